import { Form } from "@remix-run/react";
import { Button } from "../../../components/button";
import { useCopy } from "../../../components/language";
import { STATUS_PATHS } from "../paths";
import { copy } from "./copy";

export function SignOut() {
  const words = useCopy(copy);
  return (
    <Form method="post" action={STATUS_PATHS.signOut} reloadDocument className="no-print">
      <Button look="quiet">{words.signOut}</Button>
    </Form>
  );
}
