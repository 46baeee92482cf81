import type { ComplaintPoint, Judgement } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Entry } from "../../parts/facts";
import { Free, filled } from "../../parts/free";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { complaintPreviews } from "../../previews/complaints";
import { Escalation } from "./escalation";

export interface ComplaintDecidedProps extends CaseLetterProps {
  outcome: Judgement;
  points: readonly ComplaintPoint[];
  /** Date of the conversation with the person; null when there was none. */
  heardOn: string | null;
}

const OUTCOMES: Record<Judgement, Record<Language, string>> = {
  upheld: { nl: "Uw klacht is gegrond: u hebt gelijk.", en: "Your complaint is upheld: you are right." },
  "partly-upheld": {
    nl: "Uw klacht is gedeeltelijk gegrond: op een deel van de punten hebt u gelijk.",
    en: "Your complaint is partly upheld: on some of the points you are right.",
  },
  dismissed: {
    nl: "Uw klacht is ongegrond: wij vinden niet dat het fout is gegaan.",
    en: "Your complaint is dismissed: we do not find that things went wrong.",
  },
  inadmissible: {
    nl: "Uw klacht is niet-ontvankelijk: wij kunnen er geen oordeel over geven.",
    en: "Your complaint is inadmissible: we cannot give a judgement on it.",
  },
};

const JUDGEMENTS: Record<Judgement, Record<Language, string>> = {
  upheld: { nl: "Gegrond", en: "Upheld" },
  "partly-upheld": { nl: "Gedeeltelijk gegrond", en: "Partly upheld" },
  dismissed: { nl: "Ongegrond", en: "Dismissed" },
  inadmissible: { nl: "Niet-ontvankelijk", en: "Inadmissible" },
};

/** In writing, with reasons, per point (model: Awb 9:12). Names no measures against named staff. */
function ComplaintDecided(letter: ComplaintDecidedProps) {
  const { say, date, language } = useVoice();
  const { words, points, heardOn } = letter;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Ons oordeel over uw klacht", en: "Our judgement on your complaint" })}
    >
      <Key>{say(OUTCOMES[letter.outcome])}</Key>
      <Free text={words.apology} />
      <P>
        {say({
          nl: `Op ${date(letter.receivedOn)} hebben wij uw klacht ontvangen.`,
          en: `On ${date(letter.receivedOn)} we received your complaint.`,
        })}
        {heardOn
          ? say({
              nl: ` Op ${date(heardOn)} hebt u ons verteld wat er is gebeurd.`,
              en: ` On ${date(heardOn)} you told us what happened.`,
            })
          : null}
      </P>
      <Free text={words.introduction} />
      <H>{say({ nl: "Ons oordeel per punt", en: "Our judgement per point" })}</H>
      {points.map((point) => (
        <Entry
          key={point.id}
          title={point.point}
          facts={[
            [
              say({ nl: "Ons oordeel", en: "Our judgement" }),
              point.judgement ? JUDGEMENTS[point.judgement][language] : null,
            ],
            [say({ nl: "Wat wij vonden", en: "What we found" }), point.findings],
            [say({ nl: "Waarom", en: "Why" }), point.reasons],
          ]}
        />
      ))}
      {filled(words.measures) ? (
        <>
          <H>{say({ nl: "Wat gaan wij doen?", en: "What will we do?" })}</H>
          <Free text={words.measures} />
        </>
      ) : null}
      <Escalation organisation={letter.organisation} />
    </CaseLetter>
  );
}

export const complaintDecided = defineLetter<ComplaintDecidedProps>({
  component: ComplaintDecided,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Ons oordeel over uw klacht" : "Our judgement on your complaint",
  previews: complaintPreviews,
});
