import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { currentOrganisation } from "../../../../db/queries/organisation";
import { addDays, localDateOf } from "../../../../workflows/deadlines";
import { mayWrite } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { changeOrganisation } from "../../../commands/admin/change-organisation.server";
import { Button } from "../../../components/button";
import { localDateOf as typedLocalDate } from "../../../components/date-field";
import { dateAndTime } from "../../../components/dates";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { inWords } from "../../public/request/fields";
import { STAFF_PATHS } from "../../staff/paths";
import { copy, fieldName, title } from "./copy";
import { checkOrganisation, filledFrom, readOrganisation, type TypedOrganisation } from "./form.server";
import { AuthorityPart, BrandsPart, CommissionPart, RegisterPart, SelfPart } from "./parts";

/** Days after which facts about others must be checked again. */
const CHECK_DAYS = 365;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { roles } = await requireStaff(request, context, { route: "admin/organisation" });
  const current = await currentOrganisation(context.db);
  const filled = filledFrom(current?.body);
  const oldest = addDays(localDateOf(context.now()), -CHECK_DAYS);
  const { texts, dates, commission } = filled;
  const isOld = (date: string | null) => !date || date < oldest;
  return {
    version: current?.version ?? 0,
    at: current?.at ?? null,
    by: current?.by ?? null,
    filled,
    old: [
      ...(isOld(typedLocalDate(dates["supervisoryAuthority.checkedOn"]))
        ? [texts["supervisoryAuthority.name"]]
        : []),
      ...(commission && isOld(typedLocalDate(dates["complaintsCommission.checkedOn"]))
        ? [texts["complaintsCommission.name"]]
        : []),
    ],
    mayChange: mayWrite(roles, "admin/organisation"),
    saved: new URL(request.url).searchParams.has("opgeslagen"),
  };
}

interface Answer {
  typed: TypedOrganisation;
  errors: Record<string, string>;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireStaff(request, context, { route: "admin/organisation" });
  const form = await request.formData();
  const typed = readOrganisation(form);
  const { organisation, errors } = checkOrganisation(typed);
  if (errors) return data<Answer>({ typed, errors }, { status: 400 });
  const basedOn = Number(form.get("basedOn"));
  if (!Number.isInteger(basedOn) || basedOn < 0) throw new Response(null, { status: 400 });
  const changed = await changeOrganisation(context.db, { organisation, basedOn, by: id, now: context.now() });
  if (!changed) return data<Answer>({ typed, errors: { "": "moved" } }, { status: 409 });
  return redirect(`${STAFF_PATHS.adminOrganisation}?opgeslagen`);
}

export default function Organisation() {
  const { version, at, by, filled, old, mayChange, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const words = useCopy(copy);
  const language = useLanguage();
  const errors = inWords(answer?.errors, words.errors);
  const part = { typed: answer?.typed ?? filled, errors };
  return (
    <div className="page">
      <h1>{useCopy(title)}</h1>
      <p className="soft">
        {words.lead} {at && words.written(dateAndTime(at, language), by ?? words.installation)}
      </p>
      {saved && !answer && (
        <Notice tone="good" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      {old.map((name) => (
        <Notice tone="warning" key={name}>
          <p>{words.old(name)}</p>
        </Notice>
      ))}
      <ErrorSummary errors={errors} nameOf={(field) => fieldName(words, field)} />
      <Form method="post" className="register" noValidate key={version}>
        <input type="hidden" name="basedOn" value={version} />
        <fieldset className="register" disabled={!mayChange}>
          <SelfPart {...part} />
          <AuthorityPart {...part} />
          <CommissionPart {...part} />
          <BrandsPart {...part} />
          <RegisterPart {...part} />
          {mayChange && <Button>{words.save}</Button>}
        </fieldset>
      </Form>
    </div>
  );
}
