import type { RelationKind } from "../../db/schema/register";
import { foldName } from "../../workflows/matching/name-words";

export const RELATION_KINDS = ["client", "contact-person", "employer"] as const satisfies RelationKind[];

const PERSON = [
  "number",
  "name",
  "givenNames",
  "initials",
  "particle",
  "surname",
  "partnerParticle",
  "partnerSurname",
  "birthDate",
] as const;
const REACHED = ["email", "phone", "address", "street", "houseNumber", "postcode", "city"] as const;

/** What a column of a file, or a key of a pushed record, can mean. */
export const RELATION_FIELDS = [
  ...PERSON,
  ...REACHED,
  "employer",
  "contractRef",
  "confidentialitySignedOn",
  "endedOn",
] as const;
export type RelationField = (typeof RELATION_FIELDS)[number];

/** What there is to know about each kind; of an employer the name of the organisation and its contract. */
export const FIELDS_OF: Record<RelationKind, readonly RelationField[]> = {
  client: [...PERSON, ...REACHED, "endedOn"],
  "contact-person": [...PERSON.filter((field) => field !== "birthDate"), ...REACHED, "employer", "endedOn"],
  employer: ["number", "name", ...REACHED, "contractRef", "confidentialitySignedOn", "endedOn"],
};

/** Heads under which systems export them, as `plainHead` leaves them. */
const HEADS: Record<RelationField, string> = {
  number: "nummer nr id number externalid clientnummer relatienummer klantnummer dossiernummer clientnumber",
  name: "naam name volledigenaam fullname weergavenaam",
  givenNames: "voornaam voornamen roepnaam firstname givenname givennames",
  initials: "voorletters voorletter initialen initials",
  particle: "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels particle prefix",
  surname: "achternaam geslachtsnaam familienaam surname lastname familyname",
  partnerParticle: "tussenvoegselpartner partnertussenvoegsel voorvoegselpartner partnerparticle",
  partnerSurname:
    "achternaampartner partnerachternaam partnernaam naampartner geslachtsnaampartner partnersurname",
  birthDate: "geboortedatum geboren gebdatum birthdate dateofbirth",
  email: "email emailadres mail mailadres emailaddress",
  phone: "telefoon telefoonnummer tel mobiel mobielnummer phone mobile telephone",
  address: "adres volledigadres postadres address",
  street: "straat straatnaam straatenhuisnummer street",
  houseNumber: "huisnummer huisnr housenumber",
  postcode: "postcode postalcode zip zipcode",
  city: "plaats woonplaats vestigingsplaats city town",
  employer:
    "opdrachtgever opdrachtgevernummer opdrachtgevernr werkgever werkgevernummer employer employernumber",
  contractRef: "contract contractnummer contractkenmerk overeenkomst contractref",
  confidentialitySignedOn:
    "geheimhouding geheimhoudingop geheimhoudingsverklaring geheimhoudinggetekendop confidentialitysignedon",
  endedOn: "einddatum einde beeindigd beeindigdop uitgeschrevenop uitschrijfdatum endedon enddate",
};

/** Heads that mean one thing in one kind of file and another in the next. */
const HEADS_OF_KIND: Partial<Record<RelationKind, Partial<Record<RelationField, string>>>> = {
  "contact-person": { number: "contactnummer contactpersoonnummer", name: "contactpersoon contact" },
  employer: {
    number: "opdrachtgevernummer opdrachtgevernr werkgevernummer debiteurnummer bedrijfsnummer",
    name: "bedrijfsnaam bedrijf organisatie organisatienaam opdrachtgever werkgever company organisation",
  },
};

/** "E-mailadres (privé)" and "emailadres" are one head; "Cliënt-nummer" is "clientnummer". */
export const plainHead = (head: string): string =>
  foldName(head.replace(/\(.*?\)/g, ""))
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 60);

/**
 * What each column probably means: as the last file of this kind was read, else by its head. A meaning is given to
 * one column only, and a head that nobody knows gets none (a citizen service number has no place in the register).
 * @param remembered heads and fields of the last file of this kind
 */
export function proposeMapping(
  kind: RelationKind,
  headers: readonly string[],
  remembered: ReadonlyMap<string, string | null> = new Map(),
): (RelationField | null)[] {
  const taken = new Set<RelationField>();
  const free = (field: RelationField) => FIELDS_OF[kind].includes(field) && !taken.has(field);
  return headers.map((header) => {
    const head = plainHead(header);
    const before = remembered.get(head);
    const field =
      before !== undefined
        ? asField(before)
        : (FIELDS_OF[kind].find((one) => headsOf(kind, one).has(head)) ?? null);
    if (!field || !free(field)) return null;
    taken.add(field);
    return field;
  });
}

function headsOf(kind: RelationKind, field: RelationField): Set<string> {
  const special = HEADS_OF_KIND[kind]?.[field] ?? "";
  return new Set(`${special} ${HEADS[field]}`.split(" ").filter(Boolean).map(plainHead));
}

export const asField = (text: unknown): RelationField | null =>
  RELATION_FIELDS.find((field) => field === text) ?? null;
