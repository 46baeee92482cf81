import type { RequestAnswers } from "../../../../commands/intake/request-answers";
import { LONGEST_LINE, LONGEST_STORY, MOST_ITEMS } from "../../../../commands/intake/request-answers";
import { type Checked, type Fields, one } from "../fields";

/** One line of the form: what is it about, what does it say now, what should it say. */
export interface TypedItem {
  index: number;
  what: string;
  oldValue: string;
  newValue: string;
}

export const itemField = (part: "what" | "old" | "new", index: number) => `rectification-${part}-${index}`;

/** How many lines to show: those that hold something, and at least one. "Add" asks for one more. */
export function itemCount(fields: Fields | undefined): number {
  const asked = Number(one(fields, "rectification-rows"));
  return Math.min(MOST_ITEMS, Math.max(1, Number.isInteger(asked) ? asked : 1));
}

export function typedItems(fields: Fields | undefined): TypedItem[] {
  return Array.from({ length: itemCount(fields) }, (_, index) => ({
    index,
    what: one(fields, itemField("what", index)).trim(),
    oldValue: one(fields, itemField("old", index)).trim(),
    newValue: one(fields, itemField("new", index)).trim(),
  }));
}

/**
 * Lines are complete or empty: what it is about and what it should say are needed, what it says now is not
 * (the person may not know). A supplementary statement alone is enough too (GDPR 16).
 */
export function checkRectification(fields: Fields | undefined): Checked<RequestAnswers> {
  const errors: Record<string, string> = {};
  const typed = typedItems(fields).filter((item) => item.what || item.oldValue || item.newValue);
  for (const item of typed) {
    if (!item.what) errors[itemField("what", item.index)] = "item-what-missing";
    else if (item.what.length > LONGEST_LINE)
      errors[itemField("what", item.index)] = `too-long:${LONGEST_LINE}`;
    if (item.oldValue.length > LONGEST_STORY)
      errors[itemField("old", item.index)] = `too-long:${LONGEST_STORY}`;
    if (!item.newValue) errors[itemField("new", item.index)] = "item-new-missing";
    else if (item.newValue.length > LONGEST_STORY)
      errors[itemField("new", item.index)] = `too-long:${LONGEST_STORY}`;
  }
  const supplement = one(fields, "rectification-supplement").trim();
  if (supplement.length > LONGEST_STORY) errors["rectification-supplement"] = `too-long:${LONGEST_STORY}`;
  if (typed.length === 0 && !supplement) errors[itemField("what", 0)] = "items-missing";
  if (Object.keys(errors).length > 0) return { errors };
  const items = typed.map(({ what, oldValue, newValue }) => ({ what, oldValue, newValue }));
  return { answers: { kind: "rectification", items, supplement: supplement || null } };
}
