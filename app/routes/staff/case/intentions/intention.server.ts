import type { Executor } from "../../../../../db/client";
import type { CaseLetter } from "../../../../../workflows/effects";
import type { CaseForm, Desk } from "../../../../commands/desk.server";
import type { CaseFacts } from "../../../../letters/case-facts.server";
import type { LetterOrder } from "../../../../letters/compose.server";
import type { FormReader } from "../form-reader.server";

type AnyOrder = { [Name in CaseLetter]: LetterOrder<Name> }[CaseLetter];

/** What one button of the case page means: how its form is read, which command it calls, which letter it shows. */
export interface Intention<Input = unknown> {
  /** Prefix of the names of its fields. */
  form: string;
  read: (fields: FormReader, facts: CaseFacts, form: FormData) => Input;
  run: (desk: Desk, base: CaseForm, input: Input) => Promise<unknown>;
  /** The letter as it stands with what was typed; null while there is nothing to show. */
  letter?: (
    desk: Desk,
    facts: CaseFacts,
    input: Input,
    db: Executor,
  ) => AnyOrder | null | Promise<AnyOrder | null>;
}

/** Ties what is read to what the command takes; afterwards only the registry looks at it. */
export const intention = <Input>(defined: Intention<Input>): Intention => defined as unknown as Intention;
