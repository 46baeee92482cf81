/** Why a row cannot be taken: each has its sentence on the page of the import. */
export const ROW_PROBLEMS = [
  "number-missing",
  "name-missing",
  "too-long",
  "unreadable",
  "not-text",
  "not-a-date",
  "date-impossible",
  "not-an-email",
  "not-a-phone",
  "unknown-field",
  "unknown-kind",
  "not-json",
  "repeated",
  "employer-unknown",
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export class RowRejected extends Error {
  override name = "RowRejected";
  constructor(
    readonly problem: RowProblem,
    readonly field: string | null,
  ) {
    super(problem);
  }
}
