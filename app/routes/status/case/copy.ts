import type { Kind } from "../../../../workflows/kinds";
import type { ClosedAs } from "../../../../workflows/machines/context";
import type { Station } from "../../../../workflows/stations";
import type { Copy } from "../../../components/language";

interface CaseCopy {
  titles: Record<Kind, string>;
  reference: string;
  stations: Record<Station, string>;
  due: (date: string, days: number) => string;
  paused: string;
  given: (date: string) => string;
  closed: Record<ClosedAs, (date: string) => string>;
  unconfirmed: string;
  question: { title: string; text: (date: string) => string; button: string };
  identity: { title: string; text: string; button: string };
  hearing: { title: string; text: string; button: string };
  letters: { title: string; none: string; new: string; posted: (date: string) => string };
  files: { title: string; locked: string; unlock: string; download: string };
  added: { title: string; files: (count: number) => string };
  actions: { title: string; add: string; withdraw: string; object: string };
  others: string;
  signOut: string;
  done: Record<
    "antwoord" | "aangevuld" | "ingetrokken" | "oneens" | "gesprek" | "ophaalcode" | "identiteit" | "kopie",
    string
  >;
}

const inDaysNl = (days: number) =>
  days > 1 ? ` (nog ${days} dagen)` : days === 1 ? " (morgen)" : days === 0 ? " (vandaag)" : "";
const inDaysEn = (days: number) =>
  days > 1 ? ` (${days} days left)` : days === 1 ? " (tomorrow)" : days === 0 ? " (today)" : "";

export const title = { nl: "Uw verzoek", en: "Your request" };

