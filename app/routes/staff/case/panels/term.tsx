import { longDate } from "../../../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Choose, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<{
  months: string;
  one: string;
  two: string;
  extend: string;
  before: (date: string) => string;
}> = {
  nl: {
    months: "Hoeveel langer?",
    one: "Eén maand",
    two: "Twee maanden",
    extend: "Verlengen en brief versturen",
    before: (date) => `De brief moet uiterlijk ${date} bij de verzoeker zijn. Verlengen kan één keer.`,
  },
  en: {
    months: "How much longer?",
    one: "One month",
    two: "Two months",
    extend: "Extend and send the letter",
    before: (date) => `The letter has to reach the requester by ${date}. A term can be extended once.`,
  },
};

function NoticeBy() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { extensionNoticeBy } = usePage().clock;
  return extensionNoticeBy ? <p>{words.before(longDate(extensionNoticeBy, language))}</p> : null;
}

/** GDPR 12(3): once, with the reasons of this case. */
export function ExtendTerm() {
  const words = useCopy(copy);
  const { kind } = usePage();
  const months = [
    { value: "1", label: words.one },
    { value: "2", label: words.two },
  ];
  return (
    <CaseForm
      intention="extend-term"
      form="extended"
      submit={words.extend}
      icon="clock"
      letter="sent-at-once"
    >
      <NoticeBy />
      <Choose name="months" label={words.months} choices={months} start="2" />
      <WordFields letter="extended" kind={kind} />
    </CaseForm>
  );
}

export function ExtendComplaint() {
  const words = useCopy(copy);
  const { kind } = usePage();
  return (
    <CaseForm
      intention="extend-complaint"
      form="complaint-extended"
      submit={words.extend}
      icon="clock"
      letter="sent-at-once"
    >
      <NoticeBy />
      <WordFields letter="complaint-extended" kind={kind} />
    </CaseForm>
  );
}
