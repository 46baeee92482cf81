import type { ColumnType, Generated } from "kysely";

/** An instant (timestamptz): a Date when read, a Date or an ISO string when written. */
export type Instant = ColumnType<Date, Date | string, Date | string>;
export type InstantOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** An instant that the database fills in. */
export type InstantByDefault = ColumnType<Date, Date | string | undefined, Date | string>;

/** A local date: `YYYY-MM-DD`, read and written as text. */
export type LocalDate = string;

/** jsonb: an object when read, JSON text when written (pg would make an array a Postgres array). */
export type Json<T> = ColumnType<T, string, string>;
export type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;
export type JsonByDefault<T> = ColumnType<T, string | undefined, string>;

/** An identity column: the database counts, nobody else. */
export type Counted = ColumnType<string, never, never>;
/** What a trigger fills in, and nobody else. */
export type Linked<T> = ColumnType<T, never, never>;
export type Defaulted<T> = Generated<T>;
export type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;
