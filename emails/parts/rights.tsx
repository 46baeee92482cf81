import type { OrganisationFacts } from "../../workflows/letters";
import { Fixed, H, P, Web } from "./prose";
import { useVoice } from "./voice";

interface RightsProps {
  organisation: OrganisationFacts;
  /** An extension is no answer yet, so no term for the court runs. */
  about: "decision" | "extension";
  /** Answered after the due date: then the six weeks do not apply (UAVG 35(2), second sentence). */
  late: boolean;
}

/** Where a person can turn: us, the supervisory authority, the court (GDPR 12(4), UAVG 35 and 36). */
export function Rights({ organisation, about, late }: RightsProps) {
  const { say } = useVoice();
  const authority = organisation.supervisoryAuthority;
  const extension = about === "extension";
  return (
    <>
      <H>
        {extension
          ? say({ nl: "Bent u het hier niet mee eens?", en: "Do you disagree?" })
          : say({
              nl: "Bent u het niet eens met deze beslissing?",
              en: "Do you disagree with this decision?",
            })}
      </H>
      <P>
        {say({
          nl: "Laat het ons weten, dan kijken wij er opnieuw naar.",
          en: "Tell us and we will look at it again.",
        })}
      </P>
      <P>
        {say({
          nl: "U kunt ook een klacht indienen bij de ",
          en: "You can also lodge a complaint with the supervisory authority, the ",
        })}
        <strong>{authority.name}</strong> (<Web address={authority.website} />, {authority.address},{" "}
        {say({ nl: "telefoon", en: "telephone" })} <Fixed>{authority.phone}</Fixed>
        {say({
          nl: "). U hoeft daarvoor niet eerst bij ons te klagen.",
          en: "). You do not have to complain to us first.",
        })}
      </P>
      <P>
        <Court extension={extension} late={late} />
      </P>
      <P>
        {say({
          nl: `U kunt de ${authority.name} ook vragen te bemiddelen of te adviseren (artikel 36 Uitvoeringswet AVG).`,
          en: `You can also ask the ${authority.name} to mediate or to advise (Article 36 of the Dutch GDPR Implementation Act).`,
        })}
      </P>
    </>
  );
}

function Court({ extension, late }: { extension: boolean; late: boolean }) {
  const { say } = useVoice();
  if (extension)
    return (
      <>
        {say({
          nl: "Daarnaast kunt u naar de rechtbank gaan (artikel 35 Uitvoeringswet AVG). ",
          en: "You can also go to the district court (Article 35 of the Dutch GDPR Implementation Act). ",
        })}
        <NoLawyer />
      </>
    );
  if (late)
    return (
      <>
        {say({
          nl: "Daarnaast kunt u de rechtbank schriftelijk verzoeken om ons te bevelen uw verzoek alsnog toe te wijzen (artikel 35 Uitvoeringswet AVG). Omdat ons antwoord te laat is, geldt daarvoor geen termijn. ",
          en: "You can also ask the district court in writing to order us to grant your request (Article 35 of the Dutch GDPR Implementation Act). Because our answer is late, there is no time limit for this. ",
        })}
        <NoLawyer />
      </>
    );
  return (
    <>
      {say({
        nl: "Daarnaast kunt u binnen zes weken na ontvangst van deze brief de rechtbank schriftelijk verzoeken om ons te bevelen uw verzoek alsnog toe te wijzen (artikel 35 Uitvoeringswet AVG). ",
        en: "Within six weeks of receiving this letter you can also ask the district court in writing to order us to grant your request (Article 35 of the Dutch GDPR Implementation Act). ",
      })}
      <NoLawyer />
    </>
  );
}

function NoLawyer() {
  const { say } = useVoice();
  return <>{say({ nl: "U hebt daarvoor geen advocaat nodig.", en: "You need no lawyer for this." })}</>;
}
