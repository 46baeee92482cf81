import type { Copy } from "../../../components/language";

interface PickupCopy {
  title: string;
  text: string;
  code: { label: string; hint: string };
  button: string;
  errors: { wrong: string; "too-often": string };
  lost: { summary: string; text: string };
}

export const title = { nl: "Ophaalcode", en: "Pickup code" };

export const copy: Copy<PickupCopy> = {
  nl: {
    title: title.nl,
    text: "Met deze tweede code weten wij dat de bestanden bij de juiste persoon komen, ook als iemand anders uw e-mail leest.",
    code: {
      label: "Ophaalcode",
      hint: "U kreeg hem toen u uw verzoek verstuurde, bijvoorbeeld K7Q-F2M-9DX-V3T.",
    },
    button: "Verder",
    errors: {
      wrong: "Deze ophaalcode klopt niet. Controleer de letters en cijfers.",
      "too-often": "U hebt te vaak geprobeerd. Probeer het over een uur nog een keer.",
    },
    lost: {
      summary: "Ik heb de ophaalcode niet meer",
      text: "Neem contact met ons op. Wij stellen dan opnieuw vast wie u bent en geven u een nieuwe code. Wij sturen hem nooit per e-mail.",
    },
  },
  en: {
    title: title.en,
    text: "With this second code we know that the files reach the right person, even if somebody else reads your e-mail.",
    code: {
      label: "Pickup code",
      hint: "You got it when you sent your request, for example K7Q-F2M-9DX-V3T.",
    },
    button: "Continue",
    errors: {
      wrong: "This pickup code is not right. Check the letters and digits.",
      "too-often": "You tried too often. Please try again in an hour.",
    },
    lost: {
      summary: "I do not have the pickup code any more",
      text: "Please contact us. We then establish again who you are and give you a new code. We never send it by e-mail.",
    },
  },
};
