import type { WorkOf } from "../../../../workflows/letters";
import type { ErasureGround } from "../../../../workflows/letters/work/changes";
import type { Language } from "../../../../workflows/wording/language";
import { H, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";
import { Recipients } from "./given";
import { Erased, KeptData } from "./plan";

/** GDPR 17(1)(a)-(f), after "because". */
const GROUNDS: Record<ErasureGround, Record<Language, string>> = {
  a: { nl: "wij ze niet meer nodig hebben", en: "we no longer need them" },
  b: { nl: "u uw toestemming hebt ingetrokken", en: "you withdrew your consent" },
  c: { nl: "u bezwaar hebt gemaakt tegen het gebruik", en: "you objected to their use" },
  d: { nl: "wij ze niet hadden mogen gebruiken", en: "we should not have used them" },
  e: { nl: "een wet ons verplicht ze te verwijderen", en: "a law requires us to erase them" },
  f: { nl: "ze zijn verzameld bij een kind via internet", en: "they were collected from a child online" },
};

export function ErasurePart({ work, letter }: { work: WorkOf<"erasure">; letter: DecisionProps }) {
  const { say } = useVoice();
  const { ground } = work;
  return (
    <>
      {ground ? (
        <P>
          {say({
            nl: `Wij verwijderen gegevens, omdat ${GROUNDS[ground].nl} (artikel 17 lid 1 onder ${ground} AVG).`,
            en: `We erase data, because ${GROUNDS[ground].en} (Article 17(1)(${ground}) GDPR).`,
          })}
        </P>
      ) : null}
      <Erased items={work.items} executeBy={letter.executeBy} />
      <KeptData items={work.items} />
      <H>{say({ nl: "En de reservekopieën?", en: "And the backups?" })}</H>
      <P>
        {work.backupDays === null
          ? say({
              nl: "Van deze gegevens zijn geen reservekopieën.",
              en: "There are no backups of these data.",
            })
          : say({
              nl: `Reservekopieën worden binnen ${work.backupDays} dagen overschreven. Tot dan zetten wij uw gegevens daaruit niet terug.`,
              en: `Backups are overwritten within ${work.backupDays} days. Until then we do not restore your data from them.`,
            })}
      </P>
      <Recipients recipients={work.recipients} />
    </>
  );
}
