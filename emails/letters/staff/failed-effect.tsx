import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

function FailedEffect(props: StaffNoticeProps) {
  const { say } = useVoice();
  return (
    <StaffNotice {...props} title={say({ nl: "Een actie is mislukt", en: "An action failed" })}>
      <P>
        {say({
          nl: "Het systeem kon iets in dit dossier niet uitvoeren, ook niet na nieuwe pogingen. In het dossier ziet u wat, en kunt u het opnieuw proberen.",
          en: "The system could not carry something out in this case, not even after trying again. The case shows what, and lets you try again.",
        })}
      </P>
    </StaffNotice>
  );
}

export const failedEffect = defineLetter<StaffNoticeProps>({
  component: FailedEffect,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl" ? `Een actie is mislukt (${reference})` : `An action failed (${reference})`,
  previews: {
    usual: () => previewStaff,
  },
});
