import type { Copy } from "../../components/language";

interface MailboxCopy {
  title: string;
  intro: string;
  codes: {
    title: string;
    text: string;
    columns: { email: string; now: string; next: string };
  };
  search: { label: string; button: string; all: string };
  found: (count: number) => string;
  empty: { title: string; text: string };
  columns: { at: string; to: string; subject: string };
  back: string;
  from: string;
  to: string;
  sent: string;
  letter: string;
  text: string;
}

export const title = { nl: "Postvak van deze proefopstelling", en: "Mailbox of this trial" };

export const copy: Copy<MailboxCopy> = {
  nl: {
    title: title.nl,
    intro:
      "In deze proefopstelling gaat er geen e-mail de deur uit. Alles wat verzonden zou zijn, aan verzoekers en aan medewerkers, staat hier. De links erin werken.",
    codes: {
      title: "Codes om als medewerker in te loggen",
      text: "In het echt staan deze codes op iemands telefoon. Elke code werkt één keer; na een halve minuut komt de volgende. Laad deze pagina dan opnieuw.",
      columns: { email: "E-mailadres", now: "Code nu", next: "Daarna" },
    },
    search: { label: "Zoek op ontvanger", button: "Zoeken", all: "Alles tonen" },
    found: (count) => (count === 1 ? "1 bericht" : `${count} berichten`),
    empty: {
      title: "Nog geen berichten",
      text: "Doe een verzoek of meld een e-mailadres af: het eerste bericht staat hier binnen een paar tellen.",
    },
    columns: { at: "Verzonden", to: "Aan", subject: "Onderwerp" },
    back: "Naar het postvak",
    from: "Van",
    to: "Aan",
    sent: "Verzonden",
    letter: "Het bericht",
    text: "Als platte tekst",
  },
  en: {
    title: title.en,
    intro:
      "In this trial no e-mail leaves the house. Everything that would have been sent, to requesters and to staff, is here. The links in it work.",
    codes: {
      title: "Codes to sign in as a colleague",
      text: "In real life these codes are on somebody's phone. Each code works once; after half a minute there is a next one. Reload this page then.",
      columns: { email: "E-mail address", now: "Code now", next: "Next" },
    },
    search: { label: "Search by recipient", button: "Search", all: "Show all" },
    found: (count) => (count === 1 ? "1 message" : `${count} messages`),
    empty: {
      title: "No messages yet",
      text: "Make a request or unsubscribe an address: the first message will be here in a moment.",
    },
    columns: { at: "Sent", to: "To", subject: "Subject" },
    back: "To the mailbox",
    from: "From",
    to: "To",
    sent: "Sent",
    letter: "The message",
    text: "As plain text",
  },
};
