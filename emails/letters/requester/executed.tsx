import type { ToldRecipient } from "../../../workflows/letters/work/shared";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Entry } from "../../parts/facts";
import { kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";
import { Recipients } from "./decision/given";

export interface ExecutedItem {
  id: string;
  what: string;
  system: string;
  doneOn: string;
}

export interface ExecutedProps extends CaseLetterProps {
  decidedOn: string;
  completedOn: string;
  items: readonly ExecutedItem[];
  recipients: readonly ToldRecipient[];
}

/** GDPR 12(3): information on action taken; closes the case. */
function Executed(letter: ExecutedProps) {
  const { say, date } = useVoice();
  const yours = kindWords(letter.kind).yours;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Wij hebben onze beslissing uitgevoerd", en: "We have carried out our decision" })}
    >
      <Key>
        {say({
          nl: `Wij hebben onze beslissing van ${date(letter.decidedOn)} over ${yours.nl} uitgevoerd. Alles was klaar op ${date(letter.completedOn)}.`,
          en: `We have carried out our decision of ${date(letter.decidedOn)} on ${yours.en}. Everything was done on ${date(letter.completedOn)}.`,
        })}
      </Key>
      <H>{say({ nl: "Wat is er gedaan?", en: "What was done?" })}</H>
      {letter.items.map((item) => (
        <Entry
          key={item.id}
          title={item.what}
          facts={[
            [say({ nl: "Waar", en: "Where" }), item.system],
            [say({ nl: "Gedaan op", en: "Done on" }), date(item.doneOn)],
          ]}
        />
      ))}
      <Recipients recipients={letter.recipients} />
      <P>
        {say({
          nl: "Hiermee is uw verzoek afgehandeld. De mogelijkheden uit onze beslissing blijven voor u gelden.",
          en: "This completes your request. The options named in our decision remain open to you.",
        })}
      </P>
    </CaseLetter>
  );
}

export const executed = defineLetter<ExecutedProps>({
  component: Executed,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Wij hebben onze beslissing uitgevoerd" : "We have carried out our decision",
  previews: {
    erasure: (language) => ({
      ...previewLetter("erasure", language),
      date: "2026-04-09",
      decidedOn: "2026-04-02",
      completedOn: "2026-04-09",
      items: [
        {
          id: "notes",
          what: language === "nl" ? "Gespreksverslagen" : "Notes of conversations",
          system: language === "nl" ? "cliëntdossier" : "client file",
          doneOn: "2026-04-07",
        },
        {
          id: "tests",
          what: language === "nl" ? "Uitslagen van tests" : "Test results",
          system: language === "nl" ? "testbureau" : "test supplier",
          doneOn: "2026-04-09",
        },
      ],
      recipients: [{ name: "Talentmaat Tests B.V.", told: "done", on: "2026-04-08" }],
      words: {},
    }),
    nobodyElse: (language) => ({
      ...previewLetter("rectification", language),
      date: "2026-04-09",
      decidedOn: "2026-04-02",
      completedOn: "2026-04-09",
      items: [
        {
          id: "phone",
          what: language === "nl" ? "Telefoonnummer" : "Telephone number",
          system: language === "nl" ? "cliëntvolgsysteem" : "client tracking system",
          doneOn: "2026-04-09",
        },
      ],
      recipients: [],
      words: {},
    }),
  },
});
