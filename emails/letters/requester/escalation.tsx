import type { OrganisationFacts } from "../../../workflows/letters";
import { Fixed, H, P, Web } from "../../parts/prose";
import { useVoice } from "../../parts/voice";

/** Where a complaint can go after us: outside commission, supervisory authority, court. */
export function Escalation({ organisation }: { organisation: OrganisationFacts }) {
  const { say } = useVoice();
  const { complaintsCommission: commission, supervisoryAuthority: authority } = organisation;
  return (
    <>
      <H>{say({ nl: "Bent u het niet eens met ons oordeel?", en: "Do you disagree with our judgement?" })}</H>
      {commission ? (
        <P>
          {say({ nl: "U kunt uw klacht voorleggen aan de ", en: "You can take your complaint to the " })}
          <strong>{commission.name}</strong>
          {say({ nl: ", via ", en: ", at " })}
          <Web address={commission.website} />
          {". "}
          {commission.fee ? say(commission.fee) : null}
        </P>
      ) : null}
      <P>
        {say({
          nl: "Gaat uw klacht over hoe wij met uw persoonsgegevens omgaan? Dan kunt u ook een klacht indienen bij de ",
          en: "Is your complaint about how we treat your personal data? Then you can also lodge a complaint with the supervisory authority, the ",
        })}
        <strong>{authority.name}</strong> (<Web address={authority.website} />, {authority.address},{" "}
        {say({ nl: "telefoon", en: "telephone" })} <Fixed>{authority.phone}</Fixed>
        {say({
          nl: "). U hoefde daarvoor niet op ons oordeel te wachten. ",
          en: "). You did not have to wait for our judgement. ",
        })}
        {say({ nl: "Ook kunt u naar de rechter gaan.", en: "You can also go to court." })}
      </P>
    </>
  );
}
