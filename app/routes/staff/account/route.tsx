import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../../../auth/auth.server";
import { findPasskeys, relyingParty, removePasskey } from "../../../auth/passkeys.server";
import { secondFactorState } from "../../../auth/second-factor.server";
import { endSession, endSessions, findSessions } from "../../../auth/sessions.server";
import { requireStaff } from "../../../auth/staff.server";
import { changePassword } from "../../../commands/admin/change-password.server";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { SummaryList } from "../../../components/summary-list";
import { languageOf } from "../../../language.server";
import { copy, title } from "./copy";
import { Passkeys } from "./passkeys";
import { PasswordForm } from "./password-form";
import { SecondStep } from "./second-step";
import { Sessions } from "./sessions";
import { StatementsBlock } from "./statements";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, name, email, roles, team, privacyOfficer, sessionId } = await requireStaff(request, context, {
    route: "staff/account",
  });
  const [sessions, secondFactor, passkeys] = await Promise.all([
    findSessions(context.db, id, context.now()),
    secondFactorState(context.db, id),
    relyingParty(context.settings) ? findPasskeys(context.db, id) : null,
  ]);
  return {
    name,
    email,
    roles,
    team,
    privacyOfficer,
    sessionId,
    sessions,
    secondFactor,
    /** Null where there can be none. */
    passkeys,
    added: new URL(request.url).searchParams.get("gedaan") === "passkey",
    shortest: SHORTEST_PASSWORD,
  };
}

interface Answer {
  done?: "ended" | "endedOthers" | "changed" | "passkeyRemoved";
  errors?: FieldErrors;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/account" });
  const form = await request.formData();
  switch (form.get("intent")) {
    case "end-session":
      await endSession(context.db, staff.id, String(form.get("session") ?? ""));
      return answer({ done: "ended" });
    case "end-others":
      await endSessions(context.db, staff.id, staff.sessionId);
      return answer({ done: "endedOthers" });
    case "remove-passkey":
      await removePasskey(context.db, staff.id, String(form.get("passkey") ?? ""));
      return answer({ done: "passkeyRemoved" });
    case "change-password": {
      const result = await changePassword(context, staff, {
        current: String(form.get("current") ?? ""),
        fresh: String(form.get("fresh") ?? ""),
      });
      if (result === "changed") return answer({ done: "changed" });
      const words = copy[await languageOf(request)];
      return answer(
        {
          errors: {
            ...(result === "wrong" ? { current: words.wrong } : {}),
            ...(result === "locked" ? { current: words.locked } : {}),
            ...(result === "same" ? { fresh: words.same } : {}),
            ...(result === "too-short" ? { fresh: words.tooShort(SHORTEST_PASSWORD) } : {}),
            ...(result === "too-long" ? { fresh: words.tooLong(LONGEST_PASSWORD) } : {}),
          },
        },
        400,
      );
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

const answer = (body: Answer, status = 200) => data(body, { status });

export default function Account() {
  const { name, email, roles, team, privacyOfficer, sessionId, sessions, secondFactor, passkeys, ...rest } =
    useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const errors = acted?.errors;
  const done = acted ? acted.done : rest.added ? "passkeyAdded" : undefined;
  const words = useCopy(copy);
  const names = wording(useLanguage()).roles;
  const held = [...roles.map((role) => names[role]), ...(privacyOfficer ? [words.privacyOfficer] : [])];
  return (
    <div className="page page--narrow">
      <h1>{useCopy(title)}</h1>
      {done && (
        <Notice tone="good" live>
          <p>{words[done]}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <SummaryList
        rows={[
          { term: words.name, value: name },
          { term: words.email, value: email },
          { term: words.roles, value: held.join(", ") },
          ...(team ? [{ term: words.team, value: team }] : []),
        ]}
      />
      <SecondStep {...secondFactor} />
      {passkeys && <Passkeys passkeys={passkeys} />}
      <Sessions sessions={sessions} current={sessionId} />
      <PasswordForm shortest={rest.shortest} errors={errors} />
      <StatementsBlock keeper={privacyOfficer || roles.includes("administrator")} />
    </div>
  );
}
