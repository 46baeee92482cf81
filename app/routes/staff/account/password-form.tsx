import { Form } from "@remix-run/react";
import { Button } from "../../../components/button";
import type { FieldErrors } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";

export function PasswordForm({ shortest, errors }: { shortest: number; errors?: FieldErrors }) {
  const words = useCopy(copy);
  return (
    <section className="block">
      <h2>{words.password}</h2>
      <Form method="post" className="form" noValidate>
        <Field
          name="current"
          type="password"
          width="medium"
          label={words.current}
          autoComplete="current-password"
          error={errors?.current}
        />
        <Field
          name="fresh"
          type="password"
          width="medium"
          label={words.fresh}
          hint={words.freshHint(shortest)}
          autoComplete="new-password"
          error={errors?.fresh}
        />
        <Button name="intent" value="change-password">
          {words.change}
        </Button>
      </Form>
    </section>
  );
}
