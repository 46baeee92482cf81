import type { Copy } from "../../../components/language";

export const title = { nl: "Medewerker", en: "Staff member" };

interface MemberCopy {
  back: string;
  looked: string;
  closedSince: (when: string) => string;
  save: string;
  saved: string;
  access: string;
  signedIn: (count: number) => string;
  endSessions: string;
  sessionsEnded: string;
  password: string;
  passwordHint: string;
  reopenHint: string;
  sendInvitation: string;
  invited: string;
  notMailed: string;
  secondStep: string;
  secondStepHint: string;
  secondStepNone: string;
  secondStepOwn: string;
  resetSecondFactor: string;
  confirmReset: string;
  secondFactorReset: string;
  secondFactorResetUntold: string;
  close: string;
  closeHint: string;
  cases: (count: number) => string;
  confirmClose: string;
  closed: string;
  self: string;
}

export const copy: Copy<MemberCopy> = {
  nl: {
    back: "Medewerkers",
    looked: "Waar deze persoon keek",
    closedSince: (when) => `Dit account is afgesloten op ${when}.`,
    save: "Opslaan",
    saved: "De wijziging geldt vanaf nu.",
    access: "Toegang",
    signedIn: (count) =>
      count === 0
        ? "Nergens ingelogd."
        : count === 1
          ? "Op 1 plaats ingelogd."
          : `Op ${count} plaatsen ingelogd.`,
    endSessions: "Overal uitloggen",
    sessionsEnded: "Alle sessies zijn beëindigd.",
    password: "Nieuw wachtwoord",
    passwordHint: "Deze persoon krijgt een link per e-mail om een nieuw wachtwoord te kiezen.",
    reopenHint: "Met een nieuwe uitnodiging opent u dit account weer.",
    sendInvitation: "Uitnodiging sturen",
    invited: "De uitnodiging is verstuurd.",
    notMailed:
      "De e-mail kon niet worden verstuurd. Geef deze link zelf door; hij werkt één keer en geldt 7 dagen.",
    secondStep: "Tweede stap",
    secondStepHint:
      "Is deze persoon de telefoon én de herstelcodes kwijt? Controleer eerst persoonlijk of telefonisch wie het vraagt. De app en de herstelcodes werken daarna niet meer, alle sessies eindigen, en de persoon krijgt er bericht van.",
    secondStepNone: "Deze persoon heeft nog geen tweede stap ingesteld.",
    secondStepOwn:
      "Uw eigen tweede stap wist een andere beheerder. Een nieuwe telefoon stelt u in bij uw account.",
    resetSecondFactor: "Tweede stap wissen",
    confirmReset: "Ja, wis de tweede stap",
    secondFactorReset: "De tweede stap is gewist. De persoon heeft daar bericht van gekregen.",
    secondFactorResetUntold:
      "De tweede stap is gewist, maar de e-mail daarover kon niet worden verstuurd. Vertel het de persoon zelf.",
    close: "Account afsluiten",
    closeHint:
      "De persoon is meteen overal uitgelogd en kan niet meer inloggen. Wat de persoon deed, blijft in de dossiers staan.",
    cases: (count) =>
      count === 1
        ? "Er staat nog 1 open verzoek op naam van deze persoon."
        : `Er staan nog ${count} open verzoeken op naam van deze persoon.`,
    confirmClose: "Ja, sluit dit account af",
    closed: "Het account is afgesloten.",
    self: "Uw eigen account kunt u niet afsluiten. Vraag een andere beheerder.",
  },
  en: {
    back: "Staff",
    looked: "What this person looked at",
    closedSince: (when) => `This account was closed on ${when}.`,
    save: "Save",
    saved: "The change holds from now on.",
    access: "Access",
    signedIn: (count) =>
      count === 0
        ? "Not signed in anywhere."
        : count === 1
          ? "Signed in in 1 place."
          : `Signed in in ${count} places.`,
    endSessions: "Sign out everywhere",
    sessionsEnded: "All sessions have been ended.",
    password: "New password",
    passwordHint: "This person receives a link by e-mail to choose a new password.",
    reopenHint: "A new invitation opens this account again.",
    sendInvitation: "Send invitation",
    invited: "The invitation has been sent.",
    notMailed:
      "The e-mail could not be sent. Pass this link on yourself; it works once and is valid for 7 days.",
    secondStep: "Second step",
    secondStepHint:
      "Has this person lost the phone and the recovery codes as well? First check in person or by telephone who is asking. The app and the recovery codes no longer work after this, all sessions end, and the person is told.",
    secondStepNone: "This person has not set up a second step yet.",
    secondStepOwn:
      "Your own second step is cleared by another administrator. You set up a new phone at your account.",
    resetSecondFactor: "Clear second step",
    confirmReset: "Yes, clear the second step",
    secondFactorReset: "The second step has been cleared. The person has been told.",
    secondFactorResetUntold:
      "The second step has been cleared, but the e-mail about it could not be sent. Tell the person yourself.",
    close: "Close account",
    closeHint:
      "The person is signed out everywhere at once and cannot sign in any more. What they did stays in the files.",
    cases: (count) =>
      count === 1
        ? "1 open request is still in this person's name."
        : `${count} open requests are still in this person's name.`,
    confirmClose: "Yes, close this account",
    closed: "The account has been closed.",
    self: "You cannot close your own account. Ask another administrator.",
  },
};
