import { z } from "zod";
import { LONGEST_LINE, LONGEST_STORY } from "../../../commands/intake/request-answers";
import { localDateOf, type TypedDate } from "../../../components/date-field";

/** Building blocks of the pages' schemas. Messages are codes that a page's copy puts into words. */

const trimmed = (most: number) => z.string().trim().max(most, `too-long:${most}`);

export const line = (missing: string) => trimmed(LONGEST_LINE).min(1, missing);
export const story = (missing: string) => trimmed(LONGEST_STORY).min(1, missing);
export const optionalLine = trimmed(LONGEST_LINE).transform((text) => text || null);
export const optionalStory = trimmed(LONGEST_STORY).transform((text) => text || null);

const EARLIEST_BIRTH = "1900-01-01";

/** A date of birth in three boxes, judged on a local date; null when nothing was typed. */
export const optionalBirthDate = z
  .custom<{ boxes: TypedDate; today: string }>()
  .transform(({ boxes, today }, context) => {
    const date = localDateOf(boxes);
    if (date === "") return null;
    if (date !== null && date >= EARLIEST_BIRTH && date <= today) return date;
    context.addIssue({ code: "custom", message: date === null ? "date-wrong" : "birth-date-wrong" });
    return z.NEVER;
  });
