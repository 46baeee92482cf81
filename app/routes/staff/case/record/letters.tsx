import { Link } from "@remix-run/react";
import { mayWrite } from "../../../../auth/access";
import { Badge, type BadgeTone } from "../../../../components/badge";
import { dateAndTime, shortDate } from "../../../../components/dates";
import { Details } from "../../../../components/details";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { letterAt, STAFF_PATHS } from "../../paths";
import { Day } from "../fields";
import { CaseForm, usePage } from "../form";

type Delivery =
  | "waits"
  | "leaves"
  | "posted"
  | "toPost"
  | "sent"
  | "delivered"
  | "bounced"
  | "complained"
  | "opened";

const copy: Copy<{
  title: string;
  none: string;
  failed: (count: number) => string;
  see: string;
  post: string;
  postedOn: string;
  record: string;
  again: string;
  returned: string;
  returnedHint: string;
  recordReturned: string;
  delivery: Record<Delivery, string>;
}> = {
  nl: {
    title: "Brieven en berichten",
    none: "Er is nog geen brief.",
    failed: (count) => (count === 1 ? "Eén actie is mislukt." : `${count} acties zijn mislukt.`),
    see: "Bekijken",
    post: "Op de post gedaan?",
    postedOn: "Gepost op",
    record: "Vastleggen",
    again: "Opnieuw versturen",
    returned: "Kwam de e-mail terug?",
    returnedHint: "De brief telt dan als niet bezorgd. Verbeter het adres en verstuur de brief opnieuw.",
    recordReturned: "De e-mail kwam terug",
    delivery: {
      waits: "wacht op goedkeuring",
      leaves: "wordt verstuurd",
      posted: "op de post gedaan",
      toPost: "nog te posten",
      sent: "verstuurd",
      delivered: "bezorgd",
      bounced: "niet bezorgd",
      complained: "als spam gemeld",
      opened: "geopend",
    },
  },
  en: {
    title: "Letters and messages",
    none: "There is no letter yet.",
    failed: (count) => (count === 1 ? "One action failed." : `${count} actions failed.`),
    see: "View",
    post: "Did it go to the post?",
    postedOn: "Posted on",
    record: "Record",
    again: "Send again",
    returned: "Did the mail come back?",
    returnedHint: "The letter then counts as not delivered. Correct the address and send the letter again.",
    recordReturned: "The mail came back",
    delivery: {
      waits: "waits for approval",
      leaves: "is being sent",
      posted: "posted",
      toPost: "still to post",
      sent: "sent",
      delivered: "delivered",
      bounced: "not delivered",
      complained: "reported as spam",
      opened: "opened",
    },
  },
};

const TONES: Record<Delivery, BadgeTone> = {
  waits: "calm",
  leaves: "calm",
  posted: "good",
  toPost: "soon",
  sent: "good",
  delivered: "good",
  bounced: "late",
  complained: "late",
  opened: "good",
};

type ShownLetter = ReturnType<typeof usePage>["letters"][number];

/** Each letter with how far it came: by word and shape, from the mail server's own reports. */
export function Letters() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { letters, reference, failedEffects, stage, reader, offers } = usePage();
  /** An answer is posted in "What is next?": its date is the date of the answer. */
  const mayPost = (letter: ShownLetter) =>
    letter.toPost &&
    mayWrite(reader.roles, "staff/case") &&
    !(letter.isReply && offers.includes("ReplyGiven"));
  return (
    <section className="record" aria-labelledby="letters-title" id="brieven">
      <h3 id="letters-title">{words.title}</h3>
      {failedEffects.length > 0 && (
        <p>
          <Badge tone="late">{words.failed(failedEffects.length)}</Badge>{" "}
          <Link to={STAFF_PATHS.adminEffects}>{words.see}</Link>
        </p>
      )}
      {letters.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="record__list">
        {letters.map((letter) => {
          const delivery = deliveryOf(letter, stage === "approval");
          return (
            <li key={letter.id}>
              <Link to={letterAt(reference, letter.id)}>{letter.subject}</Link>
              <span className="record__meta">
                <Badge tone={TONES[delivery]}>{words.delivery[delivery]}</Badge>{" "}
                <span className="soft">
                  {letter.postedOn ? shortDate(letter.postedOn, language) : dateAndTime(letter.at, language)}
                </span>
              </span>
              {mayPost(letter) && <Posting letterId={letter.id} />}
              {delivery === "sent" &&
                letter.delivery === "accepted" &&
                mayWrite(reader.roles, "staff/case") && <Returned letterId={letter.id} />}
              {letter.delivery === "bounced" && mayWrite(reader.roles, "staff/case") && (
                <CaseForm
                  intention="send-again"
                  form="again"
                  submit={words.again}
                  look="secondary"
                  hidden={{ letter: letter.id }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When a printed letter went to the post. */
function Posting({ letterId }: { letterId: string }) {
  const words = useCopy(copy);
  return (
    <Details summary={words.post}>
      <CaseForm
        intention="record-posting"
        form="posted"
        submit={words.record}
        look="secondary"
        about={letterId}
        hidden={{ letter: letterId }}
      >
        <Day name="on" label={words.postedOn} />
      </CaseForm>
    </Details>
  );
}

/** A mail server that reports nothing to us sends what it could not deliver back to the sender's mailbox. */
function Returned({ letterId }: { letterId: string }) {
  const words = useCopy(copy);
  return (
    <Details summary={words.returned}>
      <CaseForm
        intention="mail-returned"
        form="returned"
        submit={words.recordReturned}
        look="secondary"
        about={letterId}
        hidden={{ letter: letterId }}
      >
        <p>{words.returnedHint}</p>
      </CaseForm>
    </Details>
  );
}

function deliveryOf(letter: ShownLetter, inApproval: boolean): Delivery {
  if (letter.isReply && inApproval) return "waits";
  if (letter.postedOn) return "posted";
  if (letter.toPost) return "toPost";
  if (letter.delivery === "bounced" || letter.delivery === "complained") return letter.delivery;
  if (letter.openedAt) return "opened";
  if (letter.delivery === "delivered") return "delivered";
  return letter.delivery === "accepted" || letter.state === "published" ? "sent" : "leaves";
}
