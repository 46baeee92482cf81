import type { EffectType } from "../../../../workflows/effects";
import type { Copy } from "../../../components/language";

export const title = { nl: "Mislukte acties", en: "Failed actions" };

interface EffectsCopy {
  reference: string;
  what: string;
  types: Record<EffectType, string>;
  error: string;
  attempts: string;
  last: string;
  retry: string;
  retryAll: string;
  again: (count: number) => string;
  none: string;
  noneText: string;
}

export const copy: Copy<EffectsCopy> = {
  nl: {
    reference: "Kenmerk",
    what: "Wat",
    types: {
      "send-letter": "brief of bericht versturen",
      "send-code": "code mailen",
      "send-identity-code": "code voor de identiteit versturen",
      "send-pickup-code": "nieuwe ophaalcode versturen",
      "notify-staff": "collega inlichten",
      "push-suppression": "nieuwsbrief stoppen in een systeem",
      "restore-subscription": "nieuwsbrief weer aanzetten in een systeem",
      "destroy-evidence": "bewijs van identiteit vernietigen",
    },
    error: "Foutcode",
    attempts: "Pogingen",
    last: "Laatste poging",
    retry: "Opnieuw proberen",
    retryAll: "Alles opnieuw proberen",
    again: (count) =>
      count === 0
        ? "Er viel niets opnieuw te proberen: een collega of de wachtrij was u voor."
        : count === 1
          ? "De actie staat weer in de wachtrij. Lukt het niet, dan komt zij hier terug."
          : `${count} acties staan weer in de wachtrij. Wat niet lukt, komt hier terug.`,
    none: "Alles is gelukt",
    noneText: "Hier komen e-mails, brieven en afmeldingen die na een aantal pogingen niet zijn gelukt.",
  },
  en: {
    reference: "Reference",
    what: "What",
    types: {
      "send-letter": "send a letter or message",
      "send-code": "mail a code",
      "send-identity-code": "send a code for identity",
      "send-pickup-code": "send a new pickup code",
      "notify-staff": "tell a colleague",
      "push-suppression": "stop the newsletter in a system",
      "restore-subscription": "turn the newsletter on again in a system",
      "destroy-evidence": "destroy proof of identity",
    },
    error: "Error code",
    attempts: "Attempts",
    last: "Last attempt",
    retry: "Try again",
    retryAll: "Try everything again",
    again: (count) =>
      count === 0
        ? "There was nothing to try again: a colleague or the queue got there first."
        : count === 1
          ? "The action is in the queue again. If it fails, it comes back here."
          : `${count} actions are in the queue again. What fails comes back here.`,
    none: "Everything succeeded",
    noneText: "E-mails, letters and unsubscriptions that failed after several attempts appear here.",
  },
};
