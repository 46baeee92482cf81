import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { parseReference } from "../../../../db/references";
import { logListed } from "../../../../db/views";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { EmptyState } from "../../../components/empty-state";
import { type Copy, useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { CsvButton } from "../../../components/table";
import { caseAt, fileReadyAt, STAFF_PATHS } from "../paths";
import { CaseTable } from "../queue/case-table";
import { SearchBox } from "../queue/search-box";
import { foundBy } from "./found.server";

const title = { nl: "Zoeken", en: "Search" };
export const meta = titled(title);

const copy: Copy<
  Record<"hint" | "none" | "noneText" | "back", string> & { more: (count: number) => string }
> = {
  nl: {
    hint: "Zoek op een heel kenmerk (VZ-2026-0042-K), of op het begin van een naam of e-mailadres.",
    none: "Niets gevonden",
    noneText: "Controleer de spelling. Zoek op het begin van de achternaam of van het e-mailadres.",
    more: (count) =>
      `De nieuwste ${count} staan hieronder. Typ meer van de naam of het adres om minder te zien.`,
    back: "Terug naar de verzoeken",
  },
  en: {
    hint: "Search for a whole reference (VZ-2026-0042-K), or for the beginning of a name or e-mail address.",
    none: "Nothing found",
    noneText: "Check the spelling. Search for the beginning of the surname or of the e-mail address.",
    more: (count) => `The newest ${count} are below. Type more of the name or address to see fewer.`,
    back: "Back to the requests",
  },
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "staff/search" });
  return null;
}

/** A search changes nothing; it is sent as a form only to keep names out of addresses and logs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "staff/search" });
  const { typed, rows, more } = await foundBy(context, reader, await request.formData());
  if (rows.length === 1 && rows[0] && parseReference(typed)) return redirect(caseAt(rows[0].reference));
  // That a name finds a case tells whose case it is: that is a look, though the list shows no names.
  if (!parseReference(typed)) await logListed(context.db, reader, rows, "search");
  return { typed, rows, more, readerId: reader.staffId, today: localDateOf(reader.now) };
}

export default function Search() {
  const found = useActionData<typeof action>();
  const words = useCopy(copy);
  const heading = useCopy(title);
  return (
    <div className="queue">
      <div className="page__head">
        <h1>{heading}</h1>
        <SearchBox typed={found?.typed} />
      </div>
      {!found && <p>{words.hint}</p>}
      {found && found.rows.length === 0 && (
        <EmptyState title={words.none} icon="search">
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {found && found.rows.length > 0 && (
        <>
          {found.more && <p>{words.more(found.rows.length)}</p>}
          <CaseTable caption={heading} rows={found.rows} today={found.today} readerId={found.readerId} />
          <form method="post">
            <input type="hidden" name="zoek" value={found.typed} />
            <CsvButton to={fileReadyAt(STAFF_PATHS.search)} of={heading} />
          </form>
        </>
      )}
      <p className="no-print">
        <Link to={STAFF_PATHS.queue}>{words.back}</Link>
      </p>
    </div>
  );
}
