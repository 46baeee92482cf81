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
  secondStep: string;
  secondStepSince: (when: string) => string;
  secondStepNone: string;
  newApp: string;
  setUpApp: string;
  codesLeft: (count: number) => string;
  recoveryCodes: string;
  passkeys: {
    title: string;
    hint: string;
    added: (when: string) => string;
    lastUsed: (when: string) => string;
    neverUsed: string;
    add: string;
    remove: string;
    sure: string;
    removeNow: string;
  };
  passkeyAdded: string;
  passkeyRemoved: string;
  statements: string;
  statementsHint: string;
  readStatements: string;
  keepStatements: string;
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
    secondStep: "Tweede stap bij het inloggen",
    secondStepSince: (when) => `De app op uw telefoon is ingesteld op ${when}.`,
    secondStepNone: "U hebt nog geen app op uw telefoon ingesteld.",
    newApp: "Nieuwe telefoon of app instellen",
    setUpApp: "App instellen",
    codesLeft: (count) =>
      count === 0
        ? "U hebt geen herstelcodes. Maak ze, voor als u uw telefoon niet hebt."
        : count === 1
          ? "U hebt nog 1 herstelcode."
          : `U hebt nog ${count} herstelcodes.`,
    recoveryCodes: "Herstelcodes maken",
    passkeys: {
      title: "Passkeys",
      hint: "Met een passkey laat u zien dat u het bent door uw apparaat te ontgrendelen. U typt dan geen wachtwoord en geen code.",
      added: (when) => `Toegevoegd op ${when}.`,
      lastUsed: (when) => `Laatst gebruikt op ${when}.`,
      neverUsed: "Nog niet gebruikt.",
      add: "Passkey toevoegen",
      remove: "Verwijderen",
      sure: "Deze passkey werkt hier dan niet meer. Inloggen zoals u dat daarvoor deed, blijft werken.",
      removeNow: "Passkey verwijderen",
    },
    passkeyAdded: "De passkey is toegevoegd. U kunt hem meteen gebruiken.",
    passkeyRemoved:
      "De passkey is verwijderd. Bent u het apparaat kwijt? Beëindig dan hieronder ook de sessies die u niet herkent.",
    statements: "Verklaringen en gedragscode",
    statementsHint: "Wat u hebt gelezen en aanvaard, met de datum.",
    readStatements: "Teruglezen",
    keepStatements: "Nieuwe versie publiceren",
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
    secondStep: "Second step when signing in",
    secondStepSince: (when) => `The app on your phone was set up on ${when}.`,
    secondStepNone: "You have not set up an app on your phone yet.",
    newApp: "Set up a new phone or app",
    setUpApp: "Set up an app",
    codesLeft: (count) =>
      count === 0
        ? "You have no recovery codes. Make them, for when you do not have your phone."
        : count === 1
          ? "You have 1 recovery code left."
          : `You have ${count} recovery codes left.`,
    recoveryCodes: "Make recovery codes",
    passkeys: {
      title: "Passkeys",
      hint: "With a passkey you show that it is you by unlocking your device. You then type no password and no code.",
      added: (when) => `Added on ${when}.`,
      lastUsed: (when) => `Last used on ${when}.`,
      neverUsed: "Not used yet.",
      add: "Add a passkey",
      remove: "Remove",
      sure: "This passkey then no longer works here. Signing in the way you did before keeps working.",
      removeNow: "Remove passkey",
    },
    passkeyAdded: "The passkey has been added. You can use it at once.",
    passkeyRemoved:
      "The passkey has been removed. Did you lose the device? Then also end the sessions below that you do not recognise.",
    statements: "Statements and code of conduct",
    statementsHint: "What you have read and accepted, with the date.",
    readStatements: "Read again",
    keepStatements: "Publish a new version",
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
