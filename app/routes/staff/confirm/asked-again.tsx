import type { SerializeFrom } from "@remix-run/node";
import { Form, isRouteErrorResponse } from "@remix-run/react";
import type { AskedAgain } from "../../../auth/fresh.server";
import { FRESH_CODE } from "../../../auth/fresh-fields";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy } from "../../../components/language";
import { Entry } from "../entry";
import { CodeFields, useFaultSentence } from "./code-fields";
import { copy, title } from "./copy";

type Asked = SerializeFrom<AskedAgain>["askedAgain"];

/** The form that an action gave back because a code has to go with it; null for any other error. */
export const askedAgainIn = (error: unknown): Asked | null =>
  (isRouteErrorResponse(error) && (error.data as SerializeFrom<AskedAgain> | null)?.askedAgain) || null;

/** The form once more, with everything that was typed, and a question for the code. */
export function AskAgain({ action, fields, fault }: Asked) {
  const words = useCopy(copy);
  const error = useFaultSentence(fault);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      <p>
        {words.why} {words.kept}
      </p>
      <ErrorSummary errors={error ? { [FRESH_CODE]: error } : undefined} />
      <Form method="post" action={action} reloadDocument noValidate className="entry__form">
        {fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the order never changes
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <CodeFields error={error} />
        <Button>{words.confirm}</Button>
      </Form>
    </Entry>
  );
}
