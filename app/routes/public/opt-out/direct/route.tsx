import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findUnsubscribeToken } from "../../../../../db/suppressions";
import { oneClickOptOut } from "../../../../commands/opt-out/one-click.server";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { mailingSystemsOf } from "../../../../mail/mailing-systems";
import { organisationFacts } from "../../../../organisation.server";
import { copy } from "../copy";
import { OptedOutMessage } from "../done/route";

export const meta = titled({ nl: "Afmelden", en: "Unsubscribe" });

/** Opening the link changes nothing: programs that check mail for danger open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findUnsubscribeToken(context.db, params.token ?? "");
  if (found?.purpose !== "unsubscribe") throw new Response(null, { status: 404 });
  const { brands } = await organisationFacts(context.db);
  return { brand: brands.find((brand) => brand.id === found.brand)?.name ?? null };
}

/** One click, by the person here or by their mail program (RFC 8058). The answer is a page, never a redirect. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const done = await oneClickOptOut(context.db, {
    token: params.token ?? "",
    language: await languageOf(request),
    now: context.now(),
    secret: context.settings.sessionSecret,
    mailingSystems: mailingSystemsOf(context.settings.mail),
  });
  if (!done) throw new Response(null, { status: 404 });
  return { done };
}

export default function DirectOptOut() {
  const { brand } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { direct } = useCopy(copy);
  if (sent?.done) return <OptedOutMessage />;
  return (
    <div className="single">
      <h1>{direct.title}</h1>
      <p>{direct.text(brand ?? direct.all)}</p>
      <Form method="post" reloadDocument>
        <Button>{direct.button}</Button>
      </Form>
    </div>
  );
}
