import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findLetter } from "../../../../../db/for-staff";
import { logView } from "../../../../../db/views";
import { requireStaff } from "../../../../auth/staff.server";
import { Icon } from "../../../../components/icon";
import { type Copy, useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { seeCase } from "../../open-case.server";
import { caseAt, letterHtmlAt } from "../../paths";
import { LetterFrame } from "../letter-frame";
import "../../../../styles/case.css";

const title = { nl: "Brief", en: "Letter" };
export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/letter" });
  const reference = params.reference ?? "";
  const seen = await seeCase(context, staff, reference);
  const id = /^[0-9a-f-]{36}$/.test(params.letter ?? "") ? (params.letter ?? "") : "";
  const letter = id ? await findLetter(context.db, seen.id, id) : null;
  if (!letter) throw new Response(null, { status: 404 });
  await logView(context.db, staff.reader, seen, `letter:${id}`);
  return { reference, id, subject: letter.subject ?? "" };
}

const copy: Copy<Record<"print" | "printHint", string>> = {
  nl: {
    print: "Openen om af te drukken",
    printHint: "Opent de brief alleen; druk hem dan af met uw browser.",
  },
  en: { print: "Open to print", printHint: "Opens the letter by itself; then print it with your browser." },
};

/** One stored letter, as the person it is for sees it. */
export default function Letter() {
  const words = useCopy(copy);
  const { reference, id, subject } = useLoaderData<typeof loader>();
  return (
    <article className="letter-page">
      <header className="case__head no-print">
        <p>
          <Link to={caseAt(reference)}>
            <Icon name="back" /> {reference}
          </Link>
        </p>
        <h1>{subject}</h1>
        <p>
          <a
            className="button button--secondary"
            href={letterHtmlAt(reference, id)}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" />
            <span>{words.print}</span>
          </a>{" "}
          <span className="soft">{words.printHint}</span>
        </p>
      </header>
      <LetterFrame src={letterHtmlAt(reference, id)} title={subject} />
    </article>
  );
}
