import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  type MetaDescriptor,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { confirmFresh, isFresh } from "../../../auth/fresh.server";
import { FRESH_CODE, FRESH_RECOVERY } from "../../../auth/fresh-fields";
import { requireStaff } from "../../../auth/staff.server";
import { afterEntry, backTo } from "../../../auth/way-back.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Entry } from "../entry";
import { CodeFields, useFaultSentence } from "./code-fields";
import { copy, title } from "./copy";

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
  return { onwards: isFresh(context, staff) ? afterEntry(request) : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/confirm" });
  const form = await request.formData();
  const typed = String(form.get(FRESH_CODE) || form.get(FRESH_RECOVERY) || "").trim();
  const shown = typed ? await confirmFresh(context, staff, typed) : ({ kind: "wrong" } as const);
  if (shown.kind === "taken") return redirect(backTo(request));
  const fault = shown.kind === "locked" ? { lockedUntil: shown.until } : ("wrong" as const);
  return data({ fault }, { status: shown.kind === "locked" ? 429 : 401 });
}

export default function Confirm() {
  const { onwards } = useLoaderData<typeof loader>();
  const error = useFaultSentence(useActionData<typeof action>()?.fault);
  const words = useCopy(copy);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      {onwards ? (
        <Notice tone="good" title={words.done}>
          <p>{words.download}</p>
          <p>
            <a href={onwards}>{words.goOn}</a>
          </p>
        </Notice>
      ) : (
        <>
          <p>{words.why}</p>
          <ErrorSummary errors={error ? { [FRESH_CODE]: error } : undefined} />
          <Form method="post" reloadDocument noValidate className="entry__form">
            <CodeFields error={error} />
            <Button>{words.confirm}</Button>
          </Form>
        </>
      )}
    </Entry>
  );
}
