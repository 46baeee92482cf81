import type { WorkOf } from "../../../../workflows/letters";
import { Free } from "../../../parts/free";
import { H, Items, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";
import { Recipients } from "./given";
import { Erased, KeptData } from "./plan";

/** GDPR 7(3): what stopped, what it means, and what happens to the data. */
export function ConsentPart({ work, letter }: { work: WorkOf<"consent-withdrawal">; letter: DecisionProps }) {
  const { say, date } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wat is gestopt?", en: "What has stopped?" })}</H>
      <Items
        items={work.consents.map(({ what, stoppedOn }) =>
          say({ nl: `${what}: gestopt op ${date(stoppedOn)}`, en: `${what}: stopped on ${date(stoppedOn)}` }),
        )}
      />
      <P>
        {say({
          nl: "Wat wij met uw toestemming deden vóór uw intrekking, blijft rechtmatig. U hebt van de intrekking geen nadeel bij ons.",
          en: "What we did with your consent before you withdrew it remains lawful. Withdrawing does not count against you.",
        })}
      </P>
      <Free text={work.consequence} />
      <Erased items={work.data} executeBy={letter.executeBy} />
      <KeptData items={work.data} />
      <Recipients recipients={work.recipients} />
    </>
  );
}
