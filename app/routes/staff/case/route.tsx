import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useSearchParams } from "@remix-run/react";
import { requireStaff } from "../../../auth/staff.server";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import "../../../../emails/styles/document.css";
import "../../../styles/case.css";
import { act, readSentForm } from "./act.server";
import { useAnswer, usePage } from "./form";
import { CaseHead } from "./head";
import { loadCase } from "./load.server";
import { Done, WorkAndDecision } from "./middle";
import { Places } from "./places";
import { CaseRecord } from "./record/record";
import { RequestText } from "./request";
import { Status } from "./status/status";
import { WhatNext } from "./what-next";

export const meta = titled({ nl: "Dossier", en: "Case" });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case" });
  return loadCase(context, staff, params.reference ?? "", await languageOf(request));
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case" });
  const reference = params.reference ?? "";
  const sent = await readSentForm(context, staff, reference, await request.formData());
  const answer = await act(sent, reference, await languageOf(request));
  if (answer instanceof Response) return answer;
  return data(answer, { status: answer.moved ? 409 : answer.preview?.document ? 200 : 422 });
}

export default function Case() {
  const page = usePage();
  const [search] = useSearchParams();
  const answer = useAnswer();
  return (
    <article className="case">
      <CaseHead />
      <Places />
      {!answer && <Done intention={search.get("gedaan")} />}
      <div className="case__columns">
        <Status />
        <div className="case__middle">
          <WhatNext key={page.stage} />
          <RequestText />
          <WorkAndDecision />
        </div>
        <CaseRecord />
      </div>
    </article>
  );
}
