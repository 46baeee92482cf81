import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Table } from "../../../components/table";
import { copy } from "./copy";
import { MovedLink } from "./moves";

interface Version {
  version: number;
  reason: string;
  at: Date;
  by: string | null;
}

/** All versions, the newest first, with who recorded them and why. */
export function History({ versions }: { versions: Version[] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <section className="block">
      <h2>{words.history}</h2>
      <Table
        caption={words.history}
        captionHidden
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { key: "version", head: words.version, rowHead: true, cell: ({ version }) => version },
          { key: "since", head: words.since, cell: ({ at }) => dateAndTime(at, language) },
          { key: "by", head: words.by, cell: ({ by }) => by ?? words.installation },
          { key: "why", head: words.why, cell: ({ reason, by }) => (by ? reason : "") },
          {
            key: "moved",
            head: words.seeMoved,
            cell: ({ version }) => (version > 1 ? <MovedLink version={version} /> : ""),
          },
        ]}
      />
    </section>
  );
}
