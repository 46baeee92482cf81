import { type ComplaintPoint, complaintOutcome, JUDGEMENTS, type Judgement } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import type { ComplaintDecidedProps } from "../letters/requester/complaint-decided";
import { previewLetter } from "./people";

const REASONS: Record<Judgement, Record<Language, string>> = {
  upheld: {
    nl: "U had gevraagd om u niet op uw werk te bellen, en dat stond in uw dossier. Toch is het drie keer gebeurd.",
    en: "You had asked us not to call you at work, and your file said so. Yet it happened three times.",
  },
  "partly-upheld": {
    nl: "Het eerste telefoontje was nodig, omdat een afspraak verviel. De andere twee waren dat niet.",
    en: "The first call was needed, because an appointment was cancelled. The other two were not.",
  },
  dismissed: {
    nl: "U gaf dit nummer op bij de inschrijving, en uw vraag om het niet te gebruiken kwam pas na de gesprekken.",
    en: "You gave this number when you registered, and your request not to use it came only after the calls.",
  },
  inadmissible: {
    nl: "Dit gebeurde drie jaar geleden. Volgens ons klachtenreglement kan een klacht tot een jaar na de gebeurtenis.",
    en: "This happened three years ago. Under our complaints procedure a complaint can be made up to a year after the event.",
  },
};

function pointJudged(judgement: Judgement, language: Language): ComplaintPoint {
  return {
    id: judgement,
    point: language === "nl" ? "Bellen op uw werk" : "Calls at work",
    findings:
      language === "nl"
        ? "In de telefoongegevens staan gesprekken op 9, 12 en 20 februari, alle drie overdag."
        : "The telephone records show calls on 9, 12 and 20 February, all three in the daytime.",
    judgement,
    reasons: REASONS[judgement][language],
  };
}

const WORDS: Record<Language, { measures: string; apology: string }> = {
  nl: {
    measures:
      "- Uw mobiele nummer staat nu als enige nummer in uw dossier.\n- Vanaf 1 april waarschuwt ons systeem als iemand een nummer belt dat is afgeschermd.",
    apology: "Het spijt ons dat dit is gebeurd.",
  },
  en: {
    measures:
      "- Your mobile number is now the only number in your file.\n- From 1 April our system warns anyone who calls a number that is blocked.",
    apology: "We are sorry that this happened.",
  },
};

const decided =
  (judgement: Judgement) =>
  (language: Language): ComplaintDecidedProps => {
    const points = [pointJudged(judgement, language)];
    const founded = judgement === "upheld" || judgement === "partly-upheld";
    return {
      ...previewLetter("complaint", language),
      date: "2026-03-27",
      outcome: complaintOutcome(points) ?? judgement,
      points,
      heardOn: judgement === "inadmissible" ? null : "2026-03-17",
      words: founded ? WORDS[language] : {},
    };
  };

export const complaintPreviews = Object.fromEntries(
  JUDGEMENTS.map((judgement) => [judgement, decided(judgement)]),
) as Record<Judgement, (language: Language) => ComplaintDecidedProps>;