export const copy: Copy<CaseCopy> = {
  nl: {
    titles: {
      access: "Uw verzoek om inzage",
      rectification: "Uw verzoek om gegevens aan te vullen of te verbeteren",
      erasure: "Uw verzoek om gegevens te verwijderen",
      restriction: "Uw verzoek om het gebruik te beperken",
      portability: "Uw verzoek om gegevens over te dragen",
      objection: "Uw bezwaar tegen het gebruik",
      "consent-withdrawal": "Het intrekken van uw toestemming",
      "opt-out": "Uw afmelding voor de nieuwsbrief",
      complaint: "Uw klacht",
      question: "Uw vraag",
    },
    reference: "Kenmerk",
    stations: {
      intake: "Ontvangen",
      identity: "Wie u bent",
      clarification: "Onze vraag",
      term: "Termijn",
      handling: "Wij zoeken het uit",
      approval: "Controle",
      reply: "Antwoord",
      execution: "Uitvoering",
      closing: "Klaar",
      complaint: "Klacht",
    },
    due: (date, days) =>
      days < 0
        ? `U had ons antwoord uiterlijk ${date} moeten krijgen. Wij zijn te laat. Dat spijt ons.`
        : `U krijgt ons antwoord uiterlijk ${date}${inDaysNl(days)}.`,
    paused:
      "De termijn staat stil totdat wij uw antwoord hebben. Daarna loopt hij verder met de dagen die over zijn.",
    given: (date) => `Op ${date} hebben wij u geantwoord.`,
    closed: {
      answered: (date) => `Wij hebben uw verzoek op ${date} afgerond.`,
      withdrawn: (date) => `U hebt uw verzoek op ${date} ingetrokken. U kunt altijd een nieuw verzoek doen.`,
      lapsed: (date) =>
        `Wij kregen geen antwoord op onze vraag. Daarom behandelen wij uw verzoek sinds ${date} niet verder. Antwoordt u alsnog, dan pakken wij het weer op.`,
      merged: (date) => `Wij behandelen dit verzoek sinds ${date} samen met een ander verzoek van u.`,
      spam: (date) =>
        `Wij hebben dit bericht op ${date} gesloten. Klopt dat niet? Neem dan contact met ons op.`,
      stopped: (date) => `Sinds ${date} krijgt u deze berichten niet meer.`,
      converted: (date) => `Wij behandelen uw vraag sinds ${date} als verzoek. Dat ziet u hieronder.`,
    },
    unconfirmed: "Uw e-mailadres is nog niet bevestigd. Klik op de link in onze e-mail.",
    question: {
      title: "Wij hebben een vraag aan u",
      text: (date) => `Wij stelden u op ${date} een vraag. U leest hem in onze brief hieronder.`,
      button: "Vraag beantwoorden",
    },
    identity: {
      title: "Wij controleren of u het echt bent",
      text: "Hebt u daarvoor een code van ons gekregen? Dan kunt u die invullen.",
      button: "Laat zien wie u bent",
    },
    hearing: {
      title: "Wilt u uw klacht toelichten?",
      text: "Wij bieden u een gesprek aan. In onze brief staat hoe en wanneer. U mag er ook van afzien.",
      button: "Ik hoef geen gesprek",
    },
    letters: {
      title: "Berichten en brieven",
      none: "Er zijn nog geen berichten.",
      new: "nieuw",
      posted: (date) => `op ${date} per post verstuurd`,
    },
    files: {
      title: "Bestanden bij ons antwoord",
      locked:
        "Deze bestanden gaan over u. Daarom vragen wij om een tweede code: de ophaalcode die u kreeg toen u uw verzoek verstuurde.",
      unlock: "Ophaalcode invullen",
      download: "Downloaden",
    },
    added: {
      title: "Wat u ons later stuurde",
      files: (count) => (count === 1 ? "1 bestand" : `${count} bestanden`),
    },
    actions: {
      title: "Wat u kunt doen",
      add: "Iets toevoegen",
      withdraw: "Intrekken",
      object: "Ik ben het niet eens met het antwoord",
    },
    others: "Wat u nog meer vroeg",
    signOut: "Uitloggen",
    done: {
      antwoord: "Wij hebben uw antwoord ontvangen. Dank u wel.",
      aangevuld: "Wij hebben uw aanvulling ontvangen.",
      ingetrokken: "Uw verzoek is ingetrokken. U krijgt daarvan een bevestiging.",
      oneens: "Wij kijken er opnieuw naar. Dit is uw nieuwe kenmerk.",
      gesprek: "Wij weten dat u geen gesprek wilt. Wij beslissen zonder gesprek.",
      ophaalcode: "U kunt de bestanden nu downloaden.",
      identiteit: "Dank u wel. Wij weten nu dat u het bent.",
      kopie: "Wij hebben uw afgeschermde kopie ontvangen.",
    },
  },
  en: {
    titles: {
      access: "Your request for access",
      rectification: "Your request to complete or correct data",
      erasure: "Your request to erase data",
      restriction: "Your request to restrict the use",
      portability: "Your request to transfer data",
      objection: "Your objection to the use",
      "consent-withdrawal": "The withdrawal of your consent",
      "opt-out": "Your opt-out from the newsletter",
      complaint: "Your complaint",
      question: "Your question",
    },
    reference: "Reference",
    stations: {
      intake: "Received",
      identity: "Who you are",
      clarification: "Our question",
      term: "Term",
      handling: "We look into it",
      approval: "Check",
      reply: "Answer",
      execution: "Carrying out",
      closing: "Done",
      complaint: "Complaint",
    },
    due: (date, days) =>
      days < 0
        ? `Our answer was due by ${date}. We are late. We are sorry about that.`
        : `You will have our answer by ${date}${inDaysEn(days)}.`,
    paused:
      "The time we have stands still until we receive your reply. After that it runs on with the days that are left.",
    given: (date) => `We answered you on ${date}.`,
    closed: {
      answered: (date) => `We completed your request on ${date}.`,
      withdrawn: (date) => `You withdrew your request on ${date}. You can always make a new one.`,
      lapsed: (date) =>
        `We had no reply to our question. That is why we stopped handling your request on ${date}. If you still reply, we take it up again.`,
      merged: (date) => `Since ${date} we handle this request together with another one of yours.`,
      spam: (date) => `We closed this message on ${date}. Is that wrong? Then please contact us.`,
      stopped: (date) => `Since ${date} you no longer get these messages.`,
      converted: (date) => `Since ${date} we handle your question as a request. You see it below.`,
    },
    unconfirmed: "Your e-mail address is not confirmed yet. Click the link in our e-mail.",
    question: {
      title: "We have a question for you",
      text: (date) => `We asked you a question on ${date}. You can read it in our letter below.`,
      button: "Answer the question",
    },
    identity: {
      title: "We are checking that it is really you",
      text: "Did you receive a code from us for that? Then you can enter it.",
      button: "Show who you are",
    },
    hearing: {
      title: "Do you want to explain your complaint?",
      text: "We offer you a conversation. Our letter says how and when. You may also choose not to have one.",
      button: "I do not need a conversation",
    },
    letters: {
      title: "Messages and letters",
      none: "There are no messages yet.",
      new: "new",
      posted: (date) => `sent by post on ${date}`,
    },
    files: {
      title: "Files with our answer",
      locked:
        "These files are about you. That is why we ask for a second code: the pickup code that you got when you sent your request.",
      unlock: "Enter the pickup code",
      download: "Download",
    },
    added: {
      title: "What you sent us later",
      files: (count) => (count === 1 ? "1 file" : `${count} files`),
    },
    actions: {
      title: "What you can do",
      add: "Add something",
      withdraw: "Withdraw",
      object: "I disagree with the answer",
    },
    others: "What else you asked",
    signOut: "Sign out",
    done: {
      antwoord: "We have received your reply. Thank you.",
      aangevuld: "We have received your addition.",
      ingetrokken: "Your request is withdrawn. You will get a confirmation.",
      oneens: "We will look at it again. This is your new reference.",
      gesprek: "We know that you want no conversation. We will decide without one.",
      ophaalcode: "You can download the files now.",
      identiteit: "Thank you. We now know that it is you.",
      kopie: "We have received your masked copy.",
    },
  },
};
