import type { Copy } from "../../../components/language";

export const title = { nl: "Geen gesprek over uw klacht", en: "No conversation about your complaint" };

export const copy: Copy<{ title: string; text: string[]; button: string }> = {
  nl: {
    title: title.nl,
    text: [
      "In een gesprek kunt u uw klacht toelichten en horen wij beide kanten. Het is niet verplicht.",
      "Ziet u ervan af, dan beslissen wij op wat u hebt geschreven. U mag tot onze beslissing altijd nog iets toevoegen.",
    ],
    button: "Ik hoef geen gesprek",
  },
  en: {
    title: title.en,
    text: [
      "In a conversation you can explain your complaint and we hear both sides. You do not have to.",
      "Without one we decide on what you wrote. Until our decision you can always add something.",
    ],
    button: "I do not need a conversation",
  },
};
