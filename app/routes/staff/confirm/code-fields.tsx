import type { SerializeFrom } from "@remix-run/node";
import type { AskedAgain } from "../../../auth/fresh.server";
import { FRESH_CODE, FRESH_RECOVERY } from "../../../auth/fresh-fields";
import { timeOfDay } from "../../../components/dates";
import { Details } from "../../../components/details";
import { Field } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { CodeField } from "../second-step/code-field";
import { copy } from "../second-step/copy";

export type Fault = SerializeFrom<AskedAgain>["askedAgain"]["fault"];

/** What was wrong with a code, in the reader's language. */
export function useFaultSentence(fault: Fault | undefined): string | undefined {
  const words = useCopy(copy);
  const language = useLanguage();
  if (!fault) return undefined;
  return fault === "wrong" ? words.wrong : words.locked(timeOfDay(fault.lockedUntil, language));
}

/** A code of the app, or one of the recovery codes for whoever does not have it at hand. */
export function CodeFields({ error }: { error?: string }) {
  const words = useCopy(copy);
  return (
    <>
      <CodeField name={FRESH_CODE} error={error} />
      <Details summary={words.lost}>
        <Field
          name={FRESH_RECOVERY}
          label={words.recovery}
          hint={words.recoveryHint}
          width="medium"
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
        />
      </Details>
    </>
  );
}
