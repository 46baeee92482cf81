import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { lettersShown } from "../../../../../db/auditor";
import { logAudited } from "../../../../../db/views";
import { requireStaff } from "../../../../auth/staff.server";
import { Icon } from "../../../../components/icon";
import { titled } from "../../../../components/page-title";
import { auditedCaseAt } from "../../../staff/paths";
import { seeSampled } from "../see-sampled.server";
import "../../../../styles/case.css";
import "../../../../styles/oversight.css";

export const meta = titled({ nl: "Brief in een audit", en: "Letter in an audit" });

/** One letter as text: the document itself could be saved without the watermark. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audited-case/letter" });
  const seen = await seeSampled(context, staff, params);
  const letter = (await lettersShown(context.db, seen)).find(({ id }) => id === params.letter);
  if (!letter?.text) throw new Response(null, { status: 404 });
  await logAudited(context.db, staff.reader, seen, `letter:${letter.id}`);
  const { subject, text, language } = letter;
  return { auditId: seen.auditId, reference: params.reference ?? "", subject: subject ?? "", text, language };
}

export default function AuditedLetter() {
  const { auditId, reference, subject, text, language } = useLoaderData<typeof loader>();
  return (
    <article className="letter-page">
      <header className="case__head">
        <p className="no-print">
          <Link to={auditedCaseAt(auditId, reference)}>
            <Icon name="back" /> {reference}
          </Link>
        </p>
        <h1>{subject}</h1>
      </header>
      <div className="audited-letter" lang={language}>
        {text}
      </div>
    </article>
  );
}
