import type { RelationKind } from "../../../../db/schema/register";
import { shortDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Table } from "../../../components/table";
import { copy } from "./copy";
import { registerWords } from "./words";

interface FoundRelation {
  id: string;
  kind: RelationKind;
  number: string;
  name: string;
  employer: string | null;
  /** Masked. */
  reached: string[];
  contactChangedOn: string | null;
  endedOn: string | null;
}

/** Who has the number that was searched for: enough to check an import by. */
export function Found({ number, found }: { number: string; found: FoundRelation[] }) {
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  const language = useLanguage();
  const day = (date: string | null) => (date ? shortDate(date, language) : "-");
  return (
    <div role="status">
      <Table
        caption={`${words.number} ${number}`}
        rows={found}
        rowKey={({ id }) => id}
        empty={<p>{words.nobody}</p>}
        columns={[
          {
            key: "name",
            head: words.name,
            rowHead: true,
            cell: ({ name, employer }) => (employer ? `${name} (${employer})` : name),
          },
          { key: "kind", head: words.kind, cell: ({ kind }) => common.one[kind] },
          { key: "reached", head: words.onFile, cell: ({ reached }) => reached.join(", ") || "-" },
          {
            key: "changed",
            head: words.contactChanged,
            cell: ({ contactChangedOn }) => day(contactChangedOn),
          },
          { key: "ended", head: words.isEnded, cell: ({ endedOn }) => day(endedOn) },
        ]}
      />
    </div>
  );
}
