import type { LoaderFunctionArgs } from "@remix-run/node";
import { listAcceptances } from "../../../../db/statements";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { dateAndTime } from "../../../components/dates";
import { csvResponse } from "../../../csv.server";
import { languageOf } from "../../../language.server";
import { copy as statementCopy } from "../../staff/statements/copy";
import { copy } from "./copy";

/** Who accepted what when, a line each, as on the page; with addresses, because names can be the same. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/statements/export" });
  const language = await languageOf(request);
  const words = copy[language];
  const { kinds } = statementCopy[language];
  const rows = (await listAcceptances(context.db)).map(({ name, email, kind, version, acceptedAt }) => [
    name,
    email,
    kinds[kind],
    version,
    acceptedAt ? dateAndTime(acceptedAt, language) : words.notYet,
  ]);
  return csvResponse(`verklaringen-${localDateOf(context.now())}.csv`, {
    head: [words.who, words.email, words.what, words.versionHead, words.when],
    portions: [rows],
  });
}
