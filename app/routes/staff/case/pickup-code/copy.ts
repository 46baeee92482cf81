import type { Copy } from "../../../../components/language";

export const title = { nl: "Nieuwe ophaalcode", en: "New pickup code" };

export const copy: Copy<
  Record<"what" | "old" | "notEnough" | "never" | "give" | "yours" | "once" | "note" | "unproven", string> & {
    established: (how: string, on: string) => string;
  }
> = {
  nl: {
    what: "Met de ophaalcode haalt de verzoeker bestanden op van de statuspagina. Geef een nieuwe als de oude kwijt is, of als het verzoek per brief of telefoon kwam.",
    old: "De oude code werkt daarna niet meer. Is de statuspagina nog ergens open, dan sluit die.",
    established: (how, on) =>
      `Stel opnieuw vast met wie u spreekt, langs dezelfde weg als de vorige keer: ${how} (${on}). Geef de code langs die weg.`,
    unproven: "Stel eerst vast met wie u spreekt.",
    never: "Geef de code nooit per e-mail.",
    notEnough:
      "Dat kan nog niet: van dit dossier, of van een dossier dat erbij hoort, is nog niet zeker genoeg wie de verzoeker is.",
    give: "Maak een nieuwe code",
    yours: "De nieuwe ophaalcode",
    once: "U ziet deze code maar één keer. Wij bewaren hem niet leesbaar.",
    note: "Nieuwe ophaalcode gemaakt. De oude werkt niet meer.",
  },
  en: {
    what: "With the pickup code the requester downloads files from the status page. Give a new one when the old one is lost, or when the request came by letter or telephone.",
    old: "The old code no longer works after that. Where the status page is still open, it closes.",
    established: (how, on) =>
      `Establish again whom you are speaking to, in the same way as last time: ${how} (${on}). Give the code that way.`,
    unproven: "First establish whom you are speaking to.",
    never: "Never give the code by e-mail.",
    notEnough:
      "This is not possible yet: for this case, or a case that belongs to it, it is not certain enough who the requester is.",
    give: "Make a new code",
    yours: "The new pickup code",
    once: "You see this code only once. We do not keep it in readable form.",
    note: "New pickup code made. The old one no longer works.",
  },
};
