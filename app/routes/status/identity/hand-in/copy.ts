import type { Copy } from "../../../../components/language";

interface HandInCopy {
  mask: string;
  parts: string[];
  purpose: string;
  how: string;
  field: { label: string; hint: (megabytes: number) => string };
  after: string;
  button: string;
  errors: {
    none: string;
    "too-large": string;
    empty: string;
    type: string;
    "too-many": string;
    changed: string;
  };
}

export const title = { nl: "Afgeschermde kopie inleveren", en: "Hand in a masked copy" };

export const copy: Copy<HandInCopy> = {
  nl: {
    mask: "Maak eerst onleesbaar:",
    parts: [
      "uw pasfoto",
      "uw burgerservicenummer (BSN)",
      "het nummer van het document",
      "de regels met cijfers en letters onderaan",
    ],
    purpose: "Uw naam en geboortedatum moeten te lezen zijn. Zet op de kopie waarvoor zij is, en de datum.",
    how: "Dat gaat goed met de KopieID-app van de overheid.",
    field: {
      label: "Foto van de afgeschermde kopie",
      hint: (megabytes) =>
        `Een jpg-, png- of webp-bestand van hoogstens ${megabytes} MB. Wij bewaren het versleuteld.`,
    },
    after:
      "Eén medewerker bekijkt de kopie één keer. Daarna vernietigen wij haar, ook als zij niet goed is. Wij bewaren alleen dat wij hebben gecontroleerd.",
    button: "Inleveren",
    errors: {
      none: "Kies een bestand.",
      "too-large": "Dit bestand is te groot. Maak de foto kleiner.",
      empty: "Dit bestand is leeg. Kies een ander bestand.",
      type: "Dit is geen foto die wij kunnen tonen. Stuur een jpg-, png- of webp-bestand.",
      "too-many": "Stuur één bestand.",
      changed: "Dit kan niet meer. Ga terug om te zien hoe uw verzoek ervoor staat.",
    },
  },
  en: {
    mask: "First make unreadable:",
    parts: [
      "your photo",
      "your citizen service number (BSN)",
      "the number of the document",
      "the lines of digits and letters at the bottom",
    ],
    purpose: "Your name and birth date must be readable. Write on the copy what it is for, and the date.",
    how: "The KopieID app of the Dutch government does this well.",
    field: {
      label: "Photo of the masked copy",
      hint: (megabytes) => `A jpg, png or webp file of at most ${megabytes} MB. We keep it encrypted.`,
    },
    after:
      "One member of staff looks at the copy once. Then we destroy it, also when it does not do. We only keep that we checked.",
    button: "Hand in",
    errors: {
      none: "Choose a file.",
      "too-large": "This file is too large. Make the photo smaller.",
      empty: "This file is empty. Choose another file.",
      type: "This is not a photo that we can show. Send a jpg, png or webp file.",
      "too-many": "Send one file.",
      changed: "This is no longer possible. Go back to see how your request stands.",
    },
  },
};
