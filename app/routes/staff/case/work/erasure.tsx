import type { WorkOf } from "../../../../../workflows/letters";
import { ERASURE_GROUNDS, type ErasureGround } from "../../../../../workflows/letters/work/changes";
import { type Copy, useCopy } from "../../../../components/language";
import { Line, Pick } from "../fields";
import { ErasureRows } from "./erasure-rows";

const copy: Copy<
  Record<"ground" | "choose" | "plan" | "planHint" | "backup" | "backupHint", string> & {
    grounds: Record<ErasureGround, string>;
  }
> = {
  nl: {
    ground: "Waarom moet er worden gewist? (artikel 17 lid 1)",
    choose: "kies een grond",
    plan: "Plan per soort gegevens en systeem",
    planHint:
      "Bij bewaren horen een grond en een einddatum. Blijft er iets bewaard, dan is de uitkomst ‘gedeeltelijk’.",
    backup: "Na hoeveel dagen zijn ook de reservekopieën overschreven?",
    backupHint: "Leeg als er geen reservekopieën zijn.",
    grounds: {
      a: "a - de gegevens zijn niet meer nodig",
      b: "b - de toestemming is ingetrokken",
      c: "c - er is terecht bezwaar gemaakt",
      d: "d - de verwerking was onrechtmatig",
      e: "e - een wet verplicht tot wissen",
      f: "f - gegevens van een kind bij een online dienst",
    },
  },
  en: {
    ground: "Why must data be erased? (article 17(1))",
    choose: "choose a ground",
    plan: "Plan per kind of data and system",
    planHint:
      "Keeping needs a ground and an end date. When anything is kept, the outcome is ‘partly granted’.",
    backup: "After how many days are backups overwritten too?",
    backupHint: "Empty when there are no backups.",
    grounds: {
      a: "a - the data are no longer needed",
      b: "b - consent was withdrawn",
      c: "c - a justified objection was made",
      d: "d - the processing was unlawful",
      e: "e - a law demands erasure",
      f: "f - data of a child with an online service",
    },
  },
};

export function ErasureFields({ work }: { work: WorkOf<"erasure"> }) {
  const words = useCopy(copy);
  const options = [
    { value: "", label: words.choose },
    ...ERASURE_GROUNDS.map((value) => ({ value, label: words.grounds[value] })),
  ];
  return (
    <>
      <Pick name="ground" label={words.ground} options={options} start={work.ground ?? ""} />
      <ErasureRows name="items" label={words.plan} hint={words.planHint} items={work.items} />
      <Line
        name="backupDays"
        label={words.backup}
        hint={words.backupHint}
        optional
        width="short"
        start={work.backupDays === null ? "" : String(work.backupDays)}
      />
    </>
  );
}
