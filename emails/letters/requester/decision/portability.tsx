import type { WorkOf } from "../../../../workflows/letters";
import { H, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";
import { Files } from "./given";

/** GDPR 20: what the person provided, readable by machines; anything else by way of access. */
export function PortabilityPart({ work, letter }: { work: WorkOf<"portability">; letter: DecisionProps }) {
  const { say, date } = useVoice();
  const { transfer } = work;
  return (
    <>
      <H>{say({ nl: "Wat kunt u meenemen?", en: "What can you take with you?" })}</H>
      <P>
        {say({
          nl: `U krijgt de gegevens die u zelf aan ons hebt gegeven. De bestanden zijn in ${work.format}. Een andere organisatie kan ze daardoor inlezen.`,
          en: `You get the data that you gave us yourself. The files are in ${work.format}, so that another organisation can read them in.`,
        })}
      </P>
      <Files files={work.files} letter={letter} />
      {transfer ? (
        <P>
          {transfer.done
            ? say({
                nl: `Op ${date(transfer.on)} hebben wij de gegevens ook rechtstreeks gegeven aan ${transfer.to}.`,
                en: `On ${date(transfer.on)} we also gave the data directly to ${transfer.to}.`,
              })
            : say({
                nl: `Wij konden de gegevens niet rechtstreeks geven aan ${transfer.to}, omdat ${transfer.reason}.`,
                en: `We could not give the data directly to ${transfer.to}, because ${transfer.reason}.`,
              })}
        </P>
      ) : null}
      {work.withheld.length > 0 ? (
        <P>
          {say({
            nl: "Wat hier niet bij zit, kunt u wel inzien. Laat het ons weten als u dat wilt.",
            en: "You can have access to what is not included. Tell us if you would like that.",
          })}
        </P>
      ) : null}
    </>
  );
}
