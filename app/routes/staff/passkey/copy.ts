import type { Copy } from "../../../components/language";

export type PasskeyFault = "stopped" | "failed" | "known";

interface PasskeyCopy {
  use: string;
  wrong: string;
  faults: Record<PasskeyFault, string>;
}

export const copy: Copy<PasskeyCopy> = {
  nl: {
    use: "Passkey gebruiken",
    wrong:
      "Deze passkey werkt hier niet, of het duurde te lang. Probeer het nog een keer, of kies een andere manier.",
    faults: {
      stopped: "De passkey is niet gebruikt: het is afgebroken of duurde te lang. Probeer het nog een keer.",
      failed: "Het lukt nu niet met een passkey. Laad de pagina opnieuw en probeer het nog een keer.",
      known: "Op dit apparaat hebt u al een passkey voor dit account.",
    },
  },
  en: {
    use: "Use a passkey",
    wrong: "This passkey does not work here, or it took too long. Try again, or choose another way.",
    faults: {
      stopped: "The passkey was not used: it was stopped or took too long. Try again.",
      failed: "It does not work with a passkey now. Load the page again and try once more.",
      known: "You already have a passkey for this account on this device.",
    },
  },
};
