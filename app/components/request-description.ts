import type { Kind } from "../../workflows/kinds";
import type { Language } from "../../workflows/wording/language";
import type { AnswersOf, RequestAnswers } from "../commands/intake/request-answers";
import { describedEn } from "./request-description-en";
import { describedNl } from "./request-description-nl";

/** A question that was asked, in short, and the answer. Answers may hold line breaks. */
export interface DescribedAnswer {
  term: string;
  value: string;
}

export interface DescriptionWords {
  everything: string;
  what: string;
  why: string;
  period: string;
  item: (number: number) => string;
  change: (item: { what: string; oldValue: string; newValue: string }) => string;
  supplement: string;
  ground: string;
  grounds: Record<AnswersOf<"restriction">["ground"], string>;
  receiver: string;
  toSelf: string;
  against: string;
  situation: string;
  consents: string;
  consent: Record<AnswersOf<"consent-withdrawal">["consents"][number], string>;
  brands: string;
  allBrands: string;
  topic: string;
  topics: Record<AnswersOf<"complaint">["topic"], string>;
  about: string;
  happened: string;
  wish: string;
  question: string;
}

type Describe<K extends Kind> = (
  answers: AnswersOf<K>,
  words: DescriptionWords,
  brandName: (id: string) => string,
) => (DescribedAnswer | null)[];

const given = (term: string, value: string | null): DescribedAnswer | null =>
  value ? { term, value } : null;
const scoped = (answers: { scope: "all" | "part"; what: string | null }, words: DescriptionWords) =>
  given(words.what, answers.scope === "all" ? words.everything : answers.what);

const DESCRIBE: { [K in Kind]: Describe<K> } = {
  access: (answers, words) => [scoped(answers, words), given(words.period, answers.period)],
  rectification: (answers, words) => [
    ...answers.items.map((item, index) => given(words.item(index + 1), words.change(item))),
    given(words.supplement, answers.supplement),
  ],
  erasure: (answers, words) => [scoped(answers, words), given(words.why, answers.why)],
  restriction: (answers, words) => [
    given(words.ground, words.grounds[answers.ground]),
    given(words.what, answers.what),
    given(words.why, answers.why),
  ],
  portability: (answers, words) => [
    given(words.what, answers.what ?? words.everything),
    given(words.receiver, answers.organisation ?? words.toSelf),
  ],
  objection: (answers, words) => [
    given(words.against, answers.against),
    given(words.situation, answers.situation),
  ],
  "consent-withdrawal": (answers, words) => [
    given(
      words.consents,
      answers.consents
        .map((consent) => (consent === "other" ? answers.other : words.consent[consent]))
        .join("\n"),
    ),
  ],
  "opt-out": (answers, words, brandName) => [
    given(words.brands, answers.everything ? words.allBrands : answers.brands.map(brandName).join("\n")),
  ],
  complaint: (answers, words) => [
    given(words.topic, words.topics[answers.topic]),
    given(words.happened, answers.what),
    given(words.about, answers.about),
    given(words.wish, answers.wish),
  ],
  question: (answers, words) => [given(words.question, answers.question)],
};

/**
 * What was asked, as terms and answers: for the check page, the status page and the case page.
 * @param brands the organisation's brands, for their names
 */
export function describeRequest(
  answers: RequestAnswers,
  language: Language,
  brands: readonly { id: string; name: string }[] = [],
): DescribedAnswer[] {
  const words = language === "nl" ? describedNl : describedEn;
  const brandName = (id: string) => brands.find((brand) => brand.id === id)?.name ?? id;
  // The table is complete by its type; TypeScript cannot see that the entry found by kind takes these answers.
  const describe = DESCRIBE[answers.kind] as Describe<Kind>;
  return describe(answers as never, words, brandName).filter((row) => row !== null);
}
