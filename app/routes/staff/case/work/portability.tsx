import type { WorkOf } from "../../../../../workflows/letters";
import { type Copy, useCopy } from "../../../../components/language";
import { Choose, Day, Line, Lines, Tick } from "../fields";
import { DataFiles } from "./data-files";
import { WithheldRows } from "./withheld";

const copy: Copy<Record<"format" | "to" | "toHint" | "done" | "on" | "reason", string>> = {
  nl: {
    format: "In welk formaat?",
    to: "Rechtstreeks naar een andere organisatie",
    toHint: "Leeg als de verzoeker de gegevens zelf krijgt.",
    done: "Overgedragen",
    on: "Overgedragen op",
    reason: "Niet overgedragen: waarom kan dat technisch niet?",
  },
  en: {
    format: "In which format?",
    to: "Directly to another organisation",
    toHint: "Empty when the requester gets the data.",
    done: "Transferred",
    on: "Transferred on",
    reason: "Not transferred: why is it not technically possible?",
  },
};

/** What the person provided, in a form that machines read (GDPR 20). */
export function PortabilityFields({ work }: { work: WorkOf<"portability"> }) {
  const words = useCopy(copy);
  const { transfer } = work;
  return (
    <>
      <DataFiles files={work.files} />
      <Choose
        name="format"
        label={words.format}
        start={work.format}
        choices={["JSON", "CSV", "XML"].map((value) => ({ value, label: value }))}
      />
      <Line name="transfer.to" label={words.to} hint={words.toHint} optional start={transfer?.to ?? ""} />
      <Tick name="transfer.done" label={words.done} start={transfer?.done ?? false} />
      <Day name="transfer.on" label={words.on} optional start={transfer?.done ? transfer.on : null} />
      <Lines
        name="transfer.reason"
        label={words.reason}
        optional
        rows={2}
        start={transfer && !transfer.done ? transfer.reason : ""}
      />
      <WithheldRows withheld={work.withheld} />
    </>
  );
}
