import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface AcknowledgeOverdueProps extends StaffNoticeProps {
  ackBy: string;
}

function AcknowledgeOverdue(props: AcknowledgeOverdueProps) {
  const { say, day } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({
        nl: "De ontvangst van deze klacht is niet op tijd bevestigd",
        en: "This complaint was not acknowledged in time",
      })}
    >
      <P>
        {say({
          nl: `Dat had uiterlijk ${day(props.ackBy)} gemoeten. Doe het vandaag nog.`,
          en: `This was due by ${day(props.ackBy)}. Do it today.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const acknowledgeOverdue = defineLetter<AcknowledgeOverdueProps>({
  component: AcknowledgeOverdue,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `De ontvangst van deze klacht is niet op tijd bevestigd (${reference})`
      : `This complaint was not acknowledged in time (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, ackBy: "2026-03-12" }),
  },
});
