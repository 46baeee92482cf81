import type { WorkOf } from "../../../../workflows/letters";
import { Entry, type Fact } from "../../../parts/facts";
import { H, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";
import { Recipients } from "./given";

type Rectification = WorkOf<"rectification">;

/** GDPR 16: per item the old and the new value or the added statement, with decision, date and system. */
export function RectificationPart({ work, letter }: { work: Rectification; letter: DecisionProps }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wat veranderen wij?", en: "What do we change?" })}</H>
      {work.items.map((item) => (
        <Item key={item.id} item={item} executeBy={letter.executeBy} />
      ))}
      {work.items.some((item) => item.form === "supplement" && item.decision === "granted") ? (
        <P>
          {say({
            nl: "Uw zienswijze is onderdeel van het dossier. Wie de gegevens later krijgt, krijgt ook uw zienswijze.",
            en: "Your view is part of the file. Whoever receives the data later also receives your view.",
          })}
        </P>
      ) : null}
      {work.items.some((item) => item.decision === "refused") ? (
        <P>
          {say({
            nl: "Wat wij niet veranderen, kunt u wel laten aanvullen met een eigen verklaring.",
            en: "What we do not change you can have completed with a statement of your own.",
          })}
        </P>
      ) : null}
      <Recipients recipients={work.recipients} />
    </>
  );
}

function Item({ item, executeBy }: { item: Rectification["items"][number]; executeBy: string | null }) {
  const { say, date, list } = useVoice();
  const refused = item.decision === "refused";
  const supplement = item.form === "supplement";
  const when: Fact = item.executedOn
    ? [say({ nl: "Gedaan op", en: "Done on" }), date(item.executedOn)]
    : [say({ nl: "Gedaan uiterlijk", en: "Done by" }), executeBy ? date(executeBy) : null];
  const facts: Fact[] = refused
    ? [
        [
          say({ nl: "Beslissing", en: "Decision" }),
          say({ nl: "Dit veranderen wij niet", en: "We do not change this" }),
        ],
        [say({ nl: "Wat er staat", en: "What it says" }), item.from],
        [say({ nl: "U vroeg", en: "You asked for" }), item.to],
        [say({ nl: "Waarom niet", en: "Why not" }), item.reason],
        [
          say({ nl: "Wetsartikel", en: "Article of law" }),
          say({ nl: "artikel 16 AVG", en: "Article 16 GDPR" }),
        ],
      ]
    : [
        [
          say({ nl: "Beslissing", en: "Decision" }),
          supplement
            ? say({ nl: "Uw verklaring is toegevoegd", en: "Your statement is added" })
            : say({ nl: "Dit verbeteren wij", en: "We correct this" }),
        ],
        [say({ nl: "Er stond", en: "It said" }), item.from],
        [
          supplement
            ? say({ nl: "Toegevoegd", en: "Added" })
            : say({ nl: "Er komt te staan", en: "It will say" }),
          item.to,
        ],
        [say({ nl: "Waar", en: "Where" }), list(item.systems)],
        when,
      ];
  return <Entry title={item.what} facts={facts} />;
}
