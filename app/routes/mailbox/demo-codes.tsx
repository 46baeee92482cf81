import { useCopy } from "../../components/language";
import { Table } from "../../components/table";
import { copy } from "./copy";
import type { DemoCode } from "./demo-codes.server";

/** The phones of the made-up colleagues, on one page. */
export function DemoCodes({ codes }: { codes: DemoCode[] }) {
  const { title, text, columns } = useCopy(copy).codes;
  if (codes.length === 0) return null;
  return (
    <section className="mailbox__codes" aria-labelledby="codes">
      <h2 id="codes">{title}</h2>
      <p>{text}</p>
      <Table
        caption={title}
        captionHidden
        rows={codes}
        rowKey={({ email }) => email}
        columns={[
          { key: "email", head: columns.email, rowHead: true, cell: ({ email }) => email },
          { key: "now", head: columns.now, cell: ({ now }) => <code>{now}</code> },
          { key: "next", head: columns.next, cell: ({ next }) => <code>{next}</code> },
        ]}
      />
    </section>
  );
}
