import type { Copy } from "../../../components/language";

interface TermsCopy {
  title: string;
  lead: string;
  terms: { name: string; text: string }[];
  counting: { title: string; items: string[] };
  example: { title: string; intro: string };
  pause: { title: string; text: string[] };
  longer: { title: string; text: string[] };
}

export const title = { nl: "Hoe lang duurt het?", en: "How long does it take?" };

export interface TermFacts {
  acknowledgeDays: number;
  complaintWeeks: number;
  complaintExtraWeeks: number;
  questionDays: number;
}

export const copy: Copy<(facts: TermFacts) => TermsCopy> = {
  nl: (facts) => ({
    title: title.nl,
    lead: "U krijgt zo snel mogelijk antwoord, en in elk geval voor een vaste datum. Die datum ziet u meteen als u iets instuurt.",
    terms: [
      {
        name: "Verzoek over uw gegevens",
        text: "Binnen een maand. Dat geldt voor inzien, verbeteren, verwijderen, beperken, overdragen, bezwaar en toestemming intrekken.",
      },
      {
        name: "Afmelden voor nieuwsbrieven",
        text: "Meteen. Een bericht dat al onderweg is, kan nog aankomen.",
      },
      {
        name: "Klacht",
        text: `Binnen ${facts.acknowledgeDays} werkdagen hoort u wie uw klacht behandelt. Binnen ${facts.complaintWeeks} weken krijgt u ons oordeel.`,
      },
      { name: "Vraag", text: `Binnen ${facts.questionDays} werkdagen.` },
    ],
    counting: {
      title: "Zo tellen wij",
      items: [
        "De termijn begint op de dag waarop wij uw verzoek krijgen. Ook in het weekend.",
        "Een maand loopt tot en met dezelfde dag in de volgende maand. Bestaat die dag niet, dan is het de laatste dag van die maand.",
        "Valt die dag in een weekend of op een feestdag, dan geldt de eerste werkdag daarna.",
      ],
    },
    example: {
      title: "Een voorbeeld",
      intro: "Stel, wij krijgen uw verzoek om inzage op donderdag 5 maart 2026.",
    },
    pause: {
      title: "Als wij eerst iets van u nodig hebben",
      text: [
        "Soms twijfelen wij of een verzoek echt van u komt. Of er is zo veel dat wij vragen wat u precies zoekt. Dan staat de termijn stil tot u antwoord geeft.",
        "Na uw antwoord loopt de termijn verder met de dagen die over waren.",
      ],
    },
    longer: {
      title: "Als wij meer tijd nodig hebben",
      text: [
        "Is een verzoek ingewikkeld, dan mogen wij er één keer hoogstens twee maanden langer over doen. U hoort dat binnen de eerste maand, met de reden.",
        `Een klacht mogen wij één keer ${facts.complaintExtraWeeks} weken langer behandelen. Afmelden, vragen en het intrekken van toestemming stellen wij nooit uit.`,
      ],
    },
  }),
  en: (facts) => ({
    title: title.en,
    lead: "You receive an answer as soon as possible, and in any case by a fixed date. You see that date as soon as you send something in.",
    terms: [
      {
        name: "Request about your data",
        text: "Within one month. This goes for access, rectification, erasure, restriction, portability, objection and withdrawing consent.",
      },
      {
        name: "Unsubscribing from newsletters",
        text: "At once. A message that is already on its way may still arrive.",
      },
      {
        name: "Complaint",
        text: `Within ${facts.acknowledgeDays} working days you hear who handles your complaint. Within ${facts.complaintWeeks} weeks you receive our judgement.`,
      },
      { name: "Question", text: `Within ${facts.questionDays} working days.` },
    ],
    counting: {
      title: "How we count",
      items: [
        "The term starts on the day we receive your request. Also at the weekend.",
        "A month runs up to and including the same day of the next month. If that day does not exist, it is the last day of that month.",
        "If that day falls at a weekend or on a public holiday, the next working day counts.",
      ],
    },
    example: {
      title: "An example",
      intro: "Suppose we receive your access request on Thursday 5 March 2026.",
    },
    pause: {
      title: "When we need something from you first",
      text: [
        "Sometimes we doubt whether a request really comes from you. Or there is so much that we ask what you are looking for. The term then stands still until you answer.",
        "After your answer the term runs on with the days that were left.",
      ],
    },
    longer: {
      title: "When we need more time",
      text: [
        "If a request is complex, we may once take up to two more months. You hear this within the first month, with the reason.",
        `We may once take ${facts.complaintExtraWeeks} more weeks for a complaint. We never postpone unsubscribing, questions and withdrawal of consent.`,
      ],
    },
  }),
};
