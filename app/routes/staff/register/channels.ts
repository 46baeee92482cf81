import type { CHANNELS } from "../../../../workflows/events/intake";

/** How a request reaches staff; the portal registers its own. */
export const STAFF_CHANNELS = [
  "letter",
  "email",
  "phone",
  "in-person",
] as const satisfies readonly (typeof CHANNELS)[number][];
