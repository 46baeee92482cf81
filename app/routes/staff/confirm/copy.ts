import type { Copy } from "../../../components/language";

export const title = { nl: "Bevestig dat u het bent", en: "Confirm that it is you" };

interface ConfirmCopy {
  why: string;
  kept: string;
  confirm: string;
  done: string;
  download: string;
  goOn: string;
}

export const copy: Copy<ConfirmCopy> = {
  nl: {
    why: "Hiervoor vragen wij nog een keer om een code van uw telefoon, als dat langer dan tien minuten geleden is.",
    kept: "Wat u hebt ingevuld is bewaard en wordt verstuurd zodra u de code hebt gegeven.",
    confirm: "Bevestigen",
    done: "Bevestigd",
    download: "Wat u opvroeg opent vanzelf. Een bestand komt bij uw downloads.",
    goOn: "Opent er niets? Ga dan zelf verder",
  },
  en: {
    why: "For this we ask for a code from your phone once more, if the last was over ten minutes ago.",
    kept: "What you filled in has been kept, and is sent as soon as you have given the code.",
    confirm: "Confirm",
    done: "Confirmed",
    download: "What you asked for opens by itself. A file goes to your downloads.",
    goOn: "Does nothing open? Then go on yourself",
  },
};
