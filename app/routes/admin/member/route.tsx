import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findStaff } from "../../../../db/queries/admin";
import { mayRead } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { Button } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { looksAt } from "../../oversight/looks/filter";
import { inWords } from "../../public/request/fields";
import { useStaff } from "../../staff/layout";
import { STAFF_PATHS } from "../../staff/paths";
import { personCopy } from "../person-copy";
import { PersonFields } from "../person-fields";
import { AccessBlock, CloseBlock, SecondStepBlock } from "./access";
import { actOnMember } from "./actions.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id } = await requireStaff(request, context, { route: "admin/member" });
  const member = await findStaff(context.db, params.id ?? "", context.now());
  if (!member) throw new Response(null, { status: 404 });
  return { member, self: member.id === id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/member" });
  const member = await findStaff(context.db, params.id ?? "", context.now());
  if (!member) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const answer = await actOnMember(form, context, staff, member);
  return data(answer, { status: answer.errors ? 400 : 200 });
}

export default function Member() {
  const { member, self } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const { who } = useStaff();
  const errors = inWords(answer?.errors, useCopy(personCopy).errors);
  return (
    <div className="page page--narrow">
      <p className="page__links">
        <Link to={STAFF_PATHS.adminStaff}>{words.back}</Link>
        {mayRead(who, "oversight/looks") && <Link to={looksAt({ staffId: member.id })}>{words.looked}</Link>}
      </p>
      <h1>{member.name}</h1>
      <p className="soft">{member.email}</p>
      {answer?.done && (
        <Notice tone={answer.link ? "warning" : "good"} live>
          <p>{answer.link ? words.notMailed : words[answer.done]}</p>
          {answer.link && <p className="code">{answer.link}</p>}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {member.closedAt ? (
        <Notice icon="lock">
          <p>{words.closedSince(dateAndTime(member.closedAt, language))}</p>
        </Notice>
      ) : (
        <Form method="post" className="form" noValidate>
          <PersonFields person={answer?.typed ?? member} errors={errors} />
          <Button name="intent" value="save">
            {words.save}
          </Button>
        </Form>
      )}
      <AccessBlock member={member} />
      {!member.closedAt && <SecondStepBlock member={member} self={self} />}
      {!member.closedAt && <CloseBlock member={member} self={self} />}
    </div>
  );
}
