import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Frame } from "../../parts/frame";
import { Action, P, Small } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface AccessReviewProps {
  organisation: OrganisationFacts;
  /** Such as `2026-Q3`. */
  quarter: string;
  /** Local date: the last day on which the review is in time. */
  by: string;
  late: boolean;
  reviewUrl: string;
}

const titleOf = ({ late, quarter }: Pick<AccessReviewProps, "late" | "quarter">) => ({
  nl: late ? `De toegangsbeoordeling ${quarter} is te laat` : `Beoordeel de toegang over ${quarter}`,
  en: late ? `The access review of ${quarter} is late` : `Review access in ${quarter}`,
});

function AccessReview(props: AccessReviewProps) {
  const { say, day } = useVoice();
  const { late, by } = props;
  return (
    <Frame
      organisation={props.organisation}
      title={say(titleOf(props))}
      preview={say({ nl: `Uiterlijk ${day(by)}`, en: `By ${day(by)}` })}
    >
      <P>
        {say({
          nl: "Het kwartaal is voorbij. Kijk per collega of de toegang tot het privacyloket nog past bij het werk, en wat de collega ermee deed. Uw eigen toegang beoordeelt iemand anders.",
          en: "The quarter is over. See for each colleague whether their access to the privacy desk still fits their work, and what they did with it. Your own access is reviewed by somebody else.",
        })}
      </P>
      <P>
        {late
          ? say({
              nl: `De beoordeling had uiterlijk ${day(by)} klaar moeten zijn.`,
              en: `The review should have been finished by ${day(by)}.`,
            })
          : say({
              nl: `Rond de beoordeling uiterlijk ${day(by)} af.`,
              en: `Finish the review by ${day(by)}.`,
            })}
      </P>
      <Action href={props.reviewUrl}>
        {say({ nl: "Naar de toegangsbeoordeling", en: "To the access review" })}
      </Action>
      <Small>
        {say({
          nl: "Dit bericht is automatisch verstuurd aan privacyfunctionarissen en managers. Stuur het niet door.",
          en: "This message was sent automatically to privacy officers and managers. Do not forward it.",
        })}
      </Small>
    </Frame>
  );
}

const preview = (late: boolean) => () => ({
  organisation: previewOrganisation,
  quarter: "2026-Q3",
  by: "2026-10-30",
  late,
  reviewUrl: "https://privacy.werkcontact.example/medewerkers/toezicht/toegang",
});

export const accessReview = defineLetter<AccessReviewProps>({
  component: AccessReview,
  audience: "staff",
  delivery: "staff",
  subject: (language, props) => titleOf(props)[language],
  previews: { usual: preview(false), late: preview(true) },
});
