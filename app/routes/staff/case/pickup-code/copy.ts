import type { IdentityMethod, PickupChannel, PickupReader } from "../../../../../workflows/events/identity";
import type { Copy } from "../../../../components/language";

export const title = { nl: "Nieuwe ophaalcode", en: "New pickup code" };

export const copy: Copy<
  Record<
    "told" | "noMail" | "old" | "notEnough" | "never" | "yours" | "once" | "unproven" | "letter",
    string
  > & {
    what: Record<PickupReader, string>;
    established: (how: string, on: string) => string;
    give: Record<PickupChannel, string>;
    where: Record<PickupChannel, (where: string) => string>;
    given: Record<Exclude<PickupChannel, "hand-over">, string>;
    nowhere: string;
    anew: string;
    anewTitle: (method: string) => string;
    checked: string;
    methods: Partial<Record<IdentityMethod, string>>;
  }
> = {
  nl: {
    what: {
      requester:
        "Met de ophaalcode haalt de verzoeker bestanden op van de statuspagina. Geef een nieuwe als de oude kwijt is, of als het verzoek per brief of telefoon kwam.",
      subject:
        "Het antwoord gaat naar de persoon om wie het gaat, niet naar wie het verzoek namens die persoon deed. Met deze code haalt de persoon zelf de bestanden op. Wie het verzoek deed, heeft er niets aan.",
    },
    noMail:
      "Van deze persoon is in dit dossier geen e-mailadres bekend. Zonder e-mailadres opent de statuspagina niet, en heeft een ophaalcode geen nut. Stuur de bestanden dan per post.",
    told: "De code gaat naar het adres waar u deze persoon over het verzoek hebt geschreven, of naar wie u opnieuw ziet of spreekt.",
    old: "De oude code werkt daarna niet meer. Is de statuspagina nog ergens open, dan sluit die.",
    established: (how, on) =>
      `De identiteit is vastgesteld op deze manier: ${how} (${on}). De nieuwe code gaat langs dezelfde weg.`,
    unproven: "Stel eerst vast met wie u spreekt.",
    never: "Geef de code nooit per e-mail.",
    notEnough:
      "Dat kan nog niet: van dit dossier, of van een dossier dat erbij hoort, is nog niet zeker genoeg wie de verzoeker is.",
    give: {
      sms: "Nieuwe code per sms sturen",
      letter: "Brief met nieuwe code maken",
      "hand-over": "Maak een nieuwe code",
    },
    where: {
      sms: (where) => `De code gaat naar ${where}. U ziet hem zelf niet.`,
      letter: (where) => `De brief gaat naar ${where}. Druk hem vandaag af en doe hem op de post.`,
      "hand-over": () =>
        "Stel opnieuw vast met wie u spreekt, op dezelfde manier als de vorige keer, en noem de code in dat gesprek.",
    },
    given: {
      sms: "De nieuwe code gaat per sms naar het telefoonnummer in het dossier.",
      letter: "De brief met de nieuwe code staat klaar om af te drukken.",
    },
    letter: "Brief openen (pdf)",
    nowhere:
      "Langs deze weg mag geen ophaalcode: wie zo is herkend, heeft de eerste van de twee codes misschien al. Stel opnieuw vast met wie u spreekt, op een van de manieren hieronder.",
    anew: "Opnieuw vaststellen met wie u spreekt",
    anewTitle: (method) => `${method}: nieuwe code geven`,
    checked: "Wat hebt u gecontroleerd?",
    methods: { "call-back": "Terugbellen", video: "Videogesprek", "at-office": "Op kantoor" },
    yours: "De nieuwe ophaalcode",
    once: "U ziet deze code maar één keer. Wij bewaren hem niet leesbaar.",
  },
  en: {
    what: {
      requester:
        "With the pickup code the requester downloads files from the status page. Give a new one when the old one is lost, or when the request came by letter or telephone.",
      subject:
        "The answer goes to the person it is about, not to whoever asked on their behalf. With this code the person downloads the files themselves. It is of no use to whoever asked.",
    },
    noMail:
      "This case has no e-mail address of this person. Without one the status page does not open, and a pickup code is of no use. Then send the files by post.",
    told: "The code goes to the address at which you wrote to this person about the request, or to whom you see or speak to anew.",
    old: "The old code no longer works after that. Where the status page is still open, it closes.",
    established: (how, on) =>
      `Identity was established in this way: ${how} (${on}). The new code goes over the same channel.`,
    unproven: "First establish whom you are speaking to.",
    never: "Never give the code by e-mail.",
    notEnough:
      "This is not possible yet: for this case, or a case that belongs to it, it is not certain enough who the requester is.",
    give: {
      sms: "Send a new code by text message",
      letter: "Make a letter with a new code",
      "hand-over": "Make a new code",
    },
    where: {
      sms: (where) => `The code goes to ${where}. You do not see it yourself.`,
      letter: (where) => `The letter goes to ${where}. Print and post it today.`,
      "hand-over": () =>
        "Establish again whom you are speaking to, in the same way as last time, and tell the code in that conversation.",
    },
    given: {
      sms: "The new code goes by text message to the telephone on file.",
      letter: "The letter with the new code is ready to print.",
    },
    letter: "Open the letter (PDF)",
    nowhere:
      "No pickup code may go over this channel: whoever was recognised like this may have the first of the two codes already. Establish anew whom you are speaking to, in one of the ways below.",
    anew: "Establish anew whom you are speaking to",
    anewTitle: (method) => `${method}: give a new code`,
    checked: "What did you check?",
    methods: { "call-back": "Call back", video: "Video call", "at-office": "At the office" },
    yours: "The new pickup code",
    once: "You see this code only once. We do not keep it in readable form.",
  },
};
