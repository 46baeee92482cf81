import type { Kind } from "../../../../../workflows/kinds";
import type { Fields } from "../fields";
import { SLUGS } from "../paths";
import { pathOf, previousPath } from "../steps";
import { checkDetails } from "./form";

/** One kind a page. */
export const detailsPath = (kind: Kind): string => `${pathOf("details")}/${SLUGS[kind]}`;

/** The page of the kind before, or the step before when it is the first. */
export function pathBefore(kind: Kind, kinds: readonly Kind[]): string {
  const before = kinds[kinds.indexOf(kind) - 1];
  return before ? detailsPath(before) : previousPath("details", kinds);
}

/** The first kind whose questions still need an answer; undefined when all is answered. */
export function firstUnanswered(
  fields: Fields | undefined,
  kinds: readonly Kind[],
  brands: readonly string[],
): Kind | undefined {
  return kinds.find((kind) => checkDetails(fields, [kind], brands).errors !== undefined);
}
