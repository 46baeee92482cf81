import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface SystemFailedProps extends StaffNoticeProps {
  stopBy: string;
}

function SystemFailed(props: SystemFailedProps) {
  const { say, day } = useVoice();
  return (
    <StaffNotice
      {...props}
      title={say({ nl: "Een afmelding is niet overal gelukt", en: "An opt-out did not reach every system" })}
    >
      <P>
        {say({
          nl: `Een mailsysteem heeft de afmelding niet bevestigd. Meld de persoon daar met de hand af. Dat moet klaar zijn op ${day(props.stopBy)}.`,
          en: `A mailing system did not confirm the opt-out. Unsubscribe the person there by hand. It has to be done by ${day(props.stopBy)}.`,
        })}
      </P>
    </StaffNotice>
  );
}

export const systemFailed = defineLetter<SystemFailedProps>({
  component: SystemFailed,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Een afmelding is niet overal gelukt (${reference})`
      : `An opt-out did not reach every system (${reference})`,
  previews: {
    usual: () => ({ ...previewStaff, stopBy: "2026-03-07" }),
  },
});
