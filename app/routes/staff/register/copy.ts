import type { Copy } from "../../../components/language";
import type { ErrorWords } from "../../public/request/fields";

export const title = { nl: "Verzoek registreren", en: "Register a request" };

interface Named {
  label: string;
  hint?: string;
}

interface RegisterCopy {
  lead: string;
  parts: Record<"arrived" | "who" | "asks" | "reach" | "files" | "after", string>;
  channel: Named;
  receivedOn: Named;
  name: Named;
  capacity: Named;
  client: Named;
  employer: Named;
  representative: Named;
  organisation: Named;
  subjectName: Named;
  relation: Named;
  birthDate: Named;
  subjectBirthDate: Named;
  clientNumber: Named;
  kinds: Named;
  replyChannel: Named;
  portal: Named;
  post: Named;
  address: Named;
  email: Named;
  phone: Named;
  replyLanguage: Named;
  languages: Record<"nl" | "en", string>;
  addressKnown: Named;
  file: Named;
  kept: string;
  drop: (name: string) => string;
  dropped: string;
  refused: Record<"too-large" | "empty" | "type" | "too-many", (name: string) => string>;
  takeUp: Named;
  submit: string;
  duplicates: string;
  duplicatesHint: string;
  anyway: string;
  done: (count: number) => string;
  due: (date: string) => string;
  noDue: string;
  open: string;
  another: string;
  letters: string;
  unread: string;
  errors: ErrorWords;
}

