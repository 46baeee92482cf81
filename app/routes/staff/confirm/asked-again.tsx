import type { SerializeFrom } from "@remix-run/node";
import { Form, isRouteErrorResponse } from "@remix-run/react";
import type { AskedAgain } from "../../../auth/fresh.server";
import { FRESH_PASSKEY } from "../../../auth/fresh-fields";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy } from "../../../components/language";
import { Entry } from "../entry";
import { PasskeyButton } from "../passkey/button";
import { copy as passkeyCopy } from "../passkey/copy";
import { CodeFields, useFreshErrors } from "./code-fields";
import { copy, title } from "./copy";
import { Elsewhere } from "./elsewhere";

type Asked = SerializeFrom<AskedAgain>["askedAgain"];

/** The form that an action gave back because a code has to go with it; null for any other error. */
export const askedAgainIn = (error: unknown): Asked | null =>
  (isRouteErrorResponse(error) && (error.data as SerializeFrom<AskedAgain> | null)?.askedAgain) || null;

/** The form once more, with everything that was typed, and a question for the code. */
export function AskAgain({ action, fields, fault, ways }: Asked) {
  const words = useCopy(copy);
  const passkeyWords = useCopy(passkeyCopy);
  const errors = useFreshErrors(fault);
  const elsewhere = ways.elsewhere && <Elsewhere back={action} beside={ways.code} forForm />;
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      <p>{ways.code ? `${words.why} ${words.kept}` : words.whyElsewhere}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" action={action} reloadDocument noValidate className="entry__form">
        {fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the order never changes
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        {ways.code ? <CodeFields errors={errors} /> : elsewhere}
        <Button look={ways.code ? "primary" : "secondary"}>{ways.code ? words.confirm : words.send}</Button>
        {ways.passkey && (
          <PasskeyButton name={FRESH_PASSKEY} label={passkeyWords.use} error={errors?.[FRESH_PASSKEY]} />
        )}
        {ways.code && elsewhere}
      </Form>
    </Entry>
  );
}
