import { H, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";

/** Until when to answer, what it does to the term, and that nothing is lost (replies note, section 2). */
export function AnswerBy({ answerBy, paused }: { answerBy: string; paused: boolean }) {
  const { say, day } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wanneer reageert u?", en: "When should you answer?" })}</H>
      <P>
        {say({
          nl: `Wilt u uiterlijk ${day(answerBy)} reageren? `,
          en: `Please answer by ${day(answerBy)}. `,
        })}
        {paused
          ? say({
              nl: "De behandeltermijn staat stil totdat wij uw reactie hebben ontvangen. Daarna loopt de termijn verder met de dagen die over zijn.",
              en: "The time we have to answer stands still until we receive your reply. After that it runs on with the days that are left.",
            })
          : say({
              nl: "De behandeltermijn loopt intussen gewoon door.",
              en: "Meanwhile the time we have to answer runs on.",
            })}
      </P>
      <P>
        {say({
          nl: "Lukt het niet op tijd? U verliest geen rechten. U kunt ook later reageren of een nieuw verzoek doen.",
          en: "Can you not make it in time? You lose no rights. You can also answer later or file a new request.",
        })}
      </P>
    </>
  );
}
