import type { OrganisationFacts } from "../../../workflows/letters";
import { type Addressee, defineLetter } from "../../letter";
import { Message } from "../../parts/message";
import { Action, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation, previewPerson } from "../../previews/people";

interface ReminderBase {
  organisation: OrganisationFacts;
  reference: string;
  /** The page where the person can confirm or answer. */
  url: string | null;
}

export type ReminderProps = ReminderBase &
  (
    | { about: "address"; receivedOn: string }
    | { about: "question"; addressee: Addressee; askedOn: string; answerBy: string; paused: boolean }
  );

function Reminder(props: ReminderProps) {
  const { say } = useVoice();
  const address = props.about === "address";
  return (
    <Message
      organisation={props.organisation}
      addressee={address ? null : props.addressee}
      title={
        address
          ? say({
              nl: "Uw e-mailadres is nog niet bevestigd",
              en: "Your e-mail address is not confirmed yet",
            })
          : say({ nl: "Wij wachten nog op uw antwoord", en: "We are still waiting for your answer" })
      }
      preview={say({ nl: "Een herinnering.", en: "A reminder." })}
      facts={[[say({ nl: "Kenmerk", en: "Reference" }), props.reference]]}
    >
      {address ? <AddressReminder receivedOn={props.receivedOn} /> : <QuestionReminder {...props} />}
      {props.url ? (
        <Action href={props.url}>
          {address
            ? say({ nl: "E-mailadres bevestigen", en: "Confirm e-mail address" })
            : say({ nl: "Antwoord geven", en: "Answer" })}
        </Action>
      ) : null}
    </Message>
  );
}

function AddressReminder({ receivedOn }: { receivedOn: string }) {
  const { say, date } = useVoice();
  return (
    <P>
      {say({
        nl: `Op ${date(receivedOn)} hebben wij een verzoek ontvangen waarin dit e-mailadres staat. Is het van u? Bevestig dan uw adres, want anders kunnen wij u geen antwoord geven. Is het niet van u? Dan hoeft u niets te doen.`,
        en: `On ${date(receivedOn)} we received a request that gives this e-mail address. Is it yours? Then please confirm the address, or we cannot give you an answer. Is it not yours? Then you need not do anything.`,
      })}
    </P>
  );
}

function QuestionReminder(props: { askedOn: string; answerBy: string; paused: boolean }) {
  const { say, date, day } = useVoice();
  return (
    <>
      <P>
        {say({
          nl: `Op ${date(props.askedOn)} stelden wij u een vraag over uw verzoek. Wij hebben nog geen antwoord. Wilt u uiterlijk ${day(props.answerBy)} reageren?`,
          en: `On ${date(props.askedOn)} we asked you a question about your request. We have no answer yet. Please answer by ${day(props.answerBy)}.`,
        })}
        {props.paused
          ? say({
              nl: " De behandeltermijn staat stil totdat wij uw antwoord hebben.",
              en: " The time we have to answer stands still until we have your reply.",
            })
          : null}
      </P>
      <P>
        {say({
          nl: "Krijgen wij geen antwoord, dan kan het zijn dat wij uw verzoek nu niet verder behandelen. U krijgt daarover dan een brief. Later reageren of een nieuw verzoek doen mag altijd.",
          en: "Without an answer we may have to stop handling your request for now. You would get a letter about that. You can always answer later or file a new request.",
        })}
      </P>
    </>
  );
}

export const reminder = defineLetter<ReminderProps>({
  component: Reminder,
  audience: "requester",
  delivery: "mail",
  subject: (language, { about, reference }) =>
    about === "address"
      ? language === "nl"
        ? `Herinnering: bevestig uw e-mailadres (${reference})`
        : `Reminder: confirm your e-mail address (${reference})`
      : language === "nl"
        ? `Herinnering: wij wachten op uw antwoord (${reference})`
        : `Reminder: we are waiting for your answer (${reference})`,
  previews: {
    address: () => ({
      about: "address",
      organisation: previewOrganisation,
      reference: "VZ-2026-0042-K",
      receivedOn: "2026-03-05",
      url: "https://privacy.werkcontact.example/bevestigen/8f3kq2",
    }),
    question: () => ({
      about: "question",
      organisation: previewOrganisation,
      addressee: previewPerson,
      reference: "VZ-2026-0042-K",
      askedOn: "2026-03-09",
      answerBy: "2026-04-07",
      paused: true,
      url: "https://privacy.werkcontact.example/status/VZ-2026-0042-K",
    }),
  },
});
