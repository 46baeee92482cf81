import type { Copy } from "../../../../components/language";

export const title = { nl: "Passkey toevoegen", en: "Add a passkey" };

interface NewPasskeyCopy {
  back: string;
  lead: string;
  own: string;
  name: string;
  nameHint: string;
  make: string;
  without: string;
  missingName: string;
  longName: (longest: number) => string;
  refused: string;
}

export const copy: Copy<NewPasskeyCopy> = {
  nl: {
    back: "Uw account",
    lead: "Met een passkey laat u zien dat u het bent door uw apparaat te ontgrendelen: met uw vinger, uw gezicht of een pincode. U typt dan geen wachtwoord en geen code. De app op uw telefoon blijft werken.",
    own: "Doe dit alleen op een apparaat dat van u is, of met uw eigen beveiligingssleutel.",
    name: "Naam van de passkey",
    nameHint: "Waaraan u het apparaat later herkent.",
    make: "Passkey maken",
    without: "Uw browser kan geen passkeys maken, of voert geen scripts uit. Gebruik een andere browser.",
    missingName: "Geef de passkey een naam.",
    longName: (longest) => `Kies een naam van ten hoogste ${longest} tekens.`,
    refused:
      "De passkey is niet toegevoegd: het duurde te lang, of deze passkey hoort al bij een account. Probeer het nog een keer.",
  },
  en: {
    back: "Your account",
    lead: "With a passkey you show that it is you by unlocking your device: with your finger, your face or a PIN. You then type no password and no code. The app on your phone keeps working.",
    own: "Do this only on a device that is yours, or with your own security key.",
    name: "Name of the passkey",
    nameHint: "By which you recognise the device later.",
    make: "Make a passkey",
    without: "Your browser cannot make passkeys, or does not run scripts. Use another browser.",
    missingName: "Give the passkey a name.",
    longName: (longest) => `Choose a name of at most ${longest} characters.`,
    refused:
      "The passkey was not added: it took too long, or this passkey belongs to an account already. Try again.",
  },
};
