import { z } from "zod";
import type { RelationField } from "./fields";
import { RowRejected } from "./row-problems";

/** One line without what cannot be seen; Postgres takes no NUL. */
export const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zs}\p{Cf}]+/gu, " ")
    .trim();

const email = z.email();

export function emailIn(text: string): string {
  if (!email.safeParse(text).success) throw new RowRejected("not-an-email", "email");
  return text;
}

export function phoneIn(text: string): string {
  if (text.replace(/\D/g, "").length < 5) throw new RowRejected("not-a-phone", "phone");
  return text;
}

/** 29-02-1980, 29/2/1980, 1980-02-29 and 19800229, with a time behind it or not; days come before months. */
export function dateIn(
  field: RelationField,
  text: string,
  { from, to }: { from: string; to: string },
): string {
  const plain = text.replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(plain);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  if (!z.iso.date().safeParse(date).success) throw new RowRejected("not-a-date", field);
  if (date < from || date > to) throw new RowRejected("date-impossible", field);
  return date;
}
