import { KINDS } from "../../../../../workflows/kinds";
import { wording } from "../../../../../workflows/wording";
import { ButtonLink } from "../../../../components/button";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { letterAt } from "../../paths";
import { ChooseMany, Day, Tick, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "post"
    | "postExplained"
    | "on"
    | "posted"
    | "print"
    | "regulation"
    | "answer"
    | "kinds"
    | "kindsHint"
    | "convert",
    string
  >
> = {
  nl: {
    post: "Brief op de post",
    postExplained:
      "Deze verzoeker krijgt brieven per post. Druk de brief af, verstuur hem en leg de datum vast.",
    on: "Op de post gedaan op",
    posted: "Verzending vastleggen",
    print: "Brief bekijken en afdrukken",
    regulation: "Verwijs naar het privacyreglement",
    answer: "Antwoord versturen",
    kinds: "Waar gaat de vraag eigenlijk over?",
    kindsHint: "Voor elke soort komt er een eigen dossier, met de ontvangstdatum van deze vraag.",
    convert: "Omzetten en brief versturen",
  },
  en: {
    post: "Letter to post",
    postExplained: "This requester gets letters by post. Print the letter, send it and record the date.",
    on: "Posted on",
    posted: "Record the posting",
    print: "View and print the letter",
    regulation: "Refer to the privacy regulation",
    answer: "Send the answer",
    kinds: "What is this question really about?",
    kindsHint: "Each kind becomes a case of its own, with the receipt date of this question.",
    convert: "Convert and send the letter",
  },
};

/** An answer on paper leaves when staff say so: the date counts as the date of the answer. */
export function RecordPosting() {
  const words = useCopy(copy);
  const { letters, reference } = usePage();
  const waiting = letters.filter((letter) => letter.toPost && letter.isReply);
  return (
    <>
      {waiting.map((letter) => (
        <CaseForm
          key={letter.id}
          intention="record-posting"
          form="posted"
          submit={words.posted}
          icon="letter"
          about={letter.id}
          hidden={{ letter: letter.id }}
          more={
            <ButtonLink to={letterAt(reference, letter.id)} icon="print">
              {words.print}
            </ButtonLink>
          }
        >
          <p>{words.postExplained}</p>
          <p>
            <strong>{letter.subject}</strong>
          </p>
          <Day name="on" label={words.on} />
        </CaseForm>
      ))}
    </>
  );
}

export function AnswerQuestion() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="answer-question"
      form="question-answered"
      submit={words.answer}
      icon="letter"
      letter="sent-at-once"
    >
      <WordFields letter="question-answered" kind="question" />
      <Tick name="regulation" label={words.regulation} />
    </CaseForm>
  );
}

export function ConvertQuestion() {
  const words = useCopy(copy);
  const { kinds } = wording(useLanguage());
  const choices = KINDS.filter((kind) => kind !== "question" && kind !== "opt-out").map((value) => ({
    value,
    label: kinds[value],
  }));
  return (
    <CaseForm intention="convert-question" form="question-converted" submit={words.convert} look="secondary">
      <ChooseMany name="kinds" label={words.kinds} hint={words.kindsHint} choices={choices} />
      <WordFields letter="question-converted" kind="question" />
    </CaseForm>
  );
}
