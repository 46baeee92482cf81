import { addDays, type LocalDate } from "./deadlines/days";

/** A quarter of a year: `2026-Q3`. */
export type Quarter = string;

export const isQuarter = (text: string): boolean => /^20\d{2}-Q[1-4]$/.test(text);

/** The quarter that a local date is in. */
export function quarterOf(date: LocalDate): Quarter {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Its first day. */
export function startOfQuarter(quarter: Quarter): LocalDate {
  const [year, number] = quarter.split("-Q");
  return `${year}-${String(Number(number) * 3 - 2).padStart(2, "0")}-01`;
}

export const previousQuarter = (quarter: Quarter): Quarter => quarterOf(addDays(startOfQuarter(quarter), -1));

/** The longest quarter has 92 days: a hundred days after its first is in the next, and not beyond. */
export const nextQuarter = (quarter: Quarter): Quarter => quarterOf(addDays(startOfQuarter(quarter), 100));

/** Its last day. */
export const endOfQuarter = (quarter: Quarter): LocalDate =>
  addDays(startOfQuarter(nextQuarter(quarter)), -1);

/** Days after the end of a quarter in which it is reviewed who has access: house policy, no term of law. */
export const REVIEW_DAYS = 30;

/** The last day on which the review of a quarter is in time. */
export const reviewBy = (quarter: Quarter): LocalDate => addDays(endOfQuarter(quarter), REVIEW_DAYS);
