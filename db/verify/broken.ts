/** The first thing that does not hold, in a sentence for whoever runs `npm run verify`. */
export class Broken extends Error {
  override name = "Broken";
  constructor(
    /** Table and key of the row: `events VZ-2026-0042-K #3`. */
    readonly row: string,
    readonly why: string,
  ) {
    super(`${row}: ${why}`);
  }
}

/** Throws Broken when it does not hold. */
export function must(holds: boolean, row: string, why: string): asserts holds {
  if (!holds) throw new Broken(row, why);
}
