import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { caseNoun, kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export const WITHDRAWAL_ROUTES = ["portal", "email", "letter", "phone", "in-person"] as const;
export type WithdrawalRoute = (typeof WITHDRAWAL_ROUTES)[number];

export interface WithdrawnProps extends CaseLetterProps {
  withdrawnOn: string;
  by: WithdrawalRoute;
  fileKeptYears: number;
}

const ROUTES: Record<WithdrawalRoute, Record<Language, string>> = {
  portal: { nl: "op uw statuspagina", en: "on your status page" },
  email: { nl: "per e-mail", en: "by e-mail" },
  letter: { nl: "per brief", en: "by letter" },
  phone: { nl: "telefonisch", en: "by telephone" },
  "in-person": { nl: "op ons kantoor", en: "at our office" },
};

function Withdrawn(letter: WithdrawnProps) {
  const { say, date, language } = useVoice();
  const noun = caseNoun(letter.kind, language);
  const yours = kindWords(letter.kind).yours;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: `U hebt uw ${noun} ingetrokken`, en: `You have withdrawn your ${noun}` })}
    >
      <Key>
        {say({
          nl: `U hebt ${yours.nl} op ${date(letter.withdrawnOn)} ${ROUTES[letter.by].nl} ingetrokken. Wij stoppen met de behandeling en sluiten uw ${noun}.`,
          en: `You withdrew ${yours.en} on ${date(letter.withdrawnOn)} ${ROUTES[letter.by].en}. We stop handling it and close your ${noun}.`,
        })}
      </Key>
      <P>
        {say({
          nl: "U kunt altijd opnieuw bij ons terecht. Intrekken heeft geen gevolgen voor u.",
          en: "You can come back to us at any time. Withdrawing has no consequences for you.",
        })}
      </P>
      <P>
        {say({
          nl: "Hebt u dit niet zelf gedaan? Laat het ons dan zo snel mogelijk weten, dan gaan wij verder.",
          en: "Did you not do this yourself? Please tell us as soon as possible and we will continue.",
        })}
      </P>
      <H>{say({ nl: "Wat bewaren wij?", en: "What do we keep?" })}</H>
      <P>
        {say({
          nl: `Wat u ons stuurde en deze brief bewaren wij ${letter.fileKeptYears} jaar, om te kunnen laten zien wat er is gebeurd (artikel 5 lid 2 AVG). Daarna verwijderen wij ze.`,
          en: `We keep what you sent us and this letter for ${letter.fileKeptYears} ${letter.fileKeptYears === 1 ? "year" : "years"}, so that we can show what happened (Article 5(2) GDPR). After that we delete them.`,
        })}
      </P>
    </CaseLetter>
  );
}

export const withdrawn = defineLetter<WithdrawnProps>({
  component: Withdrawn,
  audience: "requester",
  delivery: "notice",
  subject: (language, { kind }) =>
    language === "nl"
      ? `U hebt uw ${caseNoun(kind, "nl")} ingetrokken`
      : `You have withdrawn your ${caseNoun(kind, "en")}`,
  previews: {
    request: (language) => ({
      ...previewLetter("access", language),
      withdrawnOn: "2026-03-12",
      by: "portal",
      fileKeptYears: 2,
      words: {},
    }),
    complaint: (language) => ({
      ...previewLetter("complaint", language),
      withdrawnOn: "2026-03-12",
      by: "phone",
      fileKeptYears: 2,
      words: {},
    }),
  },
});
