import type { Copy } from "../../../components/language";

export const title = { nl: "Brief", en: "Letter" };

export const copy: Copy<{ letter: string; own: string; text: string }> = {
  nl: {
    letter: "De brief",
    own: "Alleen de brief tonen, om te printen of te bewaren",
    text: "De brief als platte tekst",
  },
  en: {
    letter: "The letter",
    own: "Show the letter only, to print or keep it",
    text: "The letter as plain text",
  },
};
