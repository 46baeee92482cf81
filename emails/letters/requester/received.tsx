import { type Kind, kindOf } from "../../../workflows/kinds";
import type { OrganisationFacts } from "../../../workflows/letters";
import { type Addressee, defineLetter } from "../../letter";
import { caseNoun, kindWords } from "../../parts/kinds";
import { Message } from "../../parts/message";
import { Action, H, Items, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation, previewPerson } from "../../previews/people";

/** One case of what was filed; several chosen in one form share one receipt. */
export interface ReceivedCase {
  reference: string;
  kind: Kind;
  dueOn: string;
}

export interface ReceivedProps {
  organisation: OrganisationFacts;
  /** Null while the address is unconfirmed. */
  addressee: Addressee | null;
  receivedOn: string;
  cases: readonly [ReceivedCase, ...ReceivedCase[]];
  statusUrl: string | null;
}

function Received({ organisation, addressee, receivedOn, cases, statusUrl }: ReceivedProps) {
  const { say, date, day } = useVoice();
  const [first] = cases;
  const several = cases.length > 1;
  const title = say({
    nl: `Wij hebben uw ${several ? "verzoeken" : caseNoun(first.kind, "nl")} ontvangen`,
    en: `We have received your ${several ? "requests" : caseNoun(first.kind, "en")}`,
  });
  return (
    <Message
      organisation={organisation}
      addressee={addressee}
      title={title}
      preview={say({
        nl: "Bewaar dit bericht: uw kenmerk staat erin.",
        en: "Keep this message: it holds your reference.",
      })}
      facts={[
        [say({ nl: "Kenmerk", en: "Reference" }), several ? null : first.reference],
        [say({ nl: "Ontvangen op", en: "Received on" }), date(receivedOn)],
        [say({ nl: "Antwoord uiterlijk", en: "Answer by" }), several ? null : day(first.dueOn)],
      ]}
    >
      {several ? (
        <Several cases={cases} receivedOn={receivedOn} />
      ) : (
        <One filed={first} receivedOn={receivedOn} />
      )}
      <H>{say({ nl: "Wat gebeurt er nu?", en: "What happens now?" })}</H>
      <P>
        {say({
          nl: "Als wij iets van u nodig hebben, laten wij dat zo snel mogelijk weten. U hoeft ons geen kopie van uw identiteitsbewijs te sturen. Het kost u niets.",
          en: "If we need anything from you, we will tell you as soon as possible. You do not need to send us a copy of your identity document. This costs you nothing.",
        })}
      </P>
      {statusUrl ? (
        <>
          <P>
            {say({
              nl: "Op uw statuspagina ziet u hoe het ermee staat. U kunt daar ook iets toevoegen of uw verzoek intrekken.",
              en: "Your status page shows how things stand. There you can also add something or withdraw.",
            })}
          </P>
          <Action href={statusUrl}>{say({ nl: "Naar uw statuspagina", en: "To your status page" })}</Action>
        </>
      ) : null}
    </Message>
  );
}

function One({ filed, receivedOn }: { filed: ReceivedCase; receivedOn: string }) {
  const { say, date } = useVoice();
  const words = kindWords(filed.kind);
  return (
    <>
      <P>
        {say({
          nl: `Op ${date(receivedOn)} hebben wij ${words.yours.nl} ontvangen. U krijgt uiterlijk ${date(filed.dueOn)} een inhoudelijk antwoord.`,
          en: `On ${date(receivedOn)} we received ${words.yours.en}. You will get a full answer by ${date(filed.dueOn)}.`,
        })}
        {words.article
          ? say({
              nl: ` Dit recht staat in ${words.article.nl}, de privacywet.`,
              en: ` This right is laid down in ${words.article.en}, the privacy law.`,
            })
          : null}
      </P>
      <Protected kind={filed.kind} />
    </>
  );
}

function Several({ cases, receivedOn }: { cases: readonly ReceivedCase[]; receivedOn: string }) {
  const { say, date } = useVoice();
  return (
    <>
      <P>
        {say({
          nl: `Op ${date(receivedOn)} hebben wij ontvangen wat u ons vroeg. Elk onderdeel krijgt een eigen kenmerk en een eigen antwoord:`,
          en: `On ${date(receivedOn)} we received what you asked of us. Each part has its own reference and its own answer:`,
        })}
      </P>
      <Items
        items={cases.map(({ kind, reference, dueOn }) =>
          say({
            nl: `${kindWords(kind).yours.nl}: kenmerk ${reference}, antwoord uiterlijk ${date(dueOn)}`,
            en: `${kindWords(kind).yours.en}: reference ${reference}, answer by ${date(dueOn)}`,
          }),
        )}
      />
      {cases.map(({ kind, reference }) => (
        <Protected key={reference} kind={kind} />
      ))}
    </>
  );
}

/** What works from the moment of filing. Says "if": nobody learns here whether we have data about them. */
function Protected({ kind }: { kind: Kind }) {
  const { say } = useVoice();
  const protects = kindOf(kind).protectsAtOnce;
  if (protects === "restriction")
    return (
      <P>
        {say({
          nl: "Hebben wij gegevens van u waar dit over gaat? Dan gebruiken wij die niet totdat wij hebben beslist. Wij bewaren ze dan alleen.",
          en: "Do we have data about you that this concerns? Then we do not use them until we have decided. We only store them.",
        })}
      </P>
    );
  if (protects === "consent-stopped")
    return (
      <P>
        {say({
          nl: "De intrekking werkt meteen. Wat wij met uw toestemming deden, stopt vanaf nu. Wat wij daarvoor deden, blijft rechtmatig.",
          en: "The withdrawal works at once. What we did with your consent stops now. What we did before remains lawful.",
        })}
      </P>
    );
  return null;
}

export const received = defineLetter<ReceivedProps>({
  component: Received,
  audience: "requester",
  delivery: "mail",
  subject: (language, { cases: [first, ...others] }) =>
    language === "nl"
      ? `Wij hebben uw ${others.length > 0 ? "verzoeken" : caseNoun(first.kind, "nl")} ontvangen (${first.reference})`
      : `We have received your ${others.length > 0 ? "requests" : caseNoun(first.kind, "en")} (${first.reference})`,
  previews: {
    access: () => ({
      organisation: previewOrganisation,
      addressee: previewPerson,
      receivedOn: "2026-03-05",
      cases: [{ reference: "VZ-2026-0042-K", kind: "access", dueOn: "2026-04-07" }],
      statusUrl: "https://privacy.werkcontact.example/status/VZ-2026-0042-K",
    }),
    several: () => ({
      organisation: previewOrganisation,
      addressee: null,
      receivedOn: "2026-03-05",
      cases: [
        { reference: "VZ-2026-0042-K", kind: "access", dueOn: "2026-04-07" },
        { reference: "VZ-2026-0043-R", kind: "restriction", dueOn: "2026-04-07" },
      ],
      statusUrl: "https://privacy.werkcontact.example/status/VZ-2026-0042-K",
    }),
    complaint: () => ({
      organisation: previewOrganisation,
      addressee: previewPerson,
      receivedOn: "2026-03-05",
      cases: [{ reference: "KL-2026-0007-T", kind: "complaint", dueOn: "2026-04-02" }],
      statusUrl: null,
    }),
  },
});
