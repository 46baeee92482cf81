import { useCopy, useLanguage } from "../../../components/language";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { type Version, versionColumns } from "./columns";
import { copy } from "./copy";

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
        columns={versionColumns(language)}
        csv={<CsvLink to={csvAt(STAFF_PATHS.adminRules)} of={words.history} />}
      />
    </section>
  );
}
