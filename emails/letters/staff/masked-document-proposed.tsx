import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function MaskedDocumentProposed(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({
        nl: "Mag de verzoeker een afgeschermde kopie inleveren?",
        en: "May the requester hand in a masked copy?",
      })}
    >
      <P>
        {say({
          nl: "Een collega schreef op waarom de identiteit niet op een andere manier is vast te stellen. Lees dat in het dossier. Bent u het ermee eens? Sta de kopie dan toe, met uw reden.",
          en: "A colleague wrote down why identity cannot be established in another way. Read that in the case. If you agree, allow the copy, with your reason.",
        })}
      </P>
    </StaffNotice>
  );
}

export const maskedDocumentProposed = defineLetter<StaffNoticeProps>({
  component: MaskedDocumentProposed,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Mag de verzoeker een afgeschermde kopie inleveren? (${reference})`
      : `May the requester hand in a masked copy? (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff }),
  },
});
