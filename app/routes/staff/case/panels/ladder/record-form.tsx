import type { ReactNode } from "react";
import type { IdentityMethod } from "../../../../../../workflows/events/identity";
import { methodRules } from "../../../../../../workflows/identity/methods";
import { wording } from "../../../../../../workflows/wording";
import { useCopy, useLanguage } from "../../../../../components/language";
import { ChooseMany } from "../../fields";
import { CaseForm } from "../../form";
import { ladderCopy } from "./copy";

interface RecordFormProps {
  method: IdentityMethod;
  /** Another intention that the form may carry, with its button. */
  also?: { intention: "record-failed-check"; button: ReactNode };
  children: ReactNode;
}

/** Records that somebody was recognised in this way. */
export function RecordForm({ method, also, children }: RecordFormProps) {
  const words = useCopy(ladderCopy);
  return (
    <CaseForm
      intention="record-identity"
      form="identity-confirmed"
      about={method}
      also={also && [also.intention]}
      hidden={{ method }}
      submit={words.record}
      icon="shield"
      more={also?.button}
    >
      {children}
    </CaseForm>
  );
}

/** What staff must have looked at for this method. */
export function Checklist({ method, label }: { method: IdentityMethod; label: string }) {
  const { identityChecks } = wording(useLanguage());
  const choices = methodRules(method).checklist.map((check) => ({
    value: check,
    label: capital(identityChecks[check]),
  }));
  return <ChooseMany name="checked" label={label} choices={choices} />;
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
