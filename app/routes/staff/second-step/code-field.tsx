import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";

/** Where the code of the app is typed; phones offer their number keys, and may fill it in. */
export function CodeField({ name = "code", error }: { name?: string; error?: string }) {
  const words = useCopy(copy);
  return (
    <Field
      name={name}
      label={words.code}
      hint={words.codeHint}
      width="medium"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={10}
      error={error}
    />
  );
}
