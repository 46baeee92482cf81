import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { findToken } from "../../../../db/codes";
import { confirmAddress } from "../../../commands/intake/confirm-address.server";
import { Button } from "../../../components/button";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { copy, title } from "./copy";

export const meta = titled(title);

/** Opening the link confirms nothing: programs that check mail for danger open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findToken(context.db, {
    purpose: "confirm",
    token: params.token ?? "",
    now: context.now(),
  });
  if (!found) throw new Response(null, { status: 404 });
  return null;
}

export async function action({ params, context }: ActionFunctionArgs) {
  const confirmed = await confirmAddress(context.db, { token: params.token ?? "", now: context.now() });
  if (!confirmed) throw new Response(null, { status: 404 });
  return redirect("/bevestigen/gelukt");
}

export default function Confirm() {
  const words = useCopy(copy);
  return (
    <div className="single">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Form method="post" reloadDocument>
        <Button>{words.button}</Button>
      </Form>
      <p className="form-page__aside">{words.not}</p>
    </div>
  );
}
