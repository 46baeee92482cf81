import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps, useAnswerBy } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface AssignedProps extends StaffNoticeProps {
  /** Null while the term stands still. */
  dueOn: string | null;
}

function Assigned(props: AssignedProps) {
  const { say } = useVoice();
  const due = useAnswerBy(props.dueOn);
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Dit dossier is aan u toegewezen", en: "This case has been assigned to you" })}
    >
      <P>
        {say({
          nl: `${due} Kijk of er iets nodig is om te kunnen beginnen.`,
          en: `${due} See whether anything is needed before you can start.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const assigned = defineLetter<AssignedProps>({
  component: Assigned,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Dit dossier is aan u toegewezen (${reference})`
      : `This case has been assigned to you (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, dueOn: "2026-04-07" }),
    paused: () => ({ ...previewStaff, dueOn: null }),
  },
});
