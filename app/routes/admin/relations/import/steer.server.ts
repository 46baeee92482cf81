import type { AppLoadContext } from "@remix-run/node";
import {
  agreeToImport,
  type ColumnProblem,
  chooseColumns,
  columnProblem,
  discardImport,
  reconsiderColumns,
} from "../../../../commands/relations/steer-import.server";
import { FIELDS_OF, type RelationField } from "../../../../relations/fields";
import { requireImport } from "./load.server";

export interface SteerAnswer {
  problem?: ColumnProblem;
  /** Meanings as they were chosen, to be mended. */
  chosen?: (RelationField | null)[];
  whole?: boolean;
  tooLate?: true;
}

/** What a button of the page means; null when it was done and the page shows what came of it. */
export async function steer(
  { db, now }: Pick<AppLoadContext, "db" | "now">,
  id: string | undefined,
  form: FormData,
): Promise<SteerAnswer | null> {
  const found = await requireImport(db, id);
  const step = form.get("step");
  if (step === "columns") {
    const mapping = meaningsIn(form, found.kind ?? "client", found.headers?.length ?? 0);
    const whole = form.get("whole") === "yes";
    const problem = columnProblem(mapping);
    if (problem) return { problem, chosen: mapping, whole };
    return answered(await chooseColumns(db, found.id, { mapping, whole }));
  }
  if (step === "reconsider") return answered(await reconsiderColumns(db, found.id));
  if (step === "agree") return answered(await agreeToImport(db, found, String(form.get("seen") ?? "")));
  if (step === "discard") return answered(await discardImport(db, found.id, now()));
  throw new Response(null, { status: 400 });
}

const answered = (steered: "moved-on" | "too-late"): SteerAnswer | null =>
  steered === "too-late" ? { tooLate: true } : null;

const meaningsIn = (
  form: FormData,
  kind: keyof typeof FIELDS_OF,
  columns: number,
): (RelationField | null)[] =>
  Array.from(
    { length: columns },
    (_, index) => FIELDS_OF[kind].find((field) => field === form.get(`column.${index}`)) ?? null,
  );
