import { KINDS, type Kind } from "../../../../../workflows/kinds";
import { MOST_ITEMS } from "../../../../commands/intake/request-answers";
import type { Fields } from "../fields";
import { itemCount } from "./rectification";

/** The same answers with room for one more item to correct. */
export function withAnotherItem(fields: Fields): Fields {
  return { ...fields, "rectification-rows": [String(Math.min(MOST_ITEMS, itemCount(fields) + 1))] };
}

/** The kinds of this form with those added that a complaint turned out to hold. */
export function addedKinds(kinds: readonly Kind[], also: readonly string[] | undefined): Kind[] {
  return KINDS.filter((kind) => kinds.includes(kind) || also?.includes(kind));
}

/** The answers to all kinds, with those of one replaced: an emptied field or a cleared box must not linger. */
export function withKind(all: Fields | undefined, kind: Kind, answers: Fields): Fields {
  const others = Object.entries(all ?? {}).filter(([name]) => !name.startsWith(`${kind}-`));
  return { ...Object.fromEntries(others), ...answers };
}
