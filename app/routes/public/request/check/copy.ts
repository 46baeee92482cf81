import type { Copy } from "../../../../components/language";

interface CheckCopy {
  title: string;
  intro: string;
  who: string;
  rows: Record<
    | "name"
    | "capacity"
    | "organisation"
    | "subject"
    | "relation"
    | "birthDate"
    | "clientNumber"
    | "channel"
    | "address"
    | "email"
    | "phone"
    | "language"
    | "files",
    string
  >;
  capacities: Record<"client" | "employer-contact" | "representative", string>;
  channels: Record<"portal" | "post", string>;
  languages: Record<"nl" | "en", string>;
  noFiles: string;
  send: (count: number) => string;
  promise: string;
  again: { title: string; text: string; confirm: string };
  busy: { title: string; text: (email: string) => string };
}

export const title = { nl: "Controleer uw antwoorden", en: "Check your answers" };

export const copy: Copy<CheckCopy> = {
  nl: {
    title: title.nl,
    intro: "Klopt alles? Verstuur dan uw verzoek. U kunt nog alles wijzigen.",
    who: "Over u",
    rows: {
      name: "Naam",
      capacity: "Voor wie",
      organisation: "Organisatie",
      subject: "Gaat over",
      relation: "Uw rol",
      birthDate: "Geboortedatum",
      clientNumber: "Dossiernummer",
      channel: "Ons antwoord",
      address: "Postadres",
      email: "E-mailadres",
      phone: "Telefoonnummer",
      language: "Taal",
      files: "Bestanden",
    },
    capacities: {
      client: "Voor mijzelf",
      "employer-contact": "Voor mijzelf, als contactpersoon van een opdrachtgever",
      representative: "Voor iemand anders",
    },
    channels: { portal: "Online", post: "Met de post" },
    languages: { nl: "Nederlands", en: "Engels" },
    noFiles: "Geen",
    send: (count) => (count > 1 ? "Versturen" : "Verzoek versturen"),
    promise: "Wij gebruiken deze gegevens alleen om uw verzoek te behandelen.",
    again: {
      title: "Wilt u dit nog een keer bevestigen?",
      text: "Zo weten wij dat een mens dit formulier verstuurt en geen computer. Er is nog niets verstuurd.",
      confirm: "Ja, ik wil dit versturen",
    },
    busy: {
      title: "Er is nu nog niets verstuurd",
      text: (email) =>
        `Er zijn in korte tijd veel verzoeken gedaan vanaf dit adres. Wat u invulde, is bewaard. Probeer het over een uur nog een keer, of stuur uw verzoek per e-mail naar ${email}.`,
    },
  },
  en: {
    title: title.en,
    intro: "Is everything right? Then send your request. You can still change anything.",
    who: "About you",
    rows: {
      name: "Name",
      capacity: "For whom",
      organisation: "Organisation",
      subject: "About",
      relation: "Your role",
      birthDate: "Date of birth",
      clientNumber: "File number",
      channel: "Our answer",
      address: "Postal address",
      email: "E-mail address",
      phone: "Telephone number",
      language: "Language",
      files: "Files",
    },
    capacities: {
      client: "For myself",
      "employer-contact": "For myself, as a contact person of an employer",
      representative: "For someone else",
    },
    channels: { portal: "Online", post: "By post" },
    languages: { nl: "Dutch", en: "English" },
    noFiles: "None",
    send: (count) => (count > 1 ? "Send" : "Send request"),
    promise: "We only use these data to handle your request.",
    again: {
      title: "Would you confirm this once more?",
      text: "That way we know that a person sends this form and not a computer. Nothing has been sent yet.",
      confirm: "Yes, I want to send this",
    },
    busy: {
      title: "Nothing has been sent yet",
      text: (email) =>
        `Many requests came from this address in a short time. What you filled in has been kept. Try again in an hour, or send your request by e-mail to ${email}.`,
    },
  },
};
