import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface AcknowledgeSoonProps extends StaffNoticeProps {
  ackBy: string;
}

function AcknowledgeSoon(props: AcknowledgeSoonProps) {
  const { say, day } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Bevestig de ontvangst van deze klacht", en: "Acknowledge this complaint" })}
    >
      <P>
        {say({
          nl: `De klager moet uiterlijk ${day(props.ackBy)} een bevestiging hebben, met de naam van de behandelaar.`,
          en: `The complainant must have an acknowledgement by ${day(props.ackBy)}, with the name of the handler.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const acknowledgeSoon = defineLetter<AcknowledgeSoonProps>({
  component: AcknowledgeSoon,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Bevestig de ontvangst van deze klacht (${reference})`
      : `Acknowledge this complaint (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, ackBy: "2026-03-12" }),
  },
});
