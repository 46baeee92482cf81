import type { Copy } from "../../../components/language";

export const title = { nl: "Medewerkers", en: "Staff" };

interface StaffCopy {
  invite: string;
  statements: string;
  name: string;
  email: string;
  roles: string;
  team: string;
  sessions: string;
  officer: string;
  closed: string;
  invitations: string;
  invitationsNone: string;
  validUntil: string;
  expired: string;
  withdraw: string;
  withdrawn: string;
  again: string;
  notMailed: string;
  invited: (name: string) => string;
  changes: string;
}

export const copy: Copy<StaffCopy> = {
  nl: {
    invite: "Iemand uitnodigen",
    statements: "Verklaringen en gedragscode",
    name: "Naam",
    email: "E-mailadres",
    roles: "Rollen",
    team: "Team",
    sessions: "Ingelogd",
    officer: "privacyfunctionaris",
    closed: "afgesloten",
    invitations: "Uitnodigingen die nog openstaan",
    invitationsNone: "Iedereen die is uitgenodigd, heeft een wachtwoord gekozen.",
    validUntil: "Geldig tot",
    expired: "verlopen",
    withdraw: "Intrekken",
    withdrawn: "De uitnodiging is ingetrokken.",
    again: "Opnieuw sturen",
    notMailed:
      "De e-mail kon niet worden verstuurd. Geef deze link zelf door; hij werkt één keer en geldt 7 dagen.",
    changes: "Dit moet anders volgens de toegangsbeoordeling",
    invited: (name) =>
      `${name} heeft een nieuwe uitnodiging per e-mail gekregen. De oude link werkt niet meer.`,
  },
  en: {
    invite: "Invite someone",
    statements: "Statements and code of conduct",
    name: "Name",
    email: "E-mail address",
    roles: "Roles",
    team: "Team",
    sessions: "Signed in",
    officer: "privacy officer",
    closed: "closed",
    invitations: "Invitations that are still open",
    invitationsNone: "Everyone who was invited has chosen a password.",
    validUntil: "Valid until",
    expired: "expired",
    withdraw: "Withdraw",
    withdrawn: "The invitation has been withdrawn.",
    again: "Send again",
    notMailed:
      "The e-mail could not be sent. Pass this link on yourself; it works once and is valid for 7 days.",
    changes: "The access review asks for these changes",
    invited: (name) => `${name} has received a new invitation by e-mail. The old link no longer works.`,
  },
};
