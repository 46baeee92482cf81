import { defineLetter } from "../../letter";
import { P } from "../../parts/prose";
import { StaffNotice, type StaffNoticeProps } from "../../parts/staff-notice";
import { useVoice } from "../../parts/voice";
import { previewStaff } from "../../previews/people";

export interface GlassBrokenProps extends StaffNoticeProps {
  /** Where the privacy officer reads the reason: the case itself may be closed to them too. */
  brokenGlassUrl: string;
}

function GlassBroken(props: GlassBrokenProps) {
  const { say } = useVoice();
  return (
    <StaffNotice
      {...props}
      action={{
        href: props.brokenGlassUrl,
        label: say({ nl: "Lees de reden", en: "Read the reason" }),
      }}
      title={say({ nl: "Een collega brak het glas", en: "A colleague broke the glass" })}
    >
      <P>
        {say({
          nl: "Een collega opende een dossier dat niet bij het eigen werk hoort, en schreef op waarom. De collega ziet het dossier 24 uur. Leg vast of u het daarmee eens bent. Bent u het er niet mee eens, dan gaat het dossier meteen weer dicht.",
          en: "A colleague opened a case that is no part of their work, and wrote down why. They see the case for 24 hours. Record whether you agree. If you do not, the case closes again at once.",
        })}
      </P>
    </StaffNotice>
  );
}

export const glassBroken = defineLetter<GlassBrokenProps>({
  component: GlassBroken,
  audience: "staff",
  delivery: "staff",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Een collega brak het glas (${reference})`
      : `A colleague broke the glass (${reference})`,
  previews: {
    usual: () => ({
      ...previewStaff,
      brokenGlassUrl: "https://privacy.werkcontact.example/medewerkers/toezicht/gebroken-glas",
    }),
  },
});
