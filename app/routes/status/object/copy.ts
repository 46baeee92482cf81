import type { Copy } from "../../../components/language";

interface ObjectCopy {
  title: string;
  text: string[];
  field: { label: string; hint: string };
  button: string;
}

export const title = { nl: "U bent het niet eens met ons antwoord", en: "You disagree with our answer" };

export const copy: Copy<ObjectCopy> = {
  nl: {
    title: title.nl,
    text: [
      "Laat ons weten waarom. Wij kijken er dan opnieuw naar. U krijgt een nieuw kenmerk en een nieuw antwoord.",
      "Let op: de termijn om naar de rechter te gaan loopt gewoon door. U hoeft niet op ons nieuwe antwoord te wachten. In onze brief staat waar u nog meer terechtkunt.",
    ],
    field: { label: "Waar bent u het niet mee eens?", hint: "Schrijf in uw eigen woorden." },
    button: "Opnieuw laten bekijken",
  },
  en: {
    title: title.en,
    text: [
      "Tell us why. We will then look at it again. You will get a new reference and a new answer.",
      "Please note: the time for going to court runs on. You do not have to wait for our new answer. Our letter says where else you can turn.",
    ],
    field: { label: "What do you disagree with?", hint: "Write in your own words." },
    button: "Have it looked at again",
  },
};
