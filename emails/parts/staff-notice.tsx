import type { ReactNode } from "react";
import type { OrganisationFacts } from "../../workflows/letters";
import { Frame } from "./frame";
import { Action, Small } from "./prose";
import { useVoice } from "./voice";

/** What a notice to staff may hold: a reference and dates. Names and contents stay in the case. */
export interface StaffNoticeProps {
  organisation: OrganisationFacts;
  reference: string;
  caseUrl: string;
}

interface StaffNoticeFrame extends StaffNoticeProps {
  title: string;
  children: ReactNode;
  /** Where the reader goes from here, when that is not the case. */
  action?: { href: string; label: string };
}

export function StaffNotice(props: StaffNoticeFrame) {
  const { say } = useVoice();
  return (
    <Frame
      organisation={props.organisation}
      title={props.title}
      preview={props.reference}
      facts={[[say({ nl: "Kenmerk", en: "Reference" }), props.reference]]}
    >
      {props.children}
      <Action href={props.action?.href ?? props.caseUrl}>
        {props.action?.label ?? say({ nl: "Naar het dossier", en: "Open the case" })}
      </Action>
      <Small>
        {say({
          nl: "Dit bericht is automatisch verstuurd aan medewerkers van het privacyloket. Stuur het niet door.",
          en: "This message was sent automatically to staff of the privacy desk. Do not forward it.",
        })}
      </Small>
    </Frame>
  );
}

/** The day by which the answer is due, or that the term stands still, as a sentence. */
export function useAnswerBy(dueOn: string | null): string {
  const { say, day } = useVoice();
  return dueOn
    ? say({
        nl: `Het antwoord moet er uiterlijk ${day(dueOn)} zijn.`,
        en: `The answer is due by ${day(dueOn)}.`,
      })
    : say({ nl: "De termijn staat nu stil.", en: "The term stands still at the moment." });
}
