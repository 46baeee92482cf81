import type { Role } from "../../../workflows/actors";
import type { Copy } from "../../components/language";

interface PersonCopy {
  name: string;
  email: string;
  roles: string;
  roleHints: Record<Role, string>;
  team: string;
  officer: string;
  officerHint: string;
  language: string;
  languages: Record<"nl" | "en", string>;
  errors: Record<string, string>;
}

export const personCopy: Copy<PersonCopy> = {
  nl: {
    name: "Naam",
    email: "E-mailadres",
    roles: "Rollen",
    roleHints: {
      handler: "Behandelt verzoeken en schrijft de antwoorden.",
      approver: "Keurt beslissingen van een ander goed en corrigeert ontvangstdata.",
      manager: "Ziet cijfers en termijnen en tekent klachten.",
      administrator: "Beheert accounts, termijnen en gegevens van de organisatie. Ziet geen verzoeken.",
      auditor: "Ziet voor een audit een steekproef van dossiers en verandert niets.",
    },
    team: "Team",
    officer: "Privacyfunctionaris",
    officerHint: "Ondertekent brieven als privacyfunctionaris. Alleen voor een goedkeurder.",
    language: "Taal van de uitnodiging",
    languages: { nl: "Nederlands", en: "Engels" },
    errors: {
      "name-missing": "Vul een naam in.",
      "too-long": "Deze tekst is te lang.",
      "roles-missing": "Kies ten minste één rol.",
      "officer-not-approver": "De privacyfunctionaris moet ook goedkeurder zijn.",
      "email-wrong": "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
      "email-known":
        "Er is al een account met dit e-mailadres. Stuur vanaf die persoon een nieuwe uitnodiging.",
      "last-administrator": "Er moet ten minste één beheerder zijn.",
    },
  },
  en: {
    name: "Name",
    email: "E-mail address",
    roles: "Roles",
    roleHints: {
      handler: "Handles requests and writes the answers.",
      approver: "Approves decisions of others and corrects dates of receipt.",
      manager: "Sees figures and deadlines and signs complaints.",
      administrator: "Manages accounts, terms and the organisation's data. Sees no requests.",
      auditor: "Sees a sample of cases for an audit and changes nothing.",
    },
    team: "Team",
    officer: "Privacy officer",
    officerHint: "Signs letters as privacy officer. Only for an approver.",
    language: "Language of the invitation",
    languages: { nl: "Dutch", en: "English" },
    errors: {
      "name-missing": "Enter a name.",
      "too-long": "This text is too long.",
      "roles-missing": "Choose at least one role.",
      "officer-not-approver": "The privacy officer must be an approver too.",
      "email-wrong": "Enter an e-mail address such as name@example.com.",
      "email-known": "There is an account with this address. Send a new invitation from that person's page.",
      "last-administrator": "There must be at least one administrator.",
    },
  },
};
