import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { findUnsubscribeToken } from "../../../../../db/suppressions";
import { restoreSubscription } from "../../../../commands/opt-out/restore-subscription.server";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { copy } from "../copy";

export const meta = titled({ nl: "Weer aanmelden", en: "Subscribe again" });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findUnsubscribeToken(context.db, params.token ?? "");
  if (found?.purpose !== "resubscribe") throw new Response(null, { status: 404 });
  return null;
}

export async function action({ params, context }: ActionFunctionArgs) {
  const restored = await restoreSubscription(context.db, { token: params.token ?? "", now: context.now() });
  if (restored === "unknown") throw new Response(null, { status: 410 });
  return data({ restored }, { status: restored === "restored" ? 200 : 409 });
}

export default function SubscribeAgain() {
  const sent = useActionData<typeof action>();
  const { back, done } = useCopy(copy);
  if (sent?.restored === "restored") {
    return (
      <div className="single">
        <h1>{back.done}</h1>
        <p>
          <Link to="/">{done.home}</Link>
        </p>
      </div>
    );
  }
  return (
    <div className="single">
      {sent && (
        <Notice tone="warning" live>
          <p>{back.notYet}</p>
        </Notice>
      )}
      <h1>{back.title}</h1>
      <p>{back.text}</p>
      <Form method="post" reloadDocument>
        <Button>{back.button}</Button>
      </Form>
    </div>
  );
}
