import type { Copy } from "../../../components/language";

export const title = { nl: "Uw verzoek intrekken", en: "Withdraw your request" };

export const copy: Copy<{ title: string; text: string[]; button: string }> = {
  nl: {
    title: title.nl,
    text: [
      "Wij stoppen dan met dit verzoek en u krijgt er geen antwoord meer op.",
      "Intrekken heeft geen gevolgen voor u. U kunt later altijd een nieuw verzoek doen; dan begint de termijn opnieuw.",
    ],
    button: "Ja, ik trek dit verzoek in",
  },
  en: {
    title: title.en,
    text: [
      "We then stop handling this request and you will not get an answer to it.",
      "Withdrawing has no consequences for you. You can always make a new request later; then the term starts anew.",
    ],
    button: "Yes, withdraw this request",
  },
};
