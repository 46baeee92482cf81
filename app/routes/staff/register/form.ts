import { z } from "zod";
import { KINDS, type Kind } from "../../../../workflows/kinds";
import { localDateOf } from "../../../components/date-field";
import { checkDetails } from "../../public/request/details/form";
import { type Checked, check, dateBoxes, type Fields, many, one } from "../../public/request/fields";
import { checkReach } from "../../public/request/reach/form";
import { checkWho } from "../../public/request/who/form";
import { STAFF_CHANNELS } from "./channels";

/** The law began on this day; an earlier receipt is a mistyped year. */
const EARLIEST_RECEIPT = "2018-05-25";

const schema = (today: string) =>
  z.object({
    channel: z.enum(STAFF_CHANNELS, "channel-missing"),
    receivedOn: z.custom<Parameters<typeof localDateOf>[0]>().transform((boxes, context) => {
      const date = localDateOf(boxes);
      if (date && date >= EARLIEST_RECEIPT && date <= today) return date;
      const message =
        date === "" ? "received-missing" : date && date > today ? "received-future" : "date-wrong";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }),
    kinds: z.array(z.enum(KINDS)).min(1, "kinds-missing"),
  });

export type RegisterAnswers = NonNullable<ReturnType<typeof checkRegister>["answers"]>;

/** The kinds that were ticked, in the house's order. */
export const kindsOf = (fields: Fields | undefined): Kind[] =>
  KINDS.filter((kind) => many(fields, "kinds").includes(kind));

/**
 * Judges the whole form at once; errors are codes under the names of the fields.
 * @param today local date
 * @param brands ids of the organisation's brands
 */
export function checkRegister(
  fields: Fields,
  { today, brands }: { today: string; brands: readonly string[] },
) {
  const kinds = kindsOf(fields);
  const intake = check(schema(today), {
    channel: one(fields, "channel"),
    receivedOn: dateBoxes(fields, "receivedOn"),
    kinds,
  });
  const parts = {
    intake,
    who: checkWho(fields, today),
    reach: checkReach(fields, kinds),
    requests: checkDetails(fields, kinds, brands),
  };
  const errors = Object.assign({}, ...Object.values(parts).map((part) => part.errors ?? {}));
  if (Object.keys(errors).length > 0)
    return { errors } as { errors: Record<string, string>; answers?: undefined };
  return {
    answers: {
      ...answersOf(parts.intake),
      who: answersOf(parts.who),
      reach: answersOf(parts.reach),
      requests: answersOf(parts.requests),
      addressConfirmed: one(fields, "addressKnown") === "yes",
      takeUp: one(fields, "takeUp") === "yes",
    },
    errors: undefined,
  };
}

function answersOf<Answers>(checked: Checked<Answers>): Answers {
  if (checked.errors) throw new Error("a part with errors has no answers");
  return checked.answers;
}
