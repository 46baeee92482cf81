import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps, useAnswerBy } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface DueSoonProps extends StaffNoticeProps {
  /** Null while the term stands still. */
  dueOn: string | null;
}

function DueSoon(props: DueSoonProps) {
  const { say } = useVoice();
  const due = useAnswerBy(props.dueOn);
  return (
    <StaffNotice {...props} title={say({ nl: "De termijn loopt bijna af", en: "The term is about to end" })}>
      <P>
        {say({
          nl: `${due} Lukt dat niet? Overleg dan vandaag met uw leidinggevende.`,
          en: `${due} Will you not make it? Then talk to your manager today.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const dueSoon = defineLetter<DueSoonProps>({
  component: DueSoon,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `De termijn loopt bijna af (${reference})`
      : `The term is about to end (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, dueOn: "2026-04-07" }),
    paused: () => ({ ...previewStaff, dueOn: null }),
  },
});
