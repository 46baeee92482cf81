import type { Copy } from "../../../components/language";
import type { ListName } from "./lists";

export const title = { nl: "Organisatie", en: "Organisation" };

interface Named {
  label: string;
  hint?: string;
}

interface ListWords extends Named {
  fields: Record<string, string>;
}

export interface OrganisationCopy {
  lead: string;
  written: (when: string, by: string) => string;
  installation: string;
  parts: Record<"self" | "authority" | "commission" | "brands" | "register", string>;
  fields: Record<string, Named>;
  commission: Named;
  lists: Record<ListName, ListWords>;
  /** A line of a list, as an error names it. */
  line: (list: string, number: number, field: string) => string;
  save: string;
  saved: string;
  old: (name: string) => string;
  errors: Record<"wrong" | "moved", string>;
}

export const copy: Copy<OrganisationCopy> = {
  nl: {
    lead: "Dit staat in brieven, op de openbare pagina's en aan het begin van het werk aan een verzoek. Brieven die al zijn goedgekeurd, veranderen niet meer.",
    written: (when, by) => `Laatst gewijzigd op ${when}, ${by}.`,
    installation: "bij de installatie",
    parts: {
      self: "Naam en contact",
      authority: "Toezichthouder",
      commission: "Klachtencommissie",
      brands: "Merken",
      register: "Wat wij met gegevens doen",
    },
    fields: {
      name: { label: "Volledige naam" },
      shortName: { label: "Korte naam", hint: "Zoals mensen u kennen; staat in onderwerpen en zinnen." },
      postalAddress: { label: "Postadres", hint: "Zoals op een envelop, één regel per regel." },
      website: { label: "Website" },
      "privacyContact.email": { label: "E-mailadres voor privacy" },
      "privacyContact.phone": { label: "Telefoon voor privacy" },
      "supervisoryAuthority.name": { label: "Naam" },
      "supervisoryAuthority.address": { label: "Adres" },
      "supervisoryAuthority.phone": { label: "Telefoon" },
      "supervisoryAuthority.website": { label: "Website" },
      "supervisoryAuthority.checkedOn": { label: "Laatst nagekeken op" },
      "complaintsCommission.name": { label: "Naam" },
      "complaintsCommission.website": { label: "Website" },
      "complaintsCommission.fee.nl": { label: "Wat het kost, in het Nederlands" },
      "complaintsCommission.fee.en": { label: "Wat het kost, in het Engels" },
      "complaintsCommission.checkedOn": { label: "Laatst nagekeken op" },
      "processing.backupDays": {
        label: "Back-ups worden overschreven na",
        hint: "Dagen; leeg als u dat niet wilt noemen.",
      },
    },
    commission: { label: "Er is een klachtencommissie buiten de organisatie" },
    lists: {
      brands: {
        label: "Merken met een nieuwsbrief",
        hint: "Een lege regel vervalt. Voor een nieuwe regel zijn er onderaan altijd twee vrij.",
        fields: { name: "Naam van het merk" },
      },
      purposes: { label: "Doelen", fields: { purpose: "Waarvoor", ground: "Grondslag" } },
      categories: {
        label: "Systemen en soorten gegevens",
        hint: "Hiermee begint het overzicht bij inzage en het plan bij verwijdering.",
        fields: { name: "Soort gegevens", systems: "Systemen, met komma's", retention: "Bewaartermijn" },
      },
      recipients: { label: "Ontvangers", fields: { name: "Wie", received: "Wat" } },
      sources: { label: "Bronnen", fields: { name: "Wie", gave: "Wat" } },
    },
    line: (list, number, field) => `${list}, regel ${number}, ${field}`,
    save: "Opslaan",
    saved: "De gegevens zijn opgeslagen en gelden vanaf nu.",
    old: (name) =>
      `De gegevens van ${name} zijn langer dan een jaar niet nagekeken. Controleer ze en pas de datum aan.`,
    errors: {
      wrong: "Vul dit in, of maak het korter.",
      moved: "Een collega sloeg net een andere versie op. Neem uw wijzigingen over in de nieuwe versie.",
    },
  },
  en: {
    lead: "This stands in letters, on the public pages and at the start of the work on a request. Letters that were approved do not change any more.",
    written: (when, by) => `Last changed on ${when}, ${by}.`,
    installation: "at installation",
    parts: {
      self: "Name and contact",
      authority: "Supervisory authority",
      commission: "Complaints commission",
      brands: "Brands",
      register: "What we do with data",
    },
    fields: {
      name: { label: "Full name" },
      shortName: { label: "Short name", hint: "As people know you; stands in subjects and sentences." },
      postalAddress: { label: "Postal address", hint: "As on an envelope, line by line." },
      website: { label: "Website" },
      "privacyContact.email": { label: "E-mail address for privacy" },
      "privacyContact.phone": { label: "Telephone for privacy" },
      "supervisoryAuthority.name": { label: "Name" },
      "supervisoryAuthority.address": { label: "Address" },
      "supervisoryAuthority.phone": { label: "Telephone" },
      "supervisoryAuthority.website": { label: "Website" },
      "supervisoryAuthority.checkedOn": { label: "Last checked on" },
      "complaintsCommission.name": { label: "Name" },
      "complaintsCommission.website": { label: "Website" },
      "complaintsCommission.fee.nl": { label: "What it costs, in Dutch" },
      "complaintsCommission.fee.en": { label: "What it costs, in English" },
      "complaintsCommission.checkedOn": { label: "Last checked on" },
      "processing.backupDays": {
        label: "Backups are overwritten after",
        hint: "Days; empty if you do not want to say.",
      },
    },
    commission: { label: "There is a complaints commission outside the organisation" },
    lists: {
      brands: {
        label: "Brands with a newsletter",
        hint: "An empty line disappears. For a new line there are always two free ones at the end.",
        fields: { name: "Name of the brand" },
      },
      purposes: { label: "Purposes", fields: { purpose: "What for", ground: "Legal ground" } },
      categories: {
        label: "Systems and categories of data",
        hint: "The overview for access and the plan for erasure start with these.",
        fields: { name: "Category", systems: "Systems, with commas", retention: "Kept for" },
      },
      recipients: { label: "Recipients", fields: { name: "Who", received: "What" } },
      sources: { label: "Sources", fields: { name: "Who", gave: "What" } },
    },
    line: (list, number, field) => `${list}, line ${number}, ${field}`,
    save: "Save",
    saved: "The data have been saved and hold from now on.",
    old: (name) =>
      `The facts about ${name} have not been checked for more than a year. Check them and change the date.`,
    errors: {
      wrong: "Fill this in, or make it shorter.",
      moved: "A colleague just saved another version. Copy your changes into the new version.",
    },
  },
};

const PARTS: Record<string, keyof OrganisationCopy["parts"]> = {
  supervisoryAuthority: "authority",
  complaintsCommission: "commission",
};

/** What a field is called away from its part of the page: "Toezichthouder, Website". */
export function fieldName(words: OrganisationCopy, field: string): string | undefined {
  const [first = "", second = "", third = ""] = field.split(".");
  const list = words.lists[first as ListName];
  if (list) return words.line(list.label, Number(second) + 1, list.fields[third] ?? third);
  const label = words.fields[field]?.label;
  const part = PARTS[first];
  return part && label ? `${words.parts[part]}, ${label}` : label;
}
