import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function ProtectionNeeded(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Zet het gebruik van deze gegevens stil", en: "Stop the use of these data" })}
    >
      <P>
        {say({
          nl: "Volgens de wet werkt dit verzoek meteen. Zet in alle systemen het gebruik stil en leg dat vast in het dossier. Wacht niet op de beslissing.",
          en: "By law this request works at once. Stop the use in all systems and record it in the case. Do not wait for the decision.",
        })}
      </P>
    </StaffNotice>
  );
}

export const protectionNeeded = defineLetter<StaffNoticeProps>({
  component: ProtectionNeeded,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Zet het gebruik van deze gegevens stil (${reference})`
      : `Stop the use of these data (${reference})`,
  previews: {
    usual: () => previewStaff,
  },
});
