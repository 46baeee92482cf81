import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireFresh } from "../../../../auth/fresh.server";
import { makeRecoveryCodes, recoveryCodesLeft } from "../../../../auth/recovery-codes.server";
import { requireOnTheWay } from "../../../../auth/staff.server";
import { afterEntry } from "../../../../auth/way-back.server";
import { Button, ButtonLink } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { Entry } from "../../entry";
import { copy, title } from "./copy";

export const meta = titled(title);
export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requireOnTheWay(request, context, "statements");
  return { left: await recoveryCodesLeft(context.db, id), back: afterEntry(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireOnTheWay(request, context, "statements");
  await requireFresh(request, context, staff, await request.formData());
  return {
    codes: await context.db.transaction().execute((trx) => makeRecoveryCodes(trx, context, staff.id)),
  };
}

/** The codes for whoever loses their phone, in the only moment that they can be read. */
export default function RecoveryCodes() {
  const { left, back } = useLoaderData<typeof loader>();
  const codes = useActionData<typeof action>()?.codes;
  const words = useCopy(copy);
  return (
    <Entry>
      <h1>{useCopy(title)}</h1>
      {codes ? (
        <>
          <p>{words.shown}</p>
          <ul className="recovery-codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <p>{words.use}</p>
          <p className="no-print">
            <ButtonLink look="primary" to={back} reload>
              {words.kept}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          {left > 0 && (
            <p>
              {words.left(left)} {words.anew}
            </p>
          )}
          <Form method="post" reloadDocument className="entry__form">
            <Button>{left > 0 ? words.makeAnew : words.make}</Button>
          </Form>
          <p>
            <Link to={back}>{words.later}</Link>
          </p>
        </>
      )}
    </Entry>
  );
}
