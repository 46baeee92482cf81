import type { Copy } from "../../../components/language";

export const title = { nl: "Iets toevoegen", en: "Add something" };

export const copy: Copy<{ title: string; intro: string; field: { label: string; hint: string } }> = {
  nl: {
    title: title.nl,
    intro:
      "Wie uw verzoek behandelt, krijgt hiervan bericht. De datum van ons antwoord verandert er niet door.",
    field: { label: "Wat wilt u ons laten weten?", hint: "Schrijf in uw eigen woorden." },
  },
  en: {
    title: title.en,
    intro: "Whoever handles your request is told. It does not change the date of our answer.",
    field: { label: "What do you want to tell us?", hint: "Write in your own words." },
  },
};
