import type { Kind } from "../../../../workflows/kinds";
import type { IconName } from "../../../components/icon";
import type { Copy } from "../../../components/language";

interface Pick {
  kind: Kind;
  icon: IconName;
  name: string;
  why: string;
}

interface Fact {
  title: string;
  text: string;
  link: string;
  to: string;
}

interface HomeCopy {
  title: string;
  lead: string;
  groups: { id: string; title: string; picks: Pick[] }[];
  moreRights: string;
  more: Pick[];
  several: string;
  facts: Fact[];
}

export const title = { nl: "Waar kunnen we u mee helpen?", en: "How can we help you?" };

export const copy: Copy<HomeCopy> = {
  nl: {
    title: title.nl,
    lead: "Hier regelt u alles over uw persoonsgegevens bij ons. Het is gratis. U hebt geen account nodig.",
    groups: [
      {
        id: "gegevens",
        title: "Mijn gegevens",
        picks: [
          {
            kind: "access",
            icon: "eye",
            name: "Mijn gegevens inzien",
            why: "U krijgt een kopie van de gegevens die wij van u hebben.",
          },
          {
            kind: "rectification",
            icon: "edit",
            name: "Gegevens verbeteren of aanvullen",
            why: "Er klopt iets niet, of er ontbreekt iets.",
          },
          {
            kind: "erasure",
            icon: "erase",
            name: "Gegevens laten verwijderen",
            why: "U wilt dat wij gegevens over u wissen.",
          },
        ],
      },
      {
        id: "post",
        title: "Post van ons",
        picks: [
          {
            kind: "opt-out",
            icon: "optout",
            name: "Afmelden voor nieuwsbrieven",
            why: "Werkt meteen. Uw e-mailadres is genoeg.",
          },
        ],
      },
      {
        id: "anders",
        title: "Iets anders",
        picks: [
          {
            kind: "complaint",
            icon: "complaint",
            name: "Een klacht indienen",
            why: "U bent niet tevreden over hoe wij met u of uw gegevens omgingen.",
          },
          {
            kind: "question",
            icon: "question",
            name: "Een vraag stellen",
            why: "Over privacy of over ons privacyreglement.",
          },
        ],
      },
    ],
    moreRights: "Meer rechten: beperken, overdragen, bezwaar, toestemming intrekken",
    more: [
      {
        kind: "consent-withdrawal",
        icon: "undo",
        name: "Toestemming intrekken",
        why: "Bijvoorbeeld voor het delen van uw cv.",
      },
      {
        kind: "objection",
        icon: "hand",
        name: "Bezwaar maken tegen gebruik",
        why: "Om uw eigen situatie wilt u dat wij ermee stoppen.",
      },
      {
        kind: "restriction",
        icon: "pause",
        name: "Gebruik laten beperken",
        why: "Wij bewaren de gegevens, maar doen er verder niets mee.",
      },
      {
        kind: "portability",
        icon: "move",
        name: "Gegevens overdragen",
        why: "Om mee te nemen naar een andere organisatie.",
      },
    ],
    several: "Ik wil meer dingen tegelijk vragen",
    facts: [
      {
        title: "Al een verzoek gedaan?",
        text: "Bekijk waar het is, lees onze brieven of stuur iets na.",
        link: "Volg uw verzoek",
        to: "/volgen",
      },
      {
        title: "Hoe lang duurt het?",
        text: "Bij een verzoek krijgt u binnen een maand antwoord. Bij een klacht binnen vier weken.",
        link: "Lees hoe wij tellen",
        to: "/termijnen",
      },
      {
        title: "Wat mag u van ons verwachten?",
        text: "Wat wij met uw gegevens doen en welke rechten u hebt.",
        link: "Lees het privacyreglement",
        to: "/reglement",
      },
    ],
  },
  en: {
    title: title.en,
    lead: "Arrange everything about your personal data here. It is free of charge. You do not need an account.",
    groups: [
      {
        id: "gegevens",
        title: "My data",
        picks: [
          {
            kind: "access",
            icon: "eye",
            name: "See my data",
            why: "You receive a copy of the data we hold about you.",
          },
          {
            kind: "rectification",
            icon: "edit",
            name: "Correct or complete my data",
            why: "Something is wrong, or something is missing.",
          },
          {
            kind: "erasure",
            icon: "erase",
            name: "Have my data erased",
            why: "You want us to delete data about you.",
          },
        ],
      },
      {
        id: "post",
        title: "Mail from us",
        picks: [
          {
            kind: "opt-out",
            icon: "optout",
            name: "Unsubscribe from newsletters",
            why: "Works at once. Your e-mail address is enough.",
          },
        ],
      },
      {
        id: "anders",
        title: "Something else",
        picks: [
          {
            kind: "complaint",
            icon: "complaint",
            name: "Make a complaint",
            why: "You are unhappy with how we treated you or your data.",
          },
          {
            kind: "question",
            icon: "question",
            name: "Ask a question",
            why: "About privacy or our privacy regulation.",
          },
        ],
      },
    ],
    moreRights: "More rights: restrict, transfer, object, withdraw consent",
    more: [
      {
        kind: "consent-withdrawal",
        icon: "undo",
        name: "Withdraw consent",
        why: "For example for sharing your CV.",
      },
      {
        kind: "objection",
        icon: "hand",
        name: "Object to use of my data",
        why: "You want us to stop because of your own situation.",
      },
      {
        kind: "restriction",
        icon: "pause",
        name: "Have use restricted",
        why: "We keep the data but do nothing else with them.",
      },
      {
        kind: "portability",
        icon: "move",
        name: "Transfer my data",
        why: "To take them to another organisation.",
      },
    ],
    several: "I want to ask several things at once",
    facts: [
      {
        title: "Already made a request?",
        text: "See where it is, read our letters or add something.",
        link: "Follow your request",
        to: "/volgen",
      },
      {
        title: "How long does it take?",
        text: "We answer a request within one month and a complaint within four weeks.",
        link: "Read how we count",
        to: "/termijnen",
      },
      {
        title: "What may you expect of us?",
        text: "What we do with your data and which rights you have.",
        link: "Read the privacy regulation",
        to: "/reglement",
      },
    ],
  },
};