export const copy: Copy<RegisterCopy> = {
  nl: {
    lead: "Voor wat per brief, telefoon of e-mail kwam, of aan de balie. De termijn begint op de dag dat het echt binnenkwam.",
    parts: {
      arrived: "Hoe en wanneer kwam het binnen?",
      who: "Van wie is het?",
      asks: "Wat wordt er gevraagd?",
      reach: "Hoe bereiken wij de verzoeker?",
      files: "Brief of bijlagen",
      after: "Daarna",
    },
    channel: { label: "Binnengekomen via" },
    receivedOn: {
      label: "Ontvangen op",
      hint: "De dag waarop het bij de organisatie kwam, ook als het bij een collega of de receptie bleef liggen. Later wijzigen kan alleen met een goedkeurder.",
    },
    name: { label: "Naam van de verzoeker" },
    capacity: { label: "De verzoeker vraagt dit" },
    client: { label: "voor zichzelf, als (oud-)cliënt of om een andere reden" },
    employer: { label: "voor zichzelf, als contactpersoon van een opdrachtgever" },
    representative: { label: "voor iemand anders" },
    organisation: { label: "Organisatie" },
    subjectName: { label: "Naam van de betrokkene" },
    relation: {
      label: "Wat is de verzoeker van de betrokkene?",
      hint: "Bijvoorbeeld: advocaat, curator, mentor of ouder.",
    },
    birthDate: { label: "Geboortedatum", hint: "Alleen als de verzoeker die zelf noemt." },
    subjectBirthDate: {
      label: "Geboortedatum van de betrokkene",
      hint: "Alleen als de verzoeker die noemt.",
    },
    clientNumber: { label: "Cliëntnummer" },
    kinds: {
      label: "Soort",
      hint: "Kies alles wat in de brief of het gesprek staat. Elke soort krijgt een eigen dossier met een eigen antwoord.",
    },
    replyChannel: { label: "Het antwoord gaat" },
    portal: {
      label: "online",
      hint: "De verzoeker krijgt een e-mail en leest de brieven op de eigen pagina.",
    },
    post: { label: "met de post", hint: "U drukt de brieven af en legt de verzenddatum vast." },
    address: { label: "Postadres", hint: "Straat en huisnummer, postcode en plaats." },
    email: { label: "E-mailadres" },
    phone: { label: "Telefoonnummer" },
    replyLanguage: { label: "Taal van het antwoord" },
    languages: { nl: "Nederlands", en: "Engels" },
    addressKnown: {
      label: "Dit adres is zeker van de verzoeker",
      hint: "Bijvoorbeeld: het stond al in het dossier, of u belde terug op een bekend nummer. Anders vragen wij de verzoeker het te bevestigen.",
    },
    file: { label: "Voeg de brief, e-mail of een notitie toe", hint: "Hoogstens 10 bestanden van 20 MB." },
    kept: "Al toegevoegd",
    drop: (name) => `${name} weghalen`,
    dropped: "weghalen",
    refused: {
      "too-large": (name) => `${name} is te groot: hoogstens 20 MB.`,
      empty: (name) => `${name} is leeg.`,
      type: (name) => `${name} is een soort bestand die wij niet aannemen.`,
      "too-many": (name) => `${name} past er niet meer bij: hoogstens 10 bestanden.`,
    },
    takeUp: { label: "Ik behandel dit zelf", hint: "Een klacht leest eerst een leidinggevende." },
    submit: "Registreren",
    duplicates: "Is dit hetzelfde verzoek?",
    duplicatesHint:
      "Er zijn al verzoeken met deze naam of dit e-mailadres. Gaat het om hetzelfde, voeg de brief dan toe aan dat dossier. Een dubbel geregistreerd verzoek kunt u later samenvoegen.",
    anyway: "Toch registreren",
    done: (count) => (count === 1 ? "Het verzoek is geregistreerd" : `${count} verzoeken zijn geregistreerd`),
    due: (date) => `antwoord uiterlijk ${date}`,
    noDue: "geen termijn",
    open: "Openen",
    another: "Nog een registreren",
    letters: "De verzoeker krijgt de ontvangstbevestiging met de post: druk die af vanuit het dossier.",
    unread:
      "Een klacht leest eerst een leidinggevende, omdat die over ieder van ons kan gaan. Daarna ziet ook het team de klacht.",
    errors: {
      "channel-missing": "Kies hoe het binnenkwam of hoe het antwoord gaat",
      "received-missing": "Vul in wanneer het binnenkwam",
      "received-future": "De ontvangstdatum ligt in de toekomst",
      "kinds-missing": "Kies ten minste één soort",
      "name-missing": "Vul de naam van de verzoeker in",
      "capacity-missing": "Kies voor wie de verzoeker dit vraagt",
      "organisation-missing": "Vul de naam van de organisatie in",
      "subject-missing": "Vul de naam van de betrokkene in",
      "relation-missing": "Vul in wat de verzoeker van de betrokkene is",
      "address-missing": "Vul het postadres in",
      "email-missing": "Vul een e-mailadres in, of kies voor antwoord met de post",
      "email-wrong": "Vul een e-mailadres in zoals naam@voorbeeld.nl",
      "phone-wrong": "Vul een telefoonnummer in met alleen cijfers, bijvoorbeeld 06 12345678",
      "language-missing": "Kies de taal van het antwoord",
    },
  },
  en: {
    lead: "For what came by letter, telephone or e-mail, or in person. The term starts on the day it really arrived.",
    parts: {
      arrived: "How and when did it arrive?",
      who: "Whose is it?",
      asks: "What is asked?",
      reach: "How do we reach the requester?",
      files: "Letter or attachments",
      after: "After that",
    },
    channel: { label: "Arrived by" },
    receivedOn: {
      label: "Received on",
      hint: "The day on which it reached the organisation, even if it stayed with a colleague or at reception. Only with an approver can this be changed later.",
    },
    name: { label: "Name of the requester" },
    capacity: { label: "The requester asks this" },
    client: { label: "for themselves, as a (former) client or for another reason" },
    employer: { label: "for themselves, as contact person of an employer" },
    representative: { label: "for somebody else" },
    organisation: { label: "Organisation" },
    subjectName: { label: "Name of the person concerned" },
    relation: {
      label: "What is the requester to this person?",
      hint: "For example: lawyer, administrator, mentor or parent.",
    },
    birthDate: { label: "Date of birth", hint: "Only if the requester mentions it." },
    subjectBirthDate: {
      label: "Date of birth of the person concerned",
      hint: "Only if the requester mentions it.",
    },
    clientNumber: { label: "Client number" },
    kinds: {
      label: "Kind",
      hint: "Choose everything the letter or conversation holds. Each kind gets its own file with its own answer.",
    },
    replyChannel: { label: "The answer goes" },
    portal: {
      label: "online",
      hint: "The requester gets an e-mail and reads the letters on their own page.",
    },
    post: { label: "by post", hint: "You print the letters and record the date of posting." },
    address: { label: "Postal address", hint: "Street and number, postcode and town." },
    email: { label: "E-mail address" },
    phone: { label: "Telephone number" },
    replyLanguage: { label: "Language of the answer" },
    languages: { nl: "Dutch", en: "English" },
    addressKnown: {
      label: "This address certainly belongs to the requester",
      hint: "For example: it was in the file already, or you called back on a known number. Otherwise we ask the requester to confirm it.",
    },
    file: { label: "Add the letter, e-mail or a note", hint: "At most 10 files of 20 MB." },
    kept: "Added already",
    drop: (name) => `Remove ${name}`,
    dropped: "remove",
    refused: {
      "too-large": (name) => `${name} is too large: at most 20 MB.`,
      empty: (name) => `${name} is empty.`,
      type: (name) => `${name} is a kind of file that we do not take.`,
      "too-many": (name) => `${name} does not fit any more: at most 10 files.`,
    },
    takeUp: { label: "I handle this myself", hint: "A manager reads a complaint first." },
    submit: "Register",
    duplicates: "Is this the same request?",
    duplicatesHint:
      "There are requests with this name or e-mail address. If it is the same matter, add the letter to that file. A request that was registered twice can be merged later.",
    anyway: "Register anyway",
    done: (count) =>
      count === 1 ? "The request has been registered" : `${count} requests have been registered`,
    due: (date) => `answer by ${date}`,
    noDue: "no term",
    open: "Open",
    another: "Register another",
    letters: "The requester gets the acknowledgement by post: print it from the file.",
    unread:
      "A manager reads a complaint first, because it may be about any of us. After that the team sees it too.",
    errors: {
      "channel-missing": "Choose how it arrived or how the answer goes",
      "received-missing": "Enter when it arrived",
      "received-future": "The date of receipt lies in the future",
      "kinds-missing": "Choose at least one kind",
      "name-missing": "Enter the name of the requester",
      "capacity-missing": "Choose for whom the requester asks this",
      "organisation-missing": "Enter the name of the organisation",
      "subject-missing": "Enter the name of the person concerned",
      "relation-missing": "Enter what the requester is to the person concerned",
      "address-missing": "Enter the postal address",
      "email-missing": "Enter an e-mail address, or choose an answer by post",
      "email-wrong": "Enter an e-mail address such as name@example.com",
      "phone-wrong": "Enter a telephone number with digits only, for example 06 12345678",
      "language-missing": "Choose the language of the answer",
    },
  },
};
