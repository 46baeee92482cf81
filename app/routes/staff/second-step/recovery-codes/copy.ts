import type { Copy } from "../../../../components/language";

export const title = { nl: "Herstelcodes", en: "Recovery codes" };

interface RecoveryCopy {
  lead: string;
  left: (count: number) => string;
  anew: string;
  make: string;
  makeAnew: string;
  later: string;
  shown: string;
  use: string;
  kept: string;
}

export const copy: Copy<RecoveryCopy> = {
  nl: {
    lead: "Met een herstelcode komt u binnen als u uw telefoon niet bij u hebt. Elke code werkt één keer.",
    left: (count) => (count === 1 ? "U hebt nog 1 code over." : `U hebt nog ${count} codes over.`),
    anew: "Maakt u nieuwe codes, dan werken de oude niet meer.",
    make: "Laat mijn herstelcodes zien",
    makeAnew: "Nieuwe codes maken",
    later: "Nu niet",
    shown: "Dit zijn uw codes. Wij laten ze één keer zien.",
    use: "Druk ze af of zet ze in uw wachtwoordkluis. Bewaar ze niet op dezelfde telefoon.",
    kept: "Ik heb de codes bewaard",
  },
  en: {
    lead: "A recovery code lets you in when you do not have your phone with you. Each code works once.",
    left: (count) => (count === 1 ? "You have 1 code left." : `You have ${count} codes left.`),
    anew: "If you make new codes, the old ones no longer work.",
    make: "Show my recovery codes",
    makeAnew: "Make new codes",
    later: "Not now",
    shown: "These are your codes. We show them once.",
    use: "Print them or put them in your password manager. Do not keep them on the same phone.",
    kept: "I have kept the codes",
  },
};
