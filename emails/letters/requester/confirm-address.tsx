import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Message } from "../../parts/message";
import { Action, H, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

/** Goes to an address that nobody has confirmed: no name, no kind, nothing that was typed. */
export interface ConfirmAddressProps {
  organisation: OrganisationFacts;
  reference: string;
  receivedOn: string;
  dueOn: string;
  /** A page with a button; opening the link changes nothing. */
  confirmUrl: string;
}

function ConfirmAddress({ organisation, reference, receivedOn, dueOn, confirmUrl }: ConfirmAddressProps) {
  const { say, date } = useVoice();
  return (
    <Message
      organisation={organisation}
      addressee={null}
      title={say({ nl: "Bevestig uw e-mailadres", en: "Confirm your e-mail address" })}
      preview={say({
        nl: "Wij willen zeker weten dat dit adres van u is.",
        en: "We want to be sure that this address is yours.",
      })}
      facts={[
        [say({ nl: "Kenmerk", en: "Reference" }), reference],
        [say({ nl: "Ontvangen op", en: "Received on" }), date(receivedOn)],
      ]}
    >
      <P>
        {say({
          nl: `Op ${date(receivedOn)} hebben wij een verzoek ontvangen waarin dit e-mailadres staat. Is het van u? Bevestig dan uw adres.`,
          en: `On ${date(receivedOn)} we received a request that gives this e-mail address. Is it yours? Then please confirm the address.`,
        })}
      </P>
      <Action href={confirmUrl}>{say({ nl: "E-mailadres bevestigen", en: "Confirm e-mail address" })}</Action>
      <P>
        {say({
          nl: `Wij zijn al begonnen. Uw antwoord komt uiterlijk ${date(dueOn)}.`,
          en: `We have already started. Your answer will come by ${date(dueOn)}.`,
        })}
      </P>
      <H>{say({ nl: "Hebt u ons niets gevraagd?", en: "Did you not ask us anything?" })}</H>
      <P>
        {say({
          nl: "Dan hoeft u niets te doen. Iemand heeft misschien een verkeerd adres ingevuld. Zolang dit adres niet is bevestigd, geven wij niets aan wie dan ook.",
          en: "Then you need not do anything. Someone may have typed the wrong address. As long as this address is not confirmed, we give nothing to anyone.",
        })}
      </P>
    </Message>
  );
}

export const confirmAddress = defineLetter<ConfirmAddressProps>({
  component: ConfirmAddress,
  audience: "requester",
  delivery: "mail",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Bevestig uw e-mailadres (${reference})`
      : `Confirm your e-mail address (${reference})`,
  previews: {
    usual: () => ({
      organisation: previewOrganisation,
      reference: "VZ-2026-0042-K",
      receivedOn: "2026-03-05",
      dueOn: "2026-04-07",
      confirmUrl: "https://privacy.werkcontact.example/bevestigen/8f3kq2",
    }),
  },
});
