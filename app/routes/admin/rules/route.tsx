import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { currentRules } from "../../../../db/rules";
import { findRulesVersions, movedBy, type Preview } from "../../../../db/rules-change";
import { mayWrite } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { changePolicy, previewPolicy } from "../../../commands/admin/change-rules.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Textarea } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { inWords } from "../../public/request/fields";
import { STAFF_PATHS } from "../../staff/paths";
import { copy, title } from "./copy";
import { SECTIONS, type Setting } from "./fields";
import { type ChangedSetting, changedSettings, checkRules, readRules, type TypedRules } from "./form.server";
import { History } from "./history";
import { MOVED, Moved } from "./moves";
import { Changes } from "./preview";
import { RulesSection } from "./section";

const LONGEST_REASON = 500;
/** Most moved cases on the screen; the CSV holds them all. */
const MOST_MOVES = 100;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader, roles } = await requireStaff(request, context, { route: "admin/rules" });
  const { db } = context;
  const [current, versions] = await Promise.all([currentRules(db), findRulesVersions(db)]);
  const { searchParams } = new URL(request.url);
  const saved = Number(searchParams.get("versie"));
  const version = Number(searchParams.get(MOVED));
  const known = version > 1 && versions.some((each) => each.version === version);
  return {
    current,
    mayChange: mayWrite(roles, "admin/rules"),
    saved: saved === current.version && saved > 1 ? saved : null,
    moved: known ? { version, moves: await movedBy(db, version, { reader, limit: MOST_MOVES }) } : null,
    versions,
  };
}

interface Answer {
  typed: TypedRules;
  reason: string;
  errors?: Record<string, string>;
  changes?: ChangedSetting[];
  preview?: Preview;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/rules" });
  const form = await request.formData();
  const typed = readRules(form);
  const reason = String(form.get("reason") ?? "").trim();
  const refuse = (errors: Record<string, string>, status = 400) =>
    data<Answer>({ typed, reason, errors }, { status });
  const { policy, errors } = checkRules(typed);
  if (errors) return refuse(errors);

  const now = context.now();
  const current = await currentRules(context.db);
  const changes = changedSettings(current, policy);
  const preview = await previewPolicy(context.db, { policy, reader: staff.reader, limit: MOST_MOVES });
  const shown = { typed, reason, changes, preview };
  if (form.get("intent") !== "save" || changes.length === 0) return data<Answer>(shown);
  if (!reason) return data<Answer>({ ...shown, errors: { reason: "reason-missing" } }, { status: 400 });
  if (reason.length > LONGEST_REASON) {
    return data<Answer>({ ...shown, errors: { reason: "reason-long" } }, { status: 400 });
  }
  const basedOn = Number(form.get("basedOn"));
  const version = await changePolicy(context.db, { policy, basedOn, reason, by: staff.id, now });
  if (version === null) return data<Answer>({ ...shown, errors: { "": "moved" } }, { status: 409 });
  return redirect(`${STAFF_PATHS.adminRules}?versie=${version}`);
}

export default function Rules() {
  const { current, mayChange, saved, moved, versions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const words = useCopy(copy);
  const errors = inWords(answer?.errors, words.errors);
  return (
    <div className="page">
      <h1>{useCopy(title)}</h1>
      <p className="soft">{words.lead}</p>
      {saved && !answer && (
        <Notice tone="good" title={words.saved(saved)} live>
          <p>{words.savedText}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} nameOf={(field) => words.settings[field as Setting]?.label} />
      {/* Sent by the browser itself: two of its buttons bring a file. */}
      <Form
        method="post"
        action={`${STAFF_PATHS.adminRules}#verandert`}
        reloadDocument
        className="register"
        noValidate
        key={current.version}
      >
        <input type="hidden" name="basedOn" value={current.version} />
        {/* Enter in a field shows what would change; it never records. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        {SECTIONS.map((section) => (
          <RulesSection
            key={section}
            section={section}
            policy={current}
            typed={answer?.typed}
            errors={errors}
            readOnly={!mayChange}
          />
        ))}
        {mayChange && (
          <Button look="secondary" name="intent" value="preview">
            {words.preview}
          </Button>
        )}
        {answer?.preview && answer.changes && (
          <Changes changes={answer.changes} preview={answer.preview}>
            <Textarea
              name="reason"
              {...words.reason}
              rows={2}
              defaultValue={answer.reason}
              error={errors.reason}
            />
            <Button name="intent" value="save">
              {words.save}
            </Button>
          </Changes>
        )}
      </Form>
      <History versions={versions} />
      {moved && <Moved {...moved} />}
    </div>
  );
}
