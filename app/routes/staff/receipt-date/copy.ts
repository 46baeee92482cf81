import type { Copy } from "../../../components/language";

export const title = { nl: "Ontvangstdatum corrigeren", en: "Correct the date of receipt" };

interface ReceiptCopy {
  now: string;
  due: string;
  noDue: string;
  date: string;
  dateHint: string;
  reason: string;
  reasonHint: string;
  submit: string;
  dateWrong: string;
  future: string;
  same: string;
  reasonMissing: string;
  reasonLong: (most: number) => string;
  moved: string;
}

export const copy: Copy<ReceiptCopy> = {
  nl: {
    now: "Vastgelegde ontvangst",
    due: "Antwoord uiterlijk",
    noDue: "opgeschort of geen termijn",
    date: "Werkelijk ontvangen op",
    dateHint: "De termijn wordt vanaf deze dag opnieuw berekend. De oude datum blijft in het verloop staan.",
    reason: "Waarom klopt de vastgelegde datum niet?",
    reasonHint: "Bijvoorbeeld: de brief is volgens het stempel op 3 maart bij de receptie afgegeven.",
    submit: "Corrigeren",
    dateWrong: "Vul een datum in die bestaat, bijvoorbeeld 3 3 2026.",
    future: "De ontvangstdatum ligt in de toekomst.",
    same: "Dit is de datum die er al staat.",
    reasonMissing: "Schrijf op waarom de datum niet klopt.",
    reasonLong: (most) => `Maak deze tekst korter: hoogstens ${most} tekens.`,
    moved: "Een collega heeft dit dossier net gewijzigd. Controleer de datum hieronder en verstuur opnieuw.",
  },
  en: {
    now: "Recorded receipt",
    due: "Answer by",
    noDue: "paused or no term",
    date: "Really received on",
    dateHint: "The term is counted anew from this day. The old date stays in the history.",
    reason: "Why is the recorded date wrong?",
    reasonHint: "For example: according to its stamp the letter was handed in at reception on 3 March.",
    submit: "Correct",
    dateWrong: "Enter a date that exists, for example 3 3 2026.",
    future: "The date of receipt lies in the future.",
    same: "This is the date that is recorded already.",
    reasonMissing: "Write down why the date is wrong.",
    reasonLong: (most) => `Make this text shorter: at most ${most} characters.`,
    moved: "A colleague just changed this file. Check the date below and send again.",
  },
};
