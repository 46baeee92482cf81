import type { SerializeFrom } from "@remix-run/node";
import type { AskedAgain } from "../../../auth/fresh.server";
import { FRESH_CODE, FRESH_PASSKEY, FRESH_RECOVERY } from "../../../auth/fresh-fields";
import { timeOfDay } from "../../../components/dates";
import { Details } from "../../../components/details";
import type { FieldErrors } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { copy as passkeyCopy } from "../passkey/copy";
import { CodeField } from "../second-step/code-field";
import { copy } from "../second-step/copy";

export type Fault = SerializeFrom<AskedAgain>["askedAgain"]["fault"];

/** What was wrong with a code or a passkey, in the reader's language, by the field it is about. */
export function useFreshErrors(fault: Fault | undefined): FieldErrors | undefined {
  const words = useCopy(copy);
  const passkeyWords = useCopy(passkeyCopy);
  const language = useLanguage();
  if (!fault) return undefined;
  if (fault === "wrong-passkey") return { [FRESH_PASSKEY]: passkeyWords.wrong };
  return {
    [FRESH_CODE]: fault === "wrong" ? words.wrong : words.locked(timeOfDay(fault.lockedUntil, language)),
  };
}

/** A code of the app, or one of the recovery codes for whoever does not have it at hand. */
export function CodeFields({ errors }: { errors?: FieldErrors }) {
  const words = useCopy(copy);
  return (
    <>
      <CodeField name={FRESH_CODE} error={errors?.[FRESH_CODE]} />
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
