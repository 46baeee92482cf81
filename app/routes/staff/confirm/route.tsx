import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  type MetaDescriptor,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { confirmFresh, isFresh, waysToConfirm } from "../../../auth/fresh.server";
import { FRESH_PASSKEY } from "../../../auth/fresh-fields";
import { AGAIN_FAILURES } from "../../../auth/sso-failures";
import { requireStaff } from "../../../auth/staff.server";
import { afterEntry, backTo } from "../../../auth/way-back.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Entry } from "../entry";
import { PasskeyButton } from "../passkey/button";
import { copy as passkeyCopy } from "../passkey/copy";
import { SSO_FOR_FORM } from "../paths";
import { CodeFields, useFreshErrors } from "./code-fields";
import { copy, title } from "./copy";
import { Elsewhere } from "./elsewhere";

export const handle = { hydrate: true };

/** Once confirmed, the page goes on by itself: a file is saved and leaves the page as it is. */
export function meta({ data, matches }: MetaArgs<typeof loader>): MetaDescriptor[] {
  const onwards = data?.onwards;
  return [
    ...titled(title)({ matches }),
    ...(onwards ? [{ httpEquiv: "refresh", content: `0;url=${onwards}` }] : []),
  ];
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/confirm" });
  const { searchParams } = new URL(request.url);
  const done = isFresh(context, staff);
  const back = afterEntry(request);
  return {
    done,
    back,
    /** Nowhere, when a form waits in another tab. */
    onwards: done && !searchParams.has(SSO_FOR_FORM) ? back : null,
    forForm: searchParams.has(SSO_FOR_FORM),
    ways: await waysToConfirm(context, staff.id),
    failed: AGAIN_FAILURES.find((failure) => failure === searchParams.get("sso")) ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/confirm" });
  const form = await request.formData();
  const fault = await confirmFresh(context, staff, form);
  if (fault === null) return redirect(backTo(request));
  return data(
    { fault: fault === "nothing" ? ("wrong" as const) : fault },
    { status: typeof fault === "object" ? 429 : 401 },
  );
}

export default function Confirm() {
  const { done, back, onwards, forForm, ways, failed } = useLoaderData<typeof loader>();
  const errors = useFreshErrors(useActionData<typeof action>()?.fault);
  const words = useCopy(copy);
  const passkeyWords = useCopy(passkeyCopy);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      {done ? (
        <Notice tone="good" title={words.done}>
          <p>{onwards ? words.download : words.toForm}</p>
          {onwards && (
            <p>
              <a href={onwards}>{words.goOn}</a>
            </p>
          )}
        </Notice>
      ) : (
        <>
          {failed && (
            <Notice tone="warning" live>
              <p>{words.failed[failed]}</p>
            </Notice>
          )}
          <p>{ways.code ? words.why : words.whyElsewhere}</p>
          <ErrorSummary errors={errors} />
          {ways.code && (
            <Form method="post" reloadDocument noValidate className="entry__form">
              <CodeFields errors={errors} />
              <Button>{words.confirm}</Button>
            </Form>
          )}
          {ways.passkey && (
            <Form method="post" reloadDocument>
              <PasskeyButton name={FRESH_PASSKEY} label={passkeyWords.use} error={errors?.[FRESH_PASSKEY]} />
            </Form>
          )}
          {ways.elsewhere && <Elsewhere back={back} beside={ways.code} forForm={forForm} />}
        </>
      )}
    </Entry>
  );
}
