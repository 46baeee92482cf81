import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAudits } from "../../../../db/queries/audits";
import { requireStaff } from "../../../auth/staff.server";
import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { OversightPages } from "../pages";
import { auditColumns } from "./columns";
import { copy, title } from "./copy";
import "../../../styles/oversight.css";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/audits" });
  return { audits: await findAudits(context.db, reader) };
}

export default function Audits() {
  const { audits } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="page">
      <div className="page__head">
        <h1>{title[language]}</h1>
        <ButtonLink to={STAFF_PATHS.openAudit} icon="plus">
          {words.open}
        </ButtonLink>
      </div>
      <OversightPages />
      <p className="soft page__lead">{words.lead}</p>
      <Table
        caption={title[language]}
        captionHidden
        rows={audits}
        rowKey={({ id }) => id}
        columns={auditColumns(language)}
        empty={
          <EmptyState title={words.none} icon="eye">
            <p>{words.noneText}</p>
          </EmptyState>
        }
        csv={<CsvLink to={csvAt(STAFF_PATHS.audits)} of={title[language]} />}
      />
    </div>
  );
}
