import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps, useAnswerBy } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface ApprovalRequestedProps extends StaffNoticeProps {
  /** Null while the term stands still. */
  dueOn: string | null;
  validUntil: string;
}

function ApprovalRequested(props: ApprovalRequestedProps) {
  const { say, day } = useVoice();
  const due = useAnswerBy(props.dueOn);
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Een beslissing wacht op uw goedkeuring", en: "A decision awaits your approval" })}
    >
      <P>
        {say({
          nl: `Een collega heeft een beslissing voorgesteld. ${due} Het voorstel vervalt op ${day(props.validUntil)}.`,
          en: `A colleague has proposed a decision. ${due} The proposal expires on ${day(props.validUntil)}.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const approvalRequested = defineLetter<ApprovalRequestedProps>({
  component: ApprovalRequested,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Een beslissing wacht op uw goedkeuring (${reference})`
      : `A decision awaits your approval (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, dueOn: "2026-04-07", validUntil: "2026-04-01" }),
    paused: () => ({ ...previewStaff, validUntil: "2026-04-01", dueOn: null }),
  },
});
