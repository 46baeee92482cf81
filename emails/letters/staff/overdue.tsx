import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface OverdueProps extends StaffNoticeProps {
  dueOn: string;
  /** Whether answering in time would have given the person six weeks for going to court (UAVG 35(2)). */
  courtTerm: boolean;
}

function Overdue(props: OverdueProps) {
  const { say, day } = useVoice();
  return (
    <StaffNotice {...props} title={say({ nl: "Dit dossier is te laat", en: "This case is overdue" })}>
      <P>
        {say({
          nl: `Het antwoord had er uiterlijk ${day(props.dueOn)} moeten zijn. Geef het nu voorrang.`,
          en: `The answer was due by ${day(props.dueOn)}. Give it priority now.`,
        })}
        {props.courtTerm &&
          say({
            nl: " De termijn van zes weken voor de rechter geldt niet meer.",
            en: " The six weeks for going to court no longer apply.",
          })}
      </P>
    </StaffNotice>
  );
}

export const overdue = defineLetter<OverdueProps>({
  component: Overdue,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl" ? `Dit dossier is te laat (${reference})` : `This case is overdue (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, dueOn: "2026-04-07", courtTerm: true }),
    complaint: () => ({ ...previewStaff, dueOn: "2026-04-02", courtTerm: false }),
  },
});
