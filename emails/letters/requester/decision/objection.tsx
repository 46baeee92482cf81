import type { WorkOf } from "../../../../workflows/letters";
import { Entry, type Fact } from "../../../parts/facts";
import { H, Items, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";

/** GDPR 21(1): per use stopped, or continued with the weighing shown. */
export function ObjectionPart({ work }: { work: WorkOf<"objection"> }) {
  const { say, date } = useVoice();
  const facts = (item: (typeof work.items)[number]): Fact[] =>
    item.decision === "continued"
      ? [
          [say({ nl: "Beslissing", en: "Decision" }), say({ nl: "Dit gaat door", en: "This continues" })],
          [say({ nl: "Onze afweging", en: "How we weighed it" }), item.balancing],
          [
            say({ nl: "Wetsartikel", en: "Article of law" }),
            say({ nl: "artikel 21 lid 1 AVG", en: "Article 21(1) GDPR" }),
          ],
        ]
      : [
          [say({ nl: "Beslissing", en: "Decision" }), say({ nl: "Dit is gestopt", en: "This has stopped" })],
          [say({ nl: "Sinds", en: "Since" }), item.stoppedOn ? date(item.stoppedOn) : null],
        ];
  return (
    <>
      <H>{say({ nl: "Wat hebben wij beslist?", en: "What did we decide?" })}</H>
      {work.items.map((item) => (
        <Entry key={item.id} title={item.use} facts={facts(item)} />
      ))}
      <P>
        {say({
          nl: "Tijdens de behandeling van uw bezwaar hebben wij deze gegevens alleen bewaard.",
          en: "While we considered your objection, we only stored these data.",
        })}
      </P>
      {work.erased.length > 0 ? (
        <>
          <P>
            {say({
              nl: "Deze gegevens hebben wij niet meer nodig. Wij verwijderen ze (artikel 17 lid 1 onder c AVG):",
              en: "We no longer need these data. We erase them (Article 17(1)(c) GDPR):",
            })}
          </P>
          <Items items={work.erased} />
        </>
      ) : null}
    </>
  );
}
