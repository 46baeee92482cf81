import type { Copy } from "../../components/language";
import type { UploadProblem } from "../../uploads.server";
import type { Problem } from "./receive.server";

interface MessageCopy {
  back: string;
  files: { label: string; hint: (files: number, megabytes: number) => string; never: string };
  problems: Record<Exclude<Problem, "files">, string>;
  refused: Record<UploadProblem, (name: string) => string>;
  send: string;
}

/** What the pages share on which a requester writes to us. */
export const messageCopy: Copy<MessageCopy> = {
  nl: {
    back: "Terug naar uw verzoek",
    files: {
      label: "Bestanden",
      hint: (files, megabytes) =>
        `Pdf, foto, Word of tekst. Hoogstens ${files} bestanden van elk ${megabytes} MB. Wij bewaren ze versleuteld.`,
      never:
        "Stuur geen kopie van een paspoort, identiteitskaart of rijbewijs, tenzij wij daar in onze brief om vroegen.",
    },
    problems: {
      empty: "Schrijf iets of voeg een bestand toe.",
      "too-long": "Uw tekst is te lang: hoogstens 5000 tekens. Zet de rest in een bestand.",
      changed: "Dit kan niet meer. Er is intussen iets veranderd in uw verzoek. Ga terug om te zien wat.",
    },
    refused: {
      "too-large": (name) => `${name} is te groot. Maak het bestand kleiner of stuur een deel.`,
      empty: (name) => `${name} is leeg. Kies een ander bestand.`,
      type: (name) =>
        `${name} is geen soort bestand dat wij kunnen openen. Stuur een pdf, foto, Word- of tekstbestand.`,
      "too-many": (name) => `${name} past er niet meer bij.`,
    },
    send: "Versturen",
  },
  en: {
    back: "Back to your request",
    files: {
      label: "Files",
      hint: (files, megabytes) =>
        `PDF, photo, Word or text. At most ${files} files of ${megabytes} MB each. We keep them encrypted.`,
      never:
        "Do not send a copy of a passport, identity card or driving licence, unless our letter asked for it.",
    },
    problems: {
      empty: "Write something or add a file.",
      "too-long": "Your text is too long: at most 5000 characters. Put the rest in a file.",
      changed:
        "This is no longer possible. Something changed in your request meanwhile. Go back to see what.",
    },
    refused: {
      "too-large": (name) => `${name} is too large. Make the file smaller or send part of it.`,
      empty: (name) => `${name} is empty. Choose another file.`,
      type: (name) => `${name} is not a kind of file we can open. Send a PDF, photo, Word or text file.`,
      "too-many": (name) => `${name} does not fit any more.`,
    },
    send: "Send",
  },
};
