import type { Copy } from "../../../components/language";

export const title = { nl: "Gesloten dossier", en: "Closed case" };

interface GlassCopy {
  /** Before and behind the reference. */
  heading: [before: string, behind: string];
  lead: string;
  how: string;
  follows: string[];
  reason: string;
  reasonHint: string;
  sayMore: string;
  open: string;
  staysClosed: string;
  staysClosedText: string;
  back: string;
}

export const copy: Copy<GlassCopy> = {
  nl: {
    heading: ["Dossier", "is niet voor u open"],
    lead: "U ziet alleen dossiers die bij uw werk horen. Dit dossier hoort daar niet bij, of het bestaat niet.",
    how: "Hebt u het toch nodig voor uw werk? Schrijf dan op waarom. Daarna gebeurt dit:",
    follows: [
      "U ziet het dossier 24 uur. Wat u bekijkt, wordt vastgelegd.",
      "Uw reden komt in het dossier te staan, met uw naam en het tijdstip.",
      "De privacyfunctionaris krijgt meteen bericht en beoordeelt of het nodig was.",
    ],
    reason: "Waarom moet u dit dossier zien?",
    reasonHint:
      "Schrijf ten minste één zin die over dit dossier gaat: wat is er aan de hand, en wat gaat u doen?",
    sayMore: "Schrijf preciezer op waarom: ten minste één hele zin die over dit dossier gaat.",
    open: "Glas breken en dossier openen",
    staysClosed: "Dit dossier gaat niet open",
    staysClosedText: "Het bestaat niet, of het blijft voor u gesloten. Vraag het aan de privacyfunctionaris.",
    back: "Terug naar de verzoeken",
  },
  en: {
    heading: ["Case", "is not open to you"],
    lead: "You see only cases that belong to your work. This case is not one of them, or it does not exist.",
    how: "Do you need it for your work all the same? Then write down why. This is what happens next:",
    follows: [
      "You see the case for 24 hours. What you look at is logged.",
      "Your reason is recorded in the case, with your name and the time.",
      "The privacy officer is told at once, and judges whether it was needed.",
    ],
    reason: "Why do you have to see this case?",
    reasonHint: "Write at least one sentence about this case: what is going on, and what will you do?",
    sayMore: "Be more precise: at least one whole sentence about this case.",
    open: "Break the glass and open the case",
    staysClosed: "This case does not open",
    staysClosedText: "It does not exist, or it stays closed to you. Ask the privacy officer.",
    back: "Back to the requests",
  },
};
