import { refusalGrounds } from "../../../../workflows/letters";
import { Free } from "../../../parts/free";
import { H, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";

/** Why not: the reasons of this case first, then the rule in plain words. */
export function Refusal({ letter }: { letter: DecisionProps }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Waarom niet?", en: "Why not?" })}</H>
      <P>{say({ nl: "De reden hiervoor is:", en: "The reason is:" })}</P>
      <Free text={letter.words.reasons} />
      {letter.grounds.map((ground) => {
        const { rule, article } = refusalGrounds[ground];
        return (
          <P key={ground}>
            {say(rule)}{" "}
            {say({ nl: `Dat staat in ${article.nl}.`, en: `This is laid down in ${article.en}.` })}
          </P>
        );
      })}
      <Alternative letter={letter} />
    </>
  );
}

/** What the person can have instead, where the law offers something. */
function Alternative({ letter }: { letter: DecisionProps }) {
  const { say } = useVoice();
  if (letter.kind === "rectification")
    return (
      <P>
        {say({
          nl: "U kunt ons wel een verklaring sturen met uw eigen kijk op deze gegevens. Die voegen wij toe aan het dossier. Wie de gegevens later krijgt, krijgt ook uw verklaring.",
          en: "You can send us a statement with your own view of these data. We will add it to the file. Whoever receives the data later also receives your statement.",
        })}
      </P>
    );
  if (letter.kind === "portability")
    return (
      <P>
        {say({
          nl: "U kunt deze gegevens wel inzien. Laat het ons weten als u dat wilt.",
          en: "You can have access to these data. Tell us if you would like that.",
        })}
      </P>
    );
  return null;
}
