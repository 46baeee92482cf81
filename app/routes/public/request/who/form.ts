import { z } from "zod";
import { CAPACITIES } from "../../../../../workflows/events/intake";
import { type Checked, check, dateBoxes, type Fields, one } from "../fields";
import { line, optionalBirthDate, optionalLine } from "../schema-parts";

const schema = z.object({
  name: line("name-missing"),
  capacity: z.enum(CAPACITIES, "capacity-missing"),
  organisation: optionalLine,
  subjectName: optionalLine,
  relation: optionalLine,
  birthDate: optionalBirthDate,
  clientNumber: optionalLine,
});

/** Who files, and for whom. What belongs to a capacity that was not chosen is null. */
export type WhoAnswers = z.output<typeof schema>;

const REQUIRED_BY_CAPACITY = {
  client: [],
  "employer-contact": ["organisation"],
  representative: ["subjectName", "relation"],
} as const;

const MISSING = {
  organisation: "organisation-missing",
  subjectName: "subject-missing",
  relation: "relation-missing",
} as const;

/** @param today local date, against dates of birth in the future */
export function checkWho(fields: Fields | undefined, today: string): Checked<WhoAnswers> {
  const capacity = one(fields, "capacity");
  const forCapacity = (wanted: string, name: string) => (capacity === wanted ? one(fields, name) : "");
  const birthDate = capacity === "representative" ? "subjectBirthDate" : "birthDate";
  const checked = check(schema, {
    name: one(fields, "name"),
    capacity,
    organisation: forCapacity("employer-contact", "organisation"),
    subjectName: forCapacity("representative", "subjectName"),
    relation: forCapacity("representative", "relation"),
    birthDate: {
      boxes: dateBoxes(capacity === "employer-contact" ? undefined : fields, birthDate),
      today,
    },
    clientNumber: forCapacity("client", "clientNumber"),
  });
  const missing = missingFor(capacity, fields);
  if (!checked.errors && Object.keys(missing).length === 0) return checked;
  const { birthDate: dateError, ...errors } = checked.errors ?? {};
  return { errors: { ...errors, ...missing, ...(dateError && { [birthDate]: dateError }) } };
}

function missingFor(capacity: string, fields: Fields | undefined): Record<string, string> {
  const required = CAPACITIES.includes(capacity as never)
    ? REQUIRED_BY_CAPACITY[capacity as keyof typeof REQUIRED_BY_CAPACITY]
    : [];
  return Object.fromEntries(
    required.filter((name) => one(fields, name).trim() === "").map((name) => [name, MISSING[name]]),
  );
}
