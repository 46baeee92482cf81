import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findReviews } from "../../../../db/access-review/reviews";
import { nextQuarter, startOfQuarter } from "../../../../workflows/quarters";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { Button } from "../../../components/button";
import { dateAndTime, longDate } from "../../../components/dates";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { CsvLink } from "../../../components/table";
import "../../../styles/oversight.css";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { OversightPages } from "../pages";
import { recordDecisions, sign } from "./act.server";
import { copy, title } from "./copy";
import { decisionField, QUARTER, remarkField } from "./fields";
import { History } from "./history";
import { loadReview } from "./load.server";
import { Person } from "./person";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, reader } = await requireStaff(request, context, { route: "oversight/access-review" });
  const [page, reviews] = await Promise.all([
    loadReview(context.db, reader, request),
    findReviews(context.db),
  ]);
  return { ...page, reviews, readerId: id, asksAll: reader.privacyOfficer };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/access-review" });
  const form = await request.formData();
  const desk = deskOf(context, staff);
  const quarter = String(form.get(QUARTER) ?? "");
  const intent = form.get("intent");
  if (intent === "sign") {
    const answer = await sign(desk, quarter);
    return data(answer, { status: answer.signed === "signed" ? 200 : 409 });
  }
  if (intent !== "record") throw new Response(null, { status: 400 });
  const { rows } = await loadReview(context.db, staff.reader, request);
  const answer = await recordDecisions(desk, quarter, rows, form);
  return data(answer, { status: Object.keys(answer.errors).length > 0 ? 422 : 200 });
}

export default function AccessReview() {
  const { quarter, due, signed, rows, reviews, readerId, asksAll } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const left = rows.filter(({ closedAt, decided }) => !closedAt && !decided).length;
  const errors = Object.fromEntries(
    Object.entries(answer?.errors ?? {}).map(([id, error]) => [
      error === "remark-missing" ? remarkField(id) : decisionField(id),
      `${rows.find((row) => row.id === id)?.name ?? ""}: ${words.errors[error]}`,
    ]),
  );
  const people = rows.map((row) => (
    <Person
      key={row.id}
      row={row}
      quarter={quarter}
      open={due !== null}
      own={row.id === readerId}
      asks={asksAll || row.seen.privacyOfficer}
      answer={answer}
    />
  ));
  return (
    <div className="page">
      <h1>{title[language]}</h1>
      <OversightPages />
      <p className="soft">{words.lead}</p>
      {answer?.signed && (
        <Notice tone={answer.signed === "signed" ? "good" : "warning"} live>
          <p>{answer.signed === "signed" ? words.signed : words.problems[answer.signed]}</p>
        </Notice>
      )}
      {answer?.recorded !== undefined && Object.keys(errors).length === 0 && (
        <Notice tone="good" live>
          <p>{answer.recorded > 0 ? words.recorded(answer.recorded) : words.nothing}</p>
        </Notice>
      )}
      <ErrorSummary errors={Object.keys(errors).length > 0 ? errors : undefined} />
      <section className="block">
        <div className="page__head">
          <h2>{words.heading(quarter)}</h2>
          <CsvLink to={csvAt(STAFF_PATHS.accessReview, { [QUARTER]: quarter })} of={words.heading(quarter)} />
        </div>
        {due && <p>{words[due.late ? "late" : "due"](quarter, longDate(due.by, language))}</p>}
        {due && <p className="soft">{words.how}</p>}
        {signed && <p>{words.signedBy(signed.by, dateAndTime(signed.at, language))}</p>}
        {!due && !signed && (
          <p>{words.notYet(quarter, longDate(startOfQuarter(nextQuarter(quarter)), language))}</p>
        )}
        {due ? (
          <Form method="post" className="review" noValidate>
            <input type="hidden" name={QUARTER} value={quarter} />
            {people}
            <Button name="intent" value="record">
              {words.record}
            </Button>
          </Form>
        ) : (
          <div className="review">{people}</div>
        )}
      </section>
      {due && (
        <section className="block">
          <h2>{words.sign}</h2>
          <p>{words.signText(left)}</p>
          {left === 0 && (
            <Form method="post">
              <input type="hidden" name={QUARTER} value={quarter} />
              <Button name="intent" value="sign">
                {words.sign}
              </Button>
            </Form>
          )}
        </section>
      )}
      <History reviews={reviews} />
    </div>
  );
}
