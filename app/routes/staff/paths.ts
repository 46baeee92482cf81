/** Addresses of the staff side. They hold references at most, never anything about a person. */
export const STAFF_PATHS = {
  start: "/medewerkers",
  signIn: "/medewerkers/inloggen",
  sso: "/medewerkers/inloggen/sso",
  ssoBack: "/medewerkers/inloggen/sso/terug",
  /** What a browser asks before it has a passkey answer. */
  passkeyQuestion: "/medewerkers/inloggen/passkey",
  signOut: "/medewerkers/uitloggen",
  secondStep: "/medewerkers/tweede-stap",
  secondStepSetUp: "/medewerkers/tweede-stap/instellen",
  recoveryCodes: "/medewerkers/tweede-stap/herstelcodes",
  statements: "/medewerkers/verklaringen",
  confirm: "/medewerkers/bevestigen",
  account: "/medewerkers/account",
  newPasskey: "/medewerkers/account/passkey",
  newPasskeyQuestion: "/medewerkers/account/passkey/vraag",
  queue: "/medewerkers/verzoeken",
  search: "/medewerkers/zoeken",
  register: "/medewerkers/registreren",
  management: "/medewerkers/overzicht",
  brokenGlass: "/medewerkers/toezicht/gebroken-glas",
  looks: "/medewerkers/toezicht/wie-keek",
  audits: "/medewerkers/toezicht/audits",
  openAudit: "/medewerkers/toezicht/audits/nieuw",
  myAudits: "/medewerkers/mijn-audits",
  accessReview: "/medewerkers/toezicht/toegang",
  adminStaff: "/medewerkers/beheer/medewerkers",
  adminStatements: "/medewerkers/beheer/verklaringen",
  adminRules: "/medewerkers/beheer/regels",
  adminOrganisation: "/medewerkers/beheer/organisatie",
  adminRelations: "/medewerkers/beheer/relaties",
  adminEffects: "/medewerkers/beheer/acties",
} as const;

/** To the organisation's provider, to show once more that it is them; whether a form waits in another tab. */
export const SSO_AGAIN = "opnieuw";
export const SSO_FOR_FORM = "formulier";
export const ssoAgainAt = (back: string, { forForm = false } = {}): string =>
  `${STAFF_PATHS.sso}?${SSO_AGAIN}&${forForm ? `${SSO_FOR_FORM}&` : ""}naar=${encodeURIComponent(back)}`;
export const confirmAt = (back: string): string => `${STAFF_PATHS.confirm}?naar=${encodeURIComponent(back)}`;
export const recoveryCodesAt = (back: string): string =>
  `${STAFF_PATHS.recoveryCodes}?naar=${encodeURIComponent(back)}`;
export const caseAt = (reference: string): string => `${STAFF_PATHS.queue}/${reference}`;
export const approvalAt = (reference: string): string => `${caseAt(reference)}/goedkeuren`;
export const glassAt = (reference: string): string => `${caseAt(reference)}/glas`;
export const receiptDateAt = (reference: string): string => `${caseAt(reference)}/ontvangstdatum`;
/** The letter with a code, to print: of a check, or of a new pickup code. */
export const codeLetterAt = (reference: string, id: string): string => `${caseAt(reference)}/codebrief/${id}`;
export const documentAt = (reference: string): string => `${caseAt(reference)}/kopie`;
export const pickupCodeAt = (reference: string): string => `${caseAt(reference)}/ophaalcode`;
export const invitationAt = (token: string): string => `/medewerkers/uitnodiging/${token}`;
/** Resource addresses of a case: the letter of a form, a stored letter, a file. */
export const previewAt = (reference: string): string => `${caseAt(reference)}/voorbeeld`;
export const letterAt = (reference: string, letterId: string): string =>
  `${caseAt(reference)}/brieven/${letterId}`;
export const letterHtmlAt = (reference: string, letterId: string): string =>
  `${letterAt(reference, letterId)}/lezen`;
export const fileAt = (reference: string, fileId: string): string =>
  `${caseAt(reference)}/bestanden/${fileId}`;
export const uploadAt = (reference: string): string => `${caseAt(reference)}/bestanden`;

export const auditAt = (auditId: string): string => `${STAFF_PATHS.audits}/${auditId}`;
/** How far an audit is: the table of its page. */
export const progressAt = (auditId: string): string => `${auditAt(auditId)}/voortgang`;
/** A case, and a letter of it, as its auditor sees them. */
export const auditedCaseAt = (auditId: string, reference: string): string =>
  `${STAFF_PATHS.myAudits}/${auditId}/${reference}`;
export const auditedLetterAt = (auditId: string, reference: string, letterId: string): string =>
  `${auditedCaseAt(auditId, reference)}/brieven/${letterId}`;

/** Names one of several tables of a page. */
export const TABLE = "tabel";
/** Address of the rows of a page's table as CSV; `query` selects them as on the page. */
export function csvAt(page: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${page}.csv${search ? `?${search}` : ""}`;
}
/** Where a form asks for a file of what it showed. */
export const fileReadyAt = (page: string): string => `${page}/bestand`;
