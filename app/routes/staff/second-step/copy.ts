import type { Copy } from "../../../components/language";

export const title = { nl: "Tweede stap", en: "Second step" };
export const setUpTitle = { nl: "Stel de tweede stap in", en: "Set up the second step" };

interface SecondStepCopy {
  lead: string;
  code: string;
  codeHint: string;
  submit: string;
  lost: string;
  recovery: string;
  recoveryHint: string;
  useRecovery: string;
  gone: string;
  wrong: string;
  wrongRecovery: string;
  missing: string;
  locked: (until: string) => string;
}

export const copy: Copy<SecondStepCopy> = {
  nl: {
    lead: "Open de app op uw telefoon waarmee u de tweede stap hebt ingesteld. Neem de code over die daar nu staat.",
    code: "Code uit de app",
    codeHint: "Zes cijfers. Elke code werkt één keer.",
    submit: "Verder",
    lost: "Ik heb mijn telefoon niet bij me",
    recovery: "Herstelcode",
    recoveryHint: "Een van de codes die u hebt bewaard toen u de app instelde.",
    useRecovery: "Herstelcode gebruiken",
    gone: "Geen telefoon en geen herstelcodes meer? Vraag de beheerder om uw tweede stap opnieuw in te stellen.",
    wrong: "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in de app en neem die over.",
    wrongRecovery: "Deze herstelcode klopt niet, of is al gebruikt.",
    missing: "Vul de code in.",
    locked: (until) => `Er is te vaak een verkeerde code ingevuld. Om ${until} kan het weer.`,
  },
  en: {
    lead: "Open the app on your phone with which you set up the second step. Copy the code that it shows now.",
    code: "Code from the app",
    codeHint: "Six digits. Each code works once.",
    submit: "Continue",
    lost: "I do not have my phone with me",
    recovery: "Recovery code",
    recoveryHint: "One of the codes that you kept when you set up the app.",
    useRecovery: "Use recovery code",
    gone: "No phone and no recovery codes left? Ask the administrator to have your second step set up again.",
    wrong: "This code is wrong, or was used before. Wait for the next code in the app and copy that one.",
    wrongRecovery: "This recovery code is wrong, or was used before.",
    missing: "Enter the code.",
    locked: (until) => `A wrong code was entered too often. You can try again at ${until}.`,
  },
};

interface SetUpCopy {
  lead: string;
  steps: [string, string, string];
  qr: string;
  byHand: string;
  secret: string;
  submit: string;
  wrong: string;
}

export const setUpCopy: Copy<SetUpCopy> = {
  nl: {
    lead: "Naast uw wachtwoord hebt u bij elke keer inloggen een code van uw telefoon nodig. Zo kan niemand anders met alleen uw wachtwoord naar binnen.",
    steps: [
      "Installeer op uw telefoon een app voor codes, als u die nog niet hebt. Bijvoorbeeld Microsoft Authenticator, Google Authenticator of 2FAS.",
      "Kies in de app voor een account toevoegen, en scan dit vierkant.",
      "Neem de code over die de app nu laat zien.",
    ],
    qr: "QR-code voor uw app. Dezelfde sleutel staat hieronder in letters.",
    byHand: "Kunt u niet scannen? Typ deze sleutel over",
    secret: "Sleutel",
    submit: "Instellen",
    wrong:
      "Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat, en neem de code over die er nu staat.",
  },
  en: {
    lead: "Besides your password you need a code from your phone each time you sign in. That way nobody gets in with your password alone.",
    steps: [
      "Install an app for codes on your phone, if you do not have one. For example Microsoft Authenticator, Google Authenticator or 2FAS.",
      "In the app, choose to add an account, and scan this square.",
      "Copy the code that the app shows now.",
    ],
    qr: "QR code for your app. The same key is below in letters.",
    byHand: "Can you not scan? Type this key",
    secret: "Key",
    submit: "Set up",
    wrong:
      "This code is wrong. Check that the time on your phone is right, and copy the code that it shows now.",
  },
};
