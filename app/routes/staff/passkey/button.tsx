import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { type MouseEvent, useRef, useState } from "react";
import { FieldError } from "../../../components/field";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { useHydrated } from "../hydrated";
import { makePasskey, showPasskey } from "./ceremony";
import { copy, type PasskeyFault } from "./copy";

/** Whether this browser can do it: never without script. */
export const useKnowsPasskeys = (): boolean => useHydrated() && browserSupportsWebAuthn();

interface PasskeyButtonProps {
  /** The field that takes what the browser says. */
  name: string;
  label: string;
  /** Makes a passkey instead of using one. */
  makes?: boolean;
  look?: "primary" | "secondary";
  /** What the server had against the last one. */
  error?: string;
}

/** Has a passkey answer, and sends the form around it with that. Nothing where the browser cannot. */
export function PasskeyButton({ name, label, makes, look = "secondary", error }: PasskeyButtonProps) {
  const words = useCopy(copy);
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PasskeyFault | null>(null);
  if (!useKnowsPasskeys()) return null;

  async function press({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) {
    setBusy(true);
    setFault(null);
    const answer = await (makes ? makePasskey() : showPasskey());
    setBusy(false);
    if (typeof answer === "string") return setFault(answer);
    if (field.current) field.current.value = JSON.stringify(answer.said);
    form?.requestSubmit();
  }

  const sentence = fault ? words.faults[fault] : error;
  return (
    <div className="passkey">
      <input type="hidden" name={name} ref={field} />
      <div aria-live="polite">{sentence && <FieldError id={`${name}-error`}>{sentence}</FieldError>}</div>
      <button
        type="button"
        id={name}
        className={look === "primary" ? "button" : `button button--${look}`}
        disabled={busy}
        aria-describedby={sentence ? `${name}-error` : undefined}
        onClick={press}
      >
        <Icon name="key" />
        <span>{label}</span>
      </button>
    </div>
  );
}
