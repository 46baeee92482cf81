import { csvAt, STAFF_PATHS, TABLE } from "../../staff/paths";

/** The tables of the overview, by their name in an address. */
export const TABLES = ["open", "te-laat", "maanden", "jaar"] as const;

export const tableAt = (name: (typeof TABLES)[number]): string =>
  csvAt(STAFF_PATHS.management, { [TABLE]: name });
