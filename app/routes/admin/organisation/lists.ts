/** Lists that are edited line by line, with the fields of a line. */
export const LISTS = {
  brands: ["name"],
  purposes: ["purpose", "ground"],
  categories: ["name", "systems", "retention"],
  recipients: ["name", "received"],
  sources: ["name", "gave"],
} as const;
export type ListName = keyof typeof LISTS;
export type Line = Record<string, string>;

/** Lines beyond those that are filled, for what is added; sending the form gives new ones. */
export const BLANK_LINES = 2;
export const MOST_LINES = 60;

export const cellName = (list: ListName, index: number, field: string): string => `${list}.${index}.${field}`;
