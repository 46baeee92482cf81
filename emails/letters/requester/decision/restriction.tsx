import type { WorkOf } from "../../../../workflows/letters";
import type { RestrictionGround } from "../../../../workflows/letters/work/limits";
import type { Language } from "../../../../workflows/wording/language";
import { H, Items, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import { Recipients } from "./given";

/** GDPR 18(1)(a)-(d). */
const GROUNDS: Record<RestrictionGround, Record<Language, string>> = {
  a: {
    nl: "u zegt dat de gegevens niet kloppen, en wij controleren dat nog (artikel 18 lid 1 onder a AVG)",
    en: "you say that the data are wrong, and we are still checking (Article 18(1)(a) GDPR)",
  },
  b: {
    nl: "het gebruik mag niet, maar u wilt niet dat wij de gegevens verwijderen (artikel 18 lid 1 onder b AVG)",
    en: "the use is not allowed, but you do not want the data erased (Article 18(1)(b) GDPR)",
  },
  c: {
    nl: "u hebt de gegevens nodig voor een rechtszaak of vordering (artikel 18 lid 1 onder c AVG)",
    en: "you need the data for court proceedings or a claim (Article 18(1)(c) GDPR)",
  },
  d: {
    nl: "u hebt bezwaar gemaakt, en wij wegen dat nog af (artikel 18 lid 1 onder d AVG)",
    en: "you objected, and we are still weighing that (Article 18(1)(d) GDPR)",
  },
};

export function RestrictionPart({ work }: { work: WorkOf<"restriction"> }) {
  const { say, date } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wat hebben wij beperkt?", en: "What did we restrict?" })}</H>
      {work.since ? (
        <P>
          {say({
            nl: `Sinds ${date(work.since)} bewaren wij deze gegevens alleen nog:`,
            en: `Since ${date(work.since)} we only store these data:`,
          })}
        </P>
      ) : null}
      <Items items={work.categories.map(({ what, system }) => `${what} (${system})`)} />
      <P>{say({ nl: "De reden is:", en: "The reason is:" })}</P>
      <Items items={work.grounds.map((ground) => say(GROUNDS[ground]))} />
      <H>{say({ nl: "Wat betekent dat?", en: "What does that mean?" })}</H>
      <P>
        {say({
          nl: "De gegevens zijn in onze systemen gemarkeerd. Wij gebruiken ze alleen nog met uw toestemming, voor een rechtszaak of om de rechten van iemand anders te beschermen (artikel 18 lid 2 AVG). Heffen wij de beperking op, dan hoort u dat vooraf van ons.",
          en: "The data are marked in our systems. We use them only with your consent, for court proceedings or to protect someone else's rights (Article 18(2) GDPR). If we lift the restriction, we will tell you beforehand.",
        })}
      </P>
      <Recipients recipients={work.recipients} />
    </>
  );
}
