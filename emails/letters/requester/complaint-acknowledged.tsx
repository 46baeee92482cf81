import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter, type Signer } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Asked, Free, filled } from "../../parts/free";
import { H, Items, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface ComplaintAcknowledgedProps extends CaseLetterProps {
  dueOn: string;
  handler: Signer;
  hearingOffered: boolean;
}

function ComplaintAcknowledged(letter: ComplaintAcknowledgedProps) {
  const { say, date, day } = useVoice();
  const { handler } = letter;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Wij behandelen uw klacht", en: "We are handling your complaint" })}
    >
      <Key>
        {say({
          nl: `Op ${date(letter.receivedOn)} hebben wij uw klacht ontvangen. U krijgt ons oordeel uiterlijk ${day(letter.dueOn)}.`,
          en: `On ${date(letter.receivedOn)} we received your complaint. You will have our judgement by ${day(letter.dueOn)}.`,
        })}
      </Key>
      <Asked text={letter.asked} />
      <Free text={letter.words.introduction} />
      <H>{say({ nl: "Wie behandelt uw klacht?", en: "Who handles your complaint?" })}</H>
      <P>
        {say({
          nl: `${handler.name}, ${handler.jobTitle}. Deze medewerker was niet betrokken bij wat er is gebeurd.`,
          en: `${handler.name}, ${handler.jobTitle}, who was not involved in what happened.`,
        })}
      </P>
      <H>{say({ nl: "Hoe gaat het verder?", en: "What happens next?" })}</H>
      <Items
        items={[
          say({ nl: "Wij zoeken uit wat er is gebeurd.", en: "We find out what happened." }),
          say({
            nl: "Wij vragen ook aan de mensen over wie u klaagt wat er is gebeurd.",
            en: "We also ask the people you complain about what happened.",
          }),
          say({
            nl: "Bij elk punt van uw klacht vertellen wij wat wij vonden, wat ons oordeel is en waarom.",
            en: "For each point of your complaint we tell you what we found, what we judge and why.",
          }),
        ]}
      />
      <P>
        {say({
          nl: "Een klacht kost u niets. U mag zich laten helpen.",
          en: "A complaint costs you nothing. You may have someone help you.",
        })}
      </P>
      {letter.hearingOffered ? <Hearing words={letter.words.hearing} /> : null}
    </CaseLetter>
  );
}

function Hearing({ words }: { words: string | undefined }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wilt u uw verhaal vertellen?", en: "Would you like to tell your story?" })}</H>
      <P>
        {say({
          nl: "Dat kan in een gesprek: bij ons, per telefoon of per video. Het hoeft niet. Laat ons weten wat u wilt.",
          en: "You can do so in a conversation: with us, by telephone or by video. You do not have to. Tell us what you prefer.",
        })}
      </P>
      {filled(words) ? <Free text={words} /> : null}
    </>
  );
}

const HEARING: Record<Language, string> = {
  nl: "Wij kunnen u ontvangen op 17 en 19 maart, tussen 9.00 en 17.00 uur.",
  en: "We can receive you on 17 and 19 March, between 9.00 and 17.00.",
};

export const complaintAcknowledged = defineLetter<ComplaintAcknowledgedProps>({
  component: ComplaintAcknowledged,
  audience: "requester",
  delivery: "notice",
  subject: (language) => (language === "nl" ? "Wij behandelen uw klacht" : "We are handling your complaint"),
  previews: {
    withHearing: (language) => ({
      ...previewLetter("complaint", language),
      date: "2026-03-09",
      dueOn: "2026-04-02",
      handler: {
        name: "J. Bakker",
        jobTitle: language === "nl" ? "klachtenbehandelaar" : "complaints officer",
      },
      hearingOffered: true,
      words: { hearing: HEARING[language] },
    }),
    withoutHearing: (language) => ({
      ...previewLetter("complaint", language),
      date: "2026-03-09",
      dueOn: "2026-04-02",
      handler: {
        name: "J. Bakker",
        jobTitle: language === "nl" ? "klachtenbehandelaar" : "complaints officer",
      },
      hearingOffered: false,
      words: {},
    }),
  },
});
