import type { Copy } from "../../../components/language";
import type { ErrorWords } from "./fields";

/** Words that every page of the form shares. */
export const copy: Copy<{
  next: string;
  previous: string;
  trap: string;
  later: { summary: string; text: (until: string) => string; link: string };
  errors: ErrorWords;
}> = {
  nl: {
    next: "Verder",
    previous: "Vorige stap",
    trap: "Laat dit veld leeg",
    later: {
      summary: "Later verder gaan",
      text: (until) =>
        `Wat u tot nu toe hebt ingevuld, bewaren wij tot ${until}. Bewaar deze link om later of op een ander apparaat verder te gaan. Wie deze link heeft, kan zien wat u hebt ingevuld: deel hem dus niet.`,
      link: "Link om verder te gaan",
    },
    errors: {
      "too-long": (limit) =>
        `Maak deze tekst korter: hoogstens ${limit} tekens. Een lange tekst kunt u als bijlage meesturen.`,
      "date-wrong": "Vul een datum in die bestaat, bijvoorbeeld 27 3 1980",
      "birth-date-wrong": "Controleer de geboortedatum: deze ligt in de toekomst of te ver terug",
    },
  },
  en: {
    next: "Continue",
    previous: "Previous step",
    trap: "Leave this field empty",
    later: {
      summary: "Continue later",
      text: (until) =>
        `We keep what you have filled in so far until ${until}. Save this link to continue later or on another device. Anyone who has this link can see what you filled in, so do not share it.`,
      link: "Link to continue",
    },
    errors: {
      "too-long": (limit) =>
        `Make this text shorter: at most ${limit} characters. You can add a long text as a file.`,
      "date-wrong": "Enter a date that exists, for example 27 3 1980",
      "birth-date-wrong": "Check the date of birth: it lies in the future or too far back",
    },
  },
};
