import type { Copy } from "../../../components/language";

interface ConfirmCopy {
  title: string;
  text: string;
  button: string;
  not: string;
  done: { title: string; text: string; follow: string };
}

export const title = { nl: "Bevestig uw e-mailadres", en: "Confirm your e-mail address" };

export const copy: Copy<ConfirmCopy> = {
  nl: {
    title: title.nl,
    text: "U hebt ons iets gestuurd en dit e-mailadres opgegeven. Druk op de knop, dan weten wij dat het adres van u is.",
    button: "Ja, dit is mijn e-mailadres",
    not: "Hebt u ons niets gestuurd? Sluit deze pagina dan. U hoeft niets te doen.",
    done: {
      title: "Uw e-mailadres is bevestigd",
      text: "Dank u wel. U hoeft nu niets meer te doen. Wij mailen u als er iets voor u klaarstaat.",
      follow: "Volg uw verzoek",
    },
  },
  en: {
    title: title.en,
    text: "You sent us something and gave this e-mail address. Press the button, and we know that the address is yours.",
    button: "Yes, this is my e-mail address",
    not: "Did you not send us anything? Then close this page. You do not have to do anything.",
    done: {
      title: "Your e-mail address is confirmed",
      text: "Thank you. There is nothing more to do now. We e-mail you when something is ready for you.",
      follow: "Follow your request",
    },
  },
};
