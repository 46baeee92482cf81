import type { OrganisationFacts } from "../../../../workflows/letters";
import {
  type CheckCode,
  type CheckResult,
  checkLetter,
  type LetterDraft,
} from "../../../../workflows/letters";

const organisation: OrganisationFacts = {
  name: "Voorbeeld B.V.",
  shortName: "Voorbeeld",
  postalAddress: ["Postbus 1", "1000 AA Amsterdam"],
  website: "voorbeeld.example",
  privacyContact: { email: "privacy@voorbeeld.example", phone: "020 - 555 01 23" },
  supervisoryAuthority: {
    name: "Autoriteit Persoonsgegevens",
    address: "Postbus 93374, 2509 AJ Den Haag",
    phone: "088 - 1805 250",
    website: "autoriteitpersoonsgegevens.nl",
    checkedOn: "2026-11-01",
  },
  complaintsCommission: {
    name: "klachtencommissie",
    website: "www.klachtregeling.example",
    fee: null,
    checkedOn: "2026-11-01",
  },
  brands: [],
};

export const RIGHTS =
  "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). U kunt binnen zes weken de rechtbank schriftelijk verzoeken. U hebt geen advocaat nodig. De Autoriteit Persoonsgegevens kan bemiddelen.";
export const CONCRETE =
  "U vroeg op 4 mei om drie verslagen en die staan in twee verschillende systemen van onze leverancier.";

/** A decision in order; a test changes only what it is about. */
export function draft(changes: Partial<LetterDraft> = {}): LetterDraft {
  return {
    letter: "decision",
    kind: "access",
    outcome: "granted",
    language: "nl",
    subject: "Ons antwoord op uw verzoek",
    text: `Geachte mevrouw,\n\nWij willigen uw verzoek in.\n\n${RIGHTS}\n\nM. Jansen\nfunctionaris privacy`,
    words: {},
    signer: { name: "M. Jansen", jobTitle: "functionaris privacy" },
    organisation,
    late: false,
    afterRefusalBy: false,
    lateRefusalReason: null,
    work: null,
    search: null,
    ways: [],
    overview: [],
    points: [],
    otherParties: [],
    clearances: [],
    ...changes,
  };
}

/** The result of one check on a draft; fails when the check does not apply to it. */
export function result(code: CheckCode, changes: Partial<LetterDraft>): CheckResult {
  const found = checkLetter(draft(changes)).find((each) => each.code === code);
  if (!found) throw new Error(`check ${code} does not apply to this draft`);
  return found;
}

export const passes = (code: CheckCode, changes: Partial<LetterDraft>): boolean => result(code, changes).ok;
export const applies = (code: CheckCode, changes: Partial<LetterDraft>): boolean =>
  checkLetter(draft(changes)).some((each) => each.code === code);
/** What the findings of a check point at. */
export const places = (code: CheckCode, changes: Partial<LetterDraft>): (string | null)[] =>
  result(code, changes).findings.map((finding) => finding.hit?.snippet ?? finding.where);
