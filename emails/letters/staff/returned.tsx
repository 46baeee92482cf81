import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps, useAnswerBy } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface ReturnedProps extends StaffNoticeProps {
  /** Null while the term stands still. */
  dueOn: string | null;
}

function Returned(props: ReturnedProps) {
  const { say } = useVoice();
  const due = useAnswerBy(props.dueOn);
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Uw voorstel is teruggegeven", en: "Your proposal was returned" })}
    >
      <P>
        {say({
          nl: `De goedkeurder heeft uw voorstel teruggegeven. De reden staat in het dossier. ${due}`,
          en: `The approver returned your proposal. The reason is in the case. ${due}`,
        })}
      </P>
    </StaffNotice>
  );
}

export const returned = defineLetter<ReturnedProps>({
  component: Returned,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Uw voorstel is teruggegeven (${reference})`
      : `Your proposal was returned (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, dueOn: "2026-04-07" }),
    paused: () => ({ ...previewStaff, dueOn: null }),
  },
});
