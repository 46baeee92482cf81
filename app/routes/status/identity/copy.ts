import type { Copy } from "../../../components/language";

interface IdentityCopy {
  intro: string;
  code: { title: string; text: string; label: string; hint: string; button: string; none: string };
  errors: { wrong: string; "too-often": string };
  copyOf: { title: string; text: string; link: string; waiting: string };
}

export const title = { nl: "Laat zien wie u bent", en: "Show who you are" };

export const copy: Copy<IdentityCopy> = {
  nl: {
    intro:
      "Wij geven niets over iemand voordat wij zeker weten dat die persoon het vraagt. Dat is ook om u te beschermen.",
    code: {
      title: "Ik heb een code gekregen",
      text: "Soms sturen wij een code: per brief, per sms of per e-mail. Typ die code hier.",
      label: "Code",
      hint: "Zes cijfers.",
      button: "Code versturen",
      none: "Hebt u geen code van ons gekregen? Dan hoeft u hier nu niets te doen.",
    },
    errors: {
      wrong:
        "Deze code klopt niet of is verlopen. Na vijf keer fout werkt een code niet meer. Neem dan contact met ons op, dan krijgt u een nieuwe.",
      "too-often": "U hebt te vaak geprobeerd. Probeer het over een uur nog een keer.",
    },
    copyOf: {
      title: "Een afgeschermde kopie inleveren",
      text: "Wij spraken af dat u een afgeschermde kopie van uw legitimatiebewijs inlevert. Dat kan alleen hier.",
      link: "Kopie inleveren",
      waiting: "Wij hebben uw afgeschermde kopie. Wij bekijken haar één keer en vernietigen haar daarna.",
    },
  },
  en: {
    intro:
      "We give nothing about anyone before we are certain that it is that person who asks. That is to protect you, too.",
    code: {
      title: "I received a code",
      text: "Sometimes we send a code: by letter, by text message or by e-mail. Type that code here.",
      label: "Code",
      hint: "Six digits.",
      button: "Send the code",
      none: "Did you not receive a code from us? Then there is nothing you need to do here now.",
    },
    errors: {
      wrong:
        "This code is not right or has expired. After five wrong tries a code no longer works. Then contact us and you get a new one.",
      "too-often": "You tried too often. Please try again in an hour.",
    },
    copyOf: {
      title: "Hand in a masked copy",
      text: "We agreed that you hand in a masked copy of your identity document. That is possible here only.",
      link: "Hand in the copy",
      waiting: "We have your masked copy. We look at it once and then destroy it.",
    },
  },
};
