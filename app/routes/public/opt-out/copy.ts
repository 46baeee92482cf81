import type { Copy } from "../../../components/language";
import type { ErrorWords } from "../request/fields";

interface OptOutCopy {
  title: string;
  intro: string;
  email: { label: string; hint: string };
  send: string;
  again: { title: string; confirm: string };
  service: string;
  errors: ErrorWords;
  done: { title: string; text: string[]; home: string };
  direct: { title: string; text: (what: string) => string; all: string; button: string };
  back: { title: string; text: string; button: string; done: string; notYet: string };
}

export const title = { nl: "Afmelden voor nieuwsbrieven", en: "Unsubscribe from newsletters" };

export const copy: Copy<OptOutCopy> = {
  nl: {
    title: title.nl,
    intro: "U hoeft niet te zeggen waarom, en u hoeft niet in te loggen. Uw afmelding werkt meteen.",
    email: {
      label: "Op welk e-mailadres krijgt u de nieuwsbrief?",
      hint: "Wij bewaren dit adres op een lijst, zodat u geen nieuwsbrieven meer krijgt.",
    },
    send: "Afmelden",
    again: { title: "Bevestig dit nog een keer", confirm: "Ja, meld dit adres af" },
    service: "Berichten die nodig zijn voor uw traject blijft u ontvangen.",
    errors: {
      "email-missing": "Vul het e-mailadres in waarop u de nieuwsbrief krijgt",
      "email-wrong": "Vul een e-mailadres in zoals naam@voorbeeld.nl",
      "brands-scope-missing": "Kies of u zich voor alles wilt afmelden",
      "brands-missing": "Kies minstens één nieuwsbrief",
    },
    done: {
      title: "U bent afgemeld",
      text: [
        "Wij sturen naar dit adres geen nieuwsbrieven meer. Een bericht dat al onderweg is, kan de komende twee dagen nog aankomen.",
        "Wij sturen u hoogstens één e-mail per dag om dit te bevestigen. Hebt u zich vergist, dan kunt u zich via die e-mail weer aanmelden.",
      ],
      home: "Naar de beginpagina",
    },
    direct: {
      title: "Wilt u zich afmelden?",
      text: (what) => `Met één klik krijgt u geen nieuwsbrieven meer van ${what}.`,
      all: "ons",
      button: "Ja, meld mij af",
    },
    back: {
      title: "Wilt u de nieuwsbrief weer krijgen?",
      text: "Dan mogen wij weer nieuwsbrieven sturen naar het adres waarop u deze link kreeg.",
      button: "Ja, meld mij weer aan",
      done: "U bent weer aangemeld",
      notYet: "Uw afmelding wordt nog verwerkt. Probeer het over een paar minuten nog een keer.",
    },
  },
  en: {
    title: title.en,
    intro: "You do not need to say why, and you do not need to sign in. Unsubscribing works at once.",
    email: {
      label: "On which e-mail address do you receive the newsletter?",
      hint: "We keep this address on a list, so that you receive no more newsletters.",
    },
    send: "Unsubscribe",
    again: { title: "Confirm this once more", confirm: "Yes, unsubscribe this address" },
    service: "You keep receiving messages that your programme requires.",
    errors: {
      "email-missing": "Enter the e-mail address on which you receive the newsletter",
      "email-wrong": "Enter an e-mail address such as name@example.com",
      "brands-scope-missing": "Choose whether you want to unsubscribe from everything",
      "brands-missing": "Choose at least one newsletter",
    },
    done: {
      title: "You are unsubscribed",
      text: [
        "We send no more newsletters to this address. A message that is already on its way may still arrive in the next two days.",
        "We send at most one e-mail a day to confirm this. If it was a mistake, you can subscribe again through that e-mail.",
      ],
      home: "To the home page",
    },
    direct: {
      title: "Do you want to unsubscribe?",
      text: (what) => `With one click you receive no more newsletters from ${what}.`,
      all: "us",
      button: "Yes, unsubscribe me",
    },
    back: {
      title: "Do you want to receive the newsletter again?",
      text: "We may then send newsletters again to the address on which you received this link.",
      button: "Yes, subscribe me again",
      done: "You are subscribed again",
      notYet: "Your unsubscription is still being processed. Please try again in a few minutes.",
    },
  },
};
