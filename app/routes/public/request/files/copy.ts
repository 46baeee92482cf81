import type { Copy } from "../../../../components/language";
import type { UploadProblem } from "../../../../uploads.server";

interface FilesCopy {
  title: string;
  intro: string;
  never: string;
  field: { label: string; hint: (files: number, megabytes: number) => string };
  add: string;
  added: string;
  remove: string;
  full: string;
  next: string;
  problems: Record<UploadProblem, (name: string) => string>;
}

export const title = { nl: "Wilt u iets meesturen?", en: "Do you want to add anything?" };

export const copy: Copy<FilesCopy> = {
  nl: {
    title: title.nl,
    intro:
      "Dit hoeft niet. Een bijlage helpt als u iets wilt laten zien, zoals een brief of een bewijs dat een gegeven niet klopt.",
    never: "Stuur geen kopie van uw paspoort, identiteitskaart of rijbewijs. Wij vernietigen die meteen.",
    field: {
      label: "Kies een of meer bestanden",
      hint: (files, megabytes) =>
        `Pdf, foto, Word of tekst. Hoogstens ${files} bestanden van elk ${megabytes} MB. Wij bewaren ze versleuteld.`,
    },
    add: "Bestanden toevoegen",
    added: "Toegevoegd",
    remove: "Verwijderen",
    full: "U hebt het hoogste aantal bestanden toegevoegd.",
    next: "Verder",
    problems: {
      "too-large": (name) => `${name} is te groot. Maak het bestand kleiner of stuur een deel.`,
      empty: (name) => `${name} is leeg. Kies een ander bestand.`,
      type: (name) =>
        `${name} is geen soort bestand dat wij kunnen openen. Stuur een pdf, foto, Word- of tekstbestand.`,
      "too-many": (name) => `${name} past er niet meer bij. Verwijder eerst een ander bestand.`,
    },
  },
  en: {
    title: title.en,
    intro:
      "You do not have to. A file helps when you want to show something, such as a letter or proof that something is wrong.",
    never: "Do not send a copy of your passport, identity card or driving licence. We destroy those at once.",
    field: {
      label: "Choose one or more files",
      hint: (files, megabytes) =>
        `PDF, photo, Word or text. At most ${files} files of ${megabytes} MB each. We keep them encrypted.`,
    },
    add: "Add files",
    added: "Added",
    remove: "Remove",
    full: "You have added the highest number of files.",
    next: "Continue",
    problems: {
      "too-large": (name) => `${name} is too large. Make the file smaller or send part of it.`,
      empty: (name) => `${name} is empty. Choose another file.`,
      type: (name) => `${name} is not a kind of file we can open. Send a PDF, photo, Word or text file.`,
      "too-many": (name) => `${name} does not fit any more. Remove another file first.`,
    },
  },
};
