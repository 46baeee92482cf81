import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function InformationAdded(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "De verzoeker heeft iets toegevoegd", en: "The requester added something" })}
    >
      <P>
        {say({
          nl: "Er is iets toegevoegd aan dit dossier. Kijk of dat uw werk verandert.",
          en: "Something was added to this case. See whether it changes your work.",
        })}
      </P>
    </StaffNotice>
  );
}

export const informationAdded = defineLetter<StaffNoticeProps>({
  component: InformationAdded,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `De verzoeker heeft iets toegevoegd (${reference})`
      : `The requester added something (${reference})`,
  previews: {
    usual: () => previewStaff,
  },
});
