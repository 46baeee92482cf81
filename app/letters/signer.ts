import type { Role } from "../../workflows/actors";
import type { Language } from "../../workflows/wording/language";

interface Colleague {
  name: string;
  roles: readonly Role[];
  privacyOfficer: boolean;
}

const TITLES: Record<"privacyOfficer" | "manager" | "handler", Record<Language, string>> = {
  privacyOfficer: { nl: "privacyfunctionaris", en: "privacy officer" },
  manager: { nl: "leidinggevende", en: "manager" },
  handler: { nl: "medewerker privacyloket", en: "privacy desk officer" },
};

/** Name and function under a letter, in the letter's language. */
export function signerOf({ name, roles, privacyOfficer }: Colleague, language: Language) {
  const title = privacyOfficer ? "privacyOfficer" : isOnlyManager(roles) ? "manager" : "handler";
  return { name, jobTitle: TITLES[title][language] };
}

const isOnlyManager = (roles: readonly Role[]) => roles.includes("manager") && !roles.includes("handler");
