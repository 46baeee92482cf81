import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function LapseOffered(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Er kwam geen antwoord op uw vraag", en: "Your question was not answered" })}
    >
      <P>
        {say({
          nl: "De verzoeker heeft niet gereageerd, ook niet na een herinnering. U kunt nu besluiten het verzoek niet verder te behandelen. Dat gaat niet vanzelf.",
          en: "The requester did not reply, not even after a reminder. You can now decide to stop handling the request. This does not happen by itself.",
        })}
      </P>
    </StaffNotice>
  );
}

export const lapseOffered = defineLetter<StaffNoticeProps>({
  component: LapseOffered,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Er kwam geen antwoord op uw vraag (${reference})`
      : `Your question was not answered (${reference})`,
  previews: {
    usual: () => previewStaff,
  },
});
