import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function SubjectObjected(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "De betrokkene wil dit verzoek niet", en: "The person concerned does not want this" })}
    >
      <P>
        {say({
          nl: "Iemand anders deed dit verzoek, en de persoon om wie het gaat maakte bezwaar. Er mag niets vertrekken. Wijs het verzoek af.",
          en: "Someone else made this request, and the person concerned objected. Nothing may leave. Refuse the request.",
        })}
      </P>
    </StaffNotice>
  );
}

export const subjectObjected = defineLetter<StaffNoticeProps>({
  component: SubjectObjected,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `De betrokkene wil dit verzoek niet (${reference})`
      : `The person concerned does not want this (${reference})`,
  previews: { usual: () => previewStaff },
});
