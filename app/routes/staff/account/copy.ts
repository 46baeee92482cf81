import type { Copy } from "../../../components/language";

export const title = { nl: "Uw account", en: "Your account" };

interface AccountCopy {
  name: string;
  email: string;
  roles: string;
  team: string;
  privacyOfficer: string;
  sessions: string;
  sessionsHint: string;
  browser: string;
  network: string;
  started: string;
  lastSeen: string;
  here: string;
  unknown: string;
  end: string;
  endOthers: string;
  ended: string;
  endedOthers: string;
  password: string;
  current: string;
  fresh: string;
  freshHint: (shortest: number) => string;
  change: string;
  changed: string;
  wrong: string;
  tooShort: (shortest: number) => string;
  tooLong: (longest: number) => string;
  locked: string;
  same: string;
}

export const copy: Copy<AccountCopy> = {
  nl: {
    name: "Naam",
    email: "E-mailadres",
    roles: "Rollen",
    team: "Team",
    privacyOfficer: "privacyfunctionaris",
    sessions: "Waar u bent ingelogd",
    sessionsHint: "Herkent u een regel niet? Beëindig die sessie en kies een nieuw wachtwoord.",
    browser: "Browser",
    network: "Netwerk",
    started: "Sinds",
    lastSeen: "Laatst gebruikt",
    here: "deze sessie",
    unknown: "onbekend",
    end: "Beëindigen",
    endOthers: "Alle andere sessies beëindigen",
    ended: "De sessie is beëindigd.",
    endedOthers: "Alle andere sessies zijn beëindigd.",
    password: "Wachtwoord wijzigen",
    current: "Uw wachtwoord van nu",
    fresh: "Nieuw wachtwoord",
    freshHint: (shortest) =>
      `Ten minste ${shortest} tekens. Een zin met een paar woorden onthoudt u het best.`,
    change: "Wachtwoord wijzigen",
    changed: "Uw wachtwoord is gewijzigd. Alle andere sessies zijn beëindigd.",
    wrong: "Dit is niet uw wachtwoord van nu.",
    tooShort: (shortest) => `Kies een wachtwoord van ten minste ${shortest} tekens.`,
    tooLong: (longest) => `Kies een wachtwoord van ten hoogste ${longest} tekens.`,
    locked: "Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over een kwartier nog een keer.",
    same: "Kies een ander wachtwoord dan dat van nu.",
  },
  en: {
    name: "Name",
    email: "E-mail address",
    roles: "Roles",
    team: "Team",
    privacyOfficer: "privacy officer",
    sessions: "Where you are signed in",
    sessionsHint: "Is there a line you do not recognise? End that session and choose a new password.",
    browser: "Browser",
    network: "Network",
    started: "Since",
    lastSeen: "Last used",
    here: "this session",
    unknown: "unknown",
    end: "End",
    endOthers: "End all other sessions",
    ended: "The session has been ended.",
    endedOthers: "All other sessions have been ended.",
    password: "Change password",
    current: "Your current password",
    fresh: "New password",
    freshHint: (shortest) =>
      `At least ${shortest} characters. A sentence of a few words is easiest to remember.`,
    change: "Change password",
    changed: "Your password has been changed. All other sessions have been ended.",
    wrong: "This is not your current password.",
    tooShort: (shortest) => `Choose a password of at least ${shortest} characters.`,
    tooLong: (longest) => `Choose a password of at most ${longest} characters.`,
    locked: "A wrong password was entered too often. Try again in a quarter of an hour.",
    same: "Choose a password that differs from the current one.",
  },
};
