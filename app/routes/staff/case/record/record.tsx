import { type Copy, useCopy } from "../../../../components/language";
import { Files } from "./files";
import { Letters } from "./letters";
import { Notes } from "./notes";
import { Related } from "./related";
import { Timeline } from "./timeline";

const copy: Copy<{ title: string }> = { nl: { title: "In het dossier" }, en: { title: "In the file" } };

/** Right column: everything that was said, sent, kept and done. */
export function CaseRecord() {
  const words = useCopy(copy);
  return (
    <div className="case__record">
      <h2 className="visually-hidden">{words.title}</h2>
      <Related />
      <Letters />
      <Files />
      <Notes />
      <Timeline />
    </div>
  );
}
