import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function Bounced(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Een bericht is niet aangekomen", en: "A message did not arrive" })}
    >
      <P>
        {say({
          nl: "Een e-mail aan de verzoeker is niet aangekomen. Kijk of het adres klopt, of gebruik een andere manier. De termijn loopt door.",
          en: "An e-mail to the requester did not arrive. See whether the address is right, or use another way. The term runs on.",
        })}
      </P>
    </StaffNotice>
  );
}

export const bounced = defineLetter<StaffNoticeProps>({
  component: Bounced,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Een bericht is niet aangekomen (${reference})`
      : `A message did not arrive (${reference})`,
  previews: {
    usual: () => previewStaff,
  },
});
