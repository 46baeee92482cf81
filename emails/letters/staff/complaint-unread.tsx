import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function ComplaintUnread(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice {...props} title={say({ nl: "Lees deze nieuwe klacht", en: "Read this new complaint" })}>
      <P>
        {say({
          nl: "Leg vast over wie de klacht gaat, ook als dat niemand is. Tot dan kan niemand de klacht behandelen, en zien uw collega’s niet wat erin staat.",
          en: "Record whom the complaint is about, also when that is nobody. Until then nobody can handle it, and your colleagues cannot see what it says.",
        })}
      </P>
    </StaffNotice>
  );
}

export const complaintUnread = defineLetter<StaffNoticeProps>({
  component: ComplaintUnread,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl" ? `Lees deze nieuwe klacht (${reference})` : `Read this new complaint (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff }),
  },
});
