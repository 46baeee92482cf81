import type { Copy } from "../../../components/language";

export const title = { nl: "Medewerkers", en: "Staff" };

interface StaffCopy {
  invite: string;
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
  invited: (name: string) => string;
}

export const copy: Copy<StaffCopy> = {
  nl: {
    invite: "Iemand uitnodigen",
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
    invited: (name) => `${name} heeft een uitnodiging per e-mail gekregen.`,
  },
  en: {
    invite: "Invite someone",
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
    invited: (name) => `${name} has received an invitation by e-mail.`,
  },
};
