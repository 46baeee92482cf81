import type { Kind } from "../../../../../workflows/kinds";
import type { Copy } from "../../../../components/language";

interface SentCopy {
  title: (count: number) => string;
  thanks: string;
  references: (count: number) => string;
  kinds: Record<Kind, string>;
  code: { title: string; why: string; once: string };
  when: string;
  due: string;
  optedOut: string;
  next: string;
  steps: { confirm: string; work: string; portal: string; post: string };
  follow: { text: string; link: string };
  add: string;
  print: string;
}

export const title = { nl: "Uw verzoek is verstuurd", en: "Your request was sent" };

export const copy: Copy<SentCopy> = {
  nl: {
    title: (count) => (count > 1 ? "Wij hebben uw verzoeken ontvangen" : "Wij hebben uw verzoek ontvangen"),
    thanks: "Bedankt. U hoeft dit niet nog een keer te sturen.",
    references: (count) => (count > 1 ? "Uw kenmerken" : "Uw kenmerk"),
    kinds: {
      access: "Gegevens inzien",
      rectification: "Verbeteren of aanvullen",
      erasure: "Verwijderen",
      restriction: "Gebruik beperken",
      portability: "Overdragen",
      objection: "Bezwaar",
      "consent-withdrawal": "Toestemming intrekken",
      "opt-out": "Afmelden",
      complaint: "Klacht",
      question: "Vraag",
    },
    code: {
      title: "Uw ophaalcode",
      why: "Met deze code opent u brieven en bestanden die wij voor u klaarzetten. Ook wie uw e-mail kan lezen, komt er zonder deze code niet bij.",
      once: "Schrijf de code op of print deze pagina. Wij laten de code maar één keer zien.",
    },
    when: "Wanneer krijgt u antwoord?",
    due: "U krijgt ons antwoord uiterlijk",
    optedOut: "U bent nu afgemeld. Een bericht dat al onderweg is, kan nog aankomen.",
    next: "Hoe gaat het verder?",
    steps: {
      confirm:
        "U krijgt een e-mail van ons. Klik op de link daarin om uw e-mailadres te bevestigen. De termijn loopt intussen al.",
      work: "Een medewerker pakt het op. Hebben wij nog iets van u nodig, dan hoort u dat snel.",
      portal: "Ons antwoord zetten wij voor u klaar op een eigen pagina. U krijgt daarover een e-mail.",
      post: "Ons antwoord sturen wij naar uw postadres.",
    },
    follow: { text: "Wilt u zien waar het is, of iets nasturen?", link: "Volg uw verzoek" },
    add: "U hebt daarvoor het kenmerk nodig.",
    print: "Bewaar deze pagina: print de pagina, of sla de pagina op via het menu van uw browser.",
  },
  en: {
    title: (count) => (count > 1 ? "We have received your requests" : "We have received your request"),
    thanks: "Thank you. You do not need to send this again.",
    references: (count) => (count > 1 ? "Your references" : "Your reference"),
    kinds: {
      access: "See my data",
      rectification: "Correct or complete",
      erasure: "Erase",
      restriction: "Restrict use",
      portability: "Transfer",
      objection: "Objection",
      "consent-withdrawal": "Withdraw consent",
      "opt-out": "Unsubscribe",
      complaint: "Complaint",
      question: "Question",
    },
    code: {
      title: "Your pickup code",
      why: "This code opens letters and files we prepare for you. Even someone who can read your e-mail cannot open them without it.",
      once: "Write the code down or print this page. We show the code only once.",
    },
    when: "When do you receive an answer?",
    due: "You receive our answer at the latest on",
    optedOut: "You are unsubscribed now. A message that is already on its way may still arrive.",
    next: "What happens next?",
    steps: {
      confirm:
        "You receive an e-mail from us. Click the link in it to confirm your e-mail address. The term is already running.",
      work: "An employee takes it up. If we need anything else from you, you will hear soon.",
      portal: "We put our answer on a page of your own and send you an e-mail about it.",
      post: "We send our answer to your postal address.",
    },
    follow: { text: "Do you want to see where it is, or add something?", link: "Follow your request" },
    add: "You need the reference for that.",
    print: "Keep this page: print it, or save it from your browser's menu.",
  },
};
