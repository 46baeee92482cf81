import type { OrganisationFacts } from "../../../workflows/letters";
import { type Addressee, defineLetter } from "../../letter";
import { Message } from "../../parts/message";
import { Action, H, Items, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface OptedOutProps {
  organisation: OrganisationFacts;
  addressee: Addressee | null;
  reference: string;
  optedOutOn: string;
  /** Names of the brands that were chosen; null for all. */
  brands: readonly string[] | null;
  /** Local date after which no mail that was under way can still arrive. */
  stoppedBy: string;
  /** The only place where the way back stands; null on paper. */
  resubscribeUrl: string | null;
}

/** GDPR 21(3): done, without question, login or condition. */
function OptedOut({
  organisation,
  addressee,
  reference,
  optedOutOn,
  brands,
  stoppedBy,
  resubscribeUrl,
}: OptedOutProps) {
  const { say, date } = useVoice();
  const on = date(optedOutOn);
  return (
    <Message
      organisation={organisation}
      addressee={addressee}
      title={say({ nl: "U bent afgemeld", en: "You are unsubscribed" })}
      preview={say({ nl: "U hoeft niets meer te doen.", en: "There is nothing more for you to do." })}
      facts={[[say({ nl: "Kenmerk", en: "Reference" }), reference]]}
    >
      {brands ? (
        <>
          <P>
            {say({
              nl: `Wij hebben u op ${on} afgemeld voor de nieuwsbrieven en commerciële berichten van:`,
              en: `On ${on} we unsubscribed you from the newsletters and commercial messages of:`,
            })}
          </P>
          <Items items={brands} />
        </>
      ) : (
        <P>
          {say({
            nl: `Wij hebben u op ${on} afgemeld voor al onze nieuwsbrieven en commerciële berichten.`,
            en: `On ${on} we unsubscribed you from all our newsletters and commercial messages.`,
          })}
        </P>
      )}
      <P>
        {say({
          nl: `Een bericht dat al onderweg was, kan nog aankomen tot en met ${date(stoppedBy)}. Volgt u een traject bij ons? Berichten die daarvoor nodig zijn, blijft u ontvangen.`,
          en: `A message that was already on its way may still arrive until ${date(stoppedBy)}. Are you following a programme with us? You will still get the messages that it needs.`,
        })}
      </P>
      <P>
        {say({
          nl: "Wij bewaren uw e-mailadres op een lijst, om te voorkomen dat u opnieuw berichten krijgt.",
          en: "We keep your e-mail address on a list, to make sure that you do not get messages again.",
        })}
      </P>
      {resubscribeUrl ? (
        <>
          <H>{say({ nl: "Was dit niet de bedoeling?", en: "Was this not what you wanted?" })}</H>
          <Action href={resubscribeUrl}>{say({ nl: "Weer aanmelden", en: "Subscribe again" })}</Action>
        </>
      ) : null}
    </Message>
  );
}

export const optedOut = defineLetter<OptedOutProps>({
  component: OptedOut,
  audience: "requester",
  delivery: "mail",
  // Names of brands can tell something about a person, so they stay out of the subject.
  subject: (language, { reference }) =>
    language === "nl" ? `U bent afgemeld (${reference})` : `You are unsubscribed (${reference})`,
  previews: {
    all: () => ({
      organisation: previewOrganisation,
      addressee: null,
      reference: "VZ-2026-0051-D",
      optedOutOn: "2026-03-05",
      brands: null,
      stoppedBy: "2026-03-07",
      resubscribeUrl: "https://privacy.werkcontact.example/aanmelden/4hd92k",
    }),
    someBrands: () => ({
      organisation: previewOrganisation,
      addressee: null,
      reference: "VZ-2026-0052-F",
      optedOutOn: "2026-03-05",
      brands: ["outplacementbureau.nl", "beroepskeuzeonline.nl"],
      stoppedBy: "2026-03-07",
      resubscribeUrl: null,
    }),
  },
});
