import type { OrganisationFacts } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";
import { type Addressee, defineLetter, type Signer } from "../../letter";
import { Frame } from "../../parts/frame";
import { Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export const DATA_CHANGES = ["rectified", "erased", "restricted", "restriction-lifted"] as const;
export type DataChange = (typeof DATA_CHANGES)[number];

export interface RecipientNoticeProps {
  organisation: OrganisationFacts;
  addressee: Addressee;
  /** Ours for this notice, for their reply; not the reference of the case. */
  noticeReference: string;
  /** By which the recipient finds the data: their own number, or ours that they know. Never the data themselves. */
  dataReference: string;
  /** Kinds of data in neutral words; what they say is never repeated. */
  categories: readonly string[];
  change: DataChange;
  effectiveOn: string;
  date: string;
  confirmBy: string;
  signer: Signer;
}

const CHANGES: Record<DataChange, Record<Language, { done: string; ask: string }>> = {
  rectified: {
    nl: {
      done: "verbeterd of aangevuld",
      ask: "dezelfde gegevens bij u ook te verbeteren. Wij geven u de juiste gegevens langs beveiligde weg",
    },
    en: {
      done: "corrected or completed",
      ask: "correct the same data in your records. We will give you the right data over a secure channel",
    },
  },
  erased: {
    nl: {
      done: "verwijderd",
      ask: "dezelfde gegevens bij u ook te verwijderen, met alle kopieën en verwijzingen",
    },
    en: { done: "erased", ask: "erase the same data in your records, with all copies and links" },
  },
  restricted: {
    nl: {
      done: "beperkt: wij bewaren ze alleen nog",
      ask: "dezelfde gegevens bij u ook alleen nog te bewaren en niet te gebruiken",
    },
    en: {
      done: "restricted: we only store them",
      ask: "only store the same data in your records and not use them",
    },
  },
  "restriction-lifted": {
    nl: { done: "weer vrijgegeven: de beperking is opgeheven", ask: "de beperking bij u ook op te heffen" },
    en: {
      done: "released: the restriction has been lifted",
      ask: "lift the restriction in your records too",
    },
  },
};

/** GDPR 19: what changed and as of when. No reason, no request, nothing about the person. */
function RecipientNotice(letter: RecipientNoticeProps) {
  const { say, date, day, language, list } = useVoice();
  const change = CHANGES[letter.change][language];
  const { email, phone } = letter.organisation.privacyContact;
  return (
    <Frame
      organisation={letter.organisation}
      addressee={letter.addressee}
      title={say({
        nl: "Wijziging in gegevens die u van ons kreeg",
        en: "Change in data that you received from us",
      })}
      preview={say({ nl: "Wij vragen u dit te bevestigen.", en: "Please confirm." })}
      facts={[
        [say({ nl: "Datum", en: "Date" }), date(letter.date)],
        [say({ nl: "Ons kenmerk", en: "Our reference" }), letter.noticeReference],
        [say({ nl: "Het gaat om", en: "This concerns" }), letter.dataReference],
        [say({ nl: "Soort gegevens", en: "Kind of data" }), list(letter.categories)],
      ]}
    >
      <P>{say({ nl: "Geachte heer of mevrouw,", en: "Dear Sir or Madam," })}</P>
      <Key>
        {say({
          nl: `Wij gaven u eerder persoonsgegevens onder ${letter.dataReference}. Op ${date(letter.effectiveOn)} hebben wij die gegevens ${change.done}.`,
          en: `We gave you personal data under ${letter.dataReference}. On ${date(letter.effectiveOn)} these data were ${change.done}.`,
        })}
      </Key>
      <P>
        {say({
          nl: `De wet vraagt ons u dat te vertellen (artikel 19 AVG). Wij vragen u ${change.ask}.`,
          en: `The law asks us to tell you so (Article 19 GDPR). We ask you to ${change.ask}.`,
        })}
      </P>
      <P>
        {say({
          nl: `Wilt u ons uiterlijk ${day(letter.confirmBy)} laten weten dat het is gebeurd, of waarom het niet kan? Dat kan via ${email} of ${phone}, met ons kenmerk erbij. Stuur geen persoonsgegevens mee.`,
          en: `Please tell us by ${day(letter.confirmBy)} that it has been done, or why it cannot be: at ${email} or ${phone}, with our reference. Do not include any personal data.`,
        })}
      </P>
      <P>
        {say({ nl: "Met vriendelijke groet,", en: "Yours faithfully," })}
        <br />
        {say({ nl: `namens ${letter.organisation.name},`, en: `on behalf of ${letter.organisation.name},` })}
        <br />
        <br />
        {letter.signer.name}
        <br />
        {letter.signer.jobTitle}
      </P>
    </Frame>
  );
}

export const recipientNotice = defineLetter<RecipientNoticeProps>({
  component: RecipientNotice,
  audience: "recipient",
  delivery: "mail",
  subject: (language, { noticeReference }) =>
    language === "nl"
      ? `Wijziging in gegevens die u van ons kreeg (${noticeReference})`
      : `Change in data that you received from us (${noticeReference})`,
  previews: Object.fromEntries(
    DATA_CHANGES.map((change) => [
      change,
      (language: Language): RecipientNoticeProps => ({
        organisation: previewOrganisation,
        addressee: { name: "Talentmaat Tests B.V.", lines: ["Stationsplein 4", "3511 ED Utrecht"] },
        noticeReference: "ON-7K2M",
        dataReference: language === "nl" ? "uw kandidaatnummer TM-20118" : "your candidate number TM-20118",
        categories: language === "nl" ? ["contactgegevens"] : ["contact details"],
        change,
        effectiveOn: "2026-04-07",
        date: "2026-04-08",
        confirmBy: "2026-04-22",
        signer: {
          name: "M. Jansen",
          jobTitle: language === "nl" ? "functionaris privacy" : "privacy officer",
        },
      }),
    ]),
  ),
});
