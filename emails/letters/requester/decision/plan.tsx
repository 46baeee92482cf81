import { keepGrounds } from "../../../../workflows/letters";
import type { ErasureItem } from "../../../../workflows/letters/work/changes";
import { Entry } from "../../../parts/facts";
import { H, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";

interface PlanProps {
  items: readonly ErasureItem[];
  executeBy: string | null;
}

/** What is erased, per category and system. */
export function Erased({ items, executeBy }: PlanProps) {
  const { say, date } = useVoice();
  const erased = items.filter((item) => item.action === "erase");
  if (erased.length === 0) return null;
  return (
    <>
      <H>{say({ nl: "Wat verwijderen wij?", en: "What do we erase?" })}</H>
      {erased.map((item) => (
        <Entry
          key={item.id}
          title={item.category}
          facts={[
            [say({ nl: "Waar", en: "Where" }), item.system],
            item.executedOn
              ? [say({ nl: "Verwijderd op", en: "Erased on" }), date(item.executedOn)]
              : [say({ nl: "Verwijderd uiterlijk", en: "Erased by" }), executeBy ? date(executeBy) : null],
          ]}
        />
      ))}
    </>
  );
}

/** What stays, with its reason, the article and the day on which it goes too. */
export function KeptData({ items }: { items: readonly ErasureItem[] }) {
  const { say, date, language } = useVoice();
  const kept = items.filter((item) => item.action === "keep");
  if (kept.length === 0) return null;
  return (
    <>
      <H>{say({ nl: "Wat bewaren wij nog?", en: "What do we still keep?" })}</H>
      <P>
        {say({
          nl: "Deze gegevens bewaren wij nog. Wij gebruiken ze alleen nog voor de reden die erbij staat.",
          en: "We still keep these data. We use them only for the reason given.",
        })}
      </P>
      {kept.map((item) => {
        const ground = item.ground ? keepGrounds[item.ground] : null;
        return (
          <Entry
            key={item.id}
            title={item.category}
            facts={[
              [say({ nl: "Waar", en: "Where" }), item.system],
              [say({ nl: "Waarom", en: "Why" }), ground ? ground.reason[language] : null],
              [say({ nl: "Toelichting", en: "Explanation" }), item.explanation],
              [say({ nl: "Wetsartikel", en: "Article of law" }), ground ? ground.article[language] : null],
              [
                say({ nl: "Bewaard tot", en: "Kept until" }),
                [item.until ? date(item.until) : "", item.untilWhat].filter(Boolean).join(", "),
              ],
            ]}
          />
        );
      })}
    </>
  );
}
