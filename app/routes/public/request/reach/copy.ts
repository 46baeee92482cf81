import type { Copy } from "../../../../components/language";
import type { ErrorWords } from "../fields";

interface Named {
  label: string;
  hint: string;
}

interface ReachCopy {
  title: string;
  channel: Named;
  portal: Named;
  post: Named;
  address: Named;
  email: Named;
  phone: Named;
  language: Named;
  errors: ErrorWords;
}

export const title = { nl: "Hoe kunnen wij u bereiken?", en: "How can we reach you?" };

export const copy: Copy<ReachCopy> = {
  nl: {
    title: title.nl,
    channel: {
      label: "Hoe wilt u ons antwoord krijgen?",
      hint: "Zo krijgt u ook de kopie of brieven die bij uw verzoek horen.",
    },
    portal: {
      label: "Online, op een eigen pagina",
      hint: "Veilig en het snelst. U krijgt een e-mail als er iets voor u klaarstaat.",
    },
    post: { label: "Op papier, met de post", hint: "Wij sturen brieven naar uw postadres." },
    address: { label: "Uw postadres", hint: "Straat en huisnummer, postcode en plaats." },
    email: {
      label: "E-mailadres",
      hint: "Wij sturen u een e-mail om dit adres te bevestigen. Persoonlijke informatie zetten wij niet in een e-mail. Krijgt u ons antwoord met de post, dan mag u dit leeg laten.",
    },
    phone: { label: "Telefoonnummer", hint: "Wij bellen alleen als wij iets niet begrijpen." },
    language: { label: "In welke taal wilt u ons antwoord?", hint: "" },
    errors: {
      "channel-missing": "Kies hoe u ons antwoord wilt krijgen",
      "address-missing": "Vul uw postadres in, zodat wij u kunnen schrijven",
      "email-missing": "Vul uw e-mailadres in",
      "email-wrong": "Vul een e-mailadres in zoals naam@voorbeeld.nl",
      "phone-wrong": "Vul een telefoonnummer in met alleen cijfers, bijvoorbeeld 06 12345678",
      "language-missing": "Kies een taal",
    },
  },
  en: {
    title: title.en,
    channel: {
      label: "How do you want to receive our answer?",
      hint: "You also receive any copy or letters that belong to your request this way.",
    },
    portal: {
      label: "Online, on a page of your own",
      hint: "Safe and fastest. You receive an e-mail when something is ready for you.",
    },
    post: { label: "On paper, by post", hint: "We send letters to your postal address." },
    address: { label: "Your postal address", hint: "Street and number, postcode and town." },
    email: {
      label: "E-mail address",
      hint: "We send an e-mail to confirm this address. We do not put personal information in an e-mail. If you receive our answer by post, you may leave this empty.",
    },
    phone: { label: "Telephone number", hint: "We only call when we do not understand something." },
    language: { label: "In which language do you want our answer?", hint: "" },
    errors: {
      "channel-missing": "Choose how you want to receive our answer",
      "address-missing": "Enter your postal address, so that we can write to you",
      "email-missing": "Enter your e-mail address",
      "email-wrong": "Enter an e-mail address such as name@example.com",
      "phone-wrong": "Enter a telephone number with digits only, for example 06 12345678",
      "language-missing": "Choose a language",
    },
  },
};
