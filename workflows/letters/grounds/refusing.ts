import type { Language } from "../../wording/language";
import type { DecidedKind } from "../work";

export const REFUSAL_GROUNDS = [
  "others-rights",
  "important-interest",
  "unfounded",
  "excessive",
  "unidentifiable",
  "accurate",
  "still-needed",
  "legal-obligation",
  "claims",
  "no-condition",
  "not-portable",
  "compelling-grounds",
] as const;
/** Why the law allows a refusal. The reasons of this case stand beside it in the handler's own words. */
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** Grounds of which the burden of proof is ours (GDPR 12(5)): whoever signs shows it, with facts. */
export const isAbuse = (ground: RefusalGround): boolean => ground === "unfounded" || ground === "excessive";

interface Ground {
  article: Record<Language, string>;
  /** The rule in plain words, a whole sentence. */
  rule: Record<Language, string>;
  kinds: readonly DecidedKind[] | "all";
}

export const refusalGrounds: Record<RefusalGround, Ground> = {
  "others-rights": {
    article: { nl: "artikel 15 lid 4 en artikel 20 lid 4 AVG", en: "Articles 15(4) and 20(4) GDPR" },
    rule: {
      nl: "Een kopie van uw gegevens mag de rechten van anderen niet schaden.",
      en: "A copy of your data may not harm the rights of other people.",
    },
    kinds: ["access", "portability"],
  },
  "important-interest": {
    article: {
      nl: "artikel 23 AVG en artikel 41 Uitvoeringswet AVG",
      en: "Article 23 GDPR and Article 41 UAVG",
    },
    rule: {
      nl: "De wet staat een uitzondering toe als dat nodig is voor een belangrijk belang, zoals de rechten van anderen of een rechtszaak, en als de uitzondering niet verder gaat dan nodig.",
      en: "The law allows an exception when an important interest needs it, such as the rights of others or court proceedings, and when the exception goes no further than needed.",
    },
    kinds: "all",
  },
  unfounded: {
    article: { nl: "artikel 12 lid 5 AVG", en: "Article 12(5) GDPR" },
    rule: {
      nl: "Een verzoek dat duidelijk ongegrond is, mogen wij weigeren. Wij moeten dat dan aantonen.",
      en: "We may refuse a request that is clearly unfounded. It is for us to show that it is.",
    },
    kinds: "all",
  },
  excessive: {
    article: { nl: "artikel 12 lid 5 AVG", en: "Article 12(5) GDPR" },
    rule: {
      nl: "Een verzoek dat buitensporig is, bijvoorbeeld omdat het steeds wordt herhaald, mogen wij weigeren. Wij moeten dat dan aantonen.",
      en: "We may refuse a request that is excessive, for instance because it keeps being repeated. It is for us to show that it is.",
    },
    kinds: "all",
  },
  unidentifiable: {
    article: { nl: "artikel 11 lid 2 en artikel 12 lid 2 AVG", en: "Articles 11(2) and 12(2) GDPR" },
    rule: {
      nl: "Als wij niet kunnen vaststellen wie u bent, mogen wij geen gegevens geven of wijzigen.",
      en: "When we cannot establish who you are, we may not give or change any data.",
    },
    kinds: "all",
  },
  accurate: {
    article: { nl: "artikel 16 AVG", en: "Article 16 GDPR" },
    rule: {
      nl: "U kunt gegevens laten verbeteren die onjuist zijn, en laten aanvullen als ze onvolledig zijn.",
      en: "You can have data corrected when they are wrong, and completed when they are incomplete.",
    },
    kinds: ["rectification"],
  },
  "still-needed": {
    article: { nl: "artikel 17 lid 1 AVG", en: "Article 17(1) GDPR" },
    rule: {
      nl: "Wij moeten gegevens verwijderen als ze niet meer nodig zijn of als wij ze niet mogen gebruiken.",
      en: "We have to erase data when they are no longer needed or when we are not allowed to use them.",
    },
    kinds: ["erasure"],
  },
  "legal-obligation": {
    article: { nl: "artikel 17 lid 3 onder b AVG", en: "Article 17(3)(b) GDPR" },
    rule: {
      nl: "Gegevens die wij volgens een wet moeten bewaren, mogen wij niet verwijderen.",
      en: "We may not erase data that a law requires us to keep.",
    },
    kinds: ["erasure"],
  },
  claims: {
    article: { nl: "artikel 17 lid 3 onder e AVG", en: "Article 17(3)(e) GDPR" },
    rule: {
      nl: "Gegevens die nodig zijn voor een klacht, een geschil of een rechtszaak mogen wij bewaren.",
      en: "We may keep data that are needed for a complaint, a dispute or court proceedings.",
    },
    kinds: ["erasure"],
  },
  "no-condition": {
    article: { nl: "artikel 18 lid 1 AVG", en: "Article 18(1) GDPR" },
    rule: {
      nl: "Beperken kan in vier gevallen: u betwist de gegevens, het gebruik mag niet maar u wilt ze niet laten verwijderen, u hebt ze nodig voor een rechtszaak, of wij beoordelen nog uw bezwaar.",
      en: "Restriction is possible in four cases: you dispute the data, the use is not allowed but you do not want them erased, you need them for court proceedings, or we are still considering your objection.",
    },
    kinds: ["restriction"],
  },
  "not-portable": {
    article: { nl: "artikel 20 lid 1 AVG", en: "Article 20(1) GDPR" },
    rule: {
      nl: "Meenemen kan alleen met gegevens die u zelf aan ons hebt gegeven, en alleen als wij ze gebruiken met uw toestemming of voor een overeenkomst met u.",
      en: "You can only take data with you that you gave us yourself, and only when we use them with your consent or for a contract with you.",
    },
    kinds: ["portability"],
  },
  "compelling-grounds": {
    article: { nl: "artikel 21 lid 1 AVG", en: "Article 21(1) GDPR" },
    rule: {
      nl: "Wij moeten stoppen, behalve als wij dwingende redenen hebben die zwaarder wegen dan uw belangen, of als wij de gegevens nodig hebben voor een rechtszaak.",
      en: "We have to stop, unless we have compelling reasons that outweigh your interests, or need the data for court proceedings.",
    },
    kinds: ["objection"],
  },
};

/** Grounds a handler can choose from for this kind. */
export function refusalGroundsFor(kind: DecidedKind): RefusalGround[] {
  return REFUSAL_GROUNDS.filter((ground) => {
    const { kinds } = refusalGrounds[ground];
    return kinds === "all" || kinds.includes(kind);
  });
}
