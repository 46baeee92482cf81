import { H, Items, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";

/** Where and how was searched, so that the person can point us elsewhere. */
export function NothingFound({ letter }: { letter: DecisionProps }) {
  const { say } = useVoice();
  const { search } = letter;
  return (
    <>
      <H>{say({ nl: "Hoe hebben wij gezocht?", en: "How did we search?" })}</H>
      {search ? (
        <>
          <P>{say({ nl: "Wij hebben gezocht in:", en: "We searched in:" })}</P>
          <Items items={search.systems} />
          <P>{say({ nl: "Wij hebben gezocht op:", en: "We searched for:" })}</P>
          <Items items={search.identifiers} />
          <P>{say({ nl: `Periode: ${search.period}.`, en: `Period: ${search.period}.` })}</P>
        </>
      ) : null}
      <P>
        {say({
          nl: "Kent u een andere naam, een ander adres of een nummer waarmee wij u kunnen vinden? Laat het ons weten, dan zoeken wij opnieuw.",
          en: "Do you know another name, address or number by which we might find you? Tell us and we will search again.",
        })}
      </P>
    </>
  );
}
