import type { Check, Finding, LetterDraft } from "../draft";
import { keepGrounds } from "../grounds/keeping";
import { missing } from "../reading";
import type { DecidedKind, WorkOf } from "../work";
import { missingFromAccess } from "../work/access";
import type { ErasureItem } from "../work/changes";

const GIVES = ["granted", "partial"];

/** A check on the work of one kind, for decisions that give something. */
function onWork<K extends DecidedKind>(
  kind: K,
  code: Check["code"],
  find: (work: WorkOf<K>) => Finding[],
): Check {
  return {
    code,
    severity: "block",
    applies: ({ letter, kind: filed, outcome }: LetterDraft) =>
      letter === "decision" && filed === kind && outcome !== null && GIVES.includes(outcome),
    find: ({ work }) => (work?.kind === kind ? find(work as WorkOf<K>) : [missing("work")]),
  };
}

function unfinished(item: ErasureItem): boolean {
  if (item.action === null) return true;
  if (item.action === "erase") return false;
  const grounded = item.ground !== null && keepGrounds[item.ground] !== undefined;
  return !grounded || (item.until === null && item.untilWhat.trim() === "");
}

const planned = (items: readonly ErasureItem[]): Finding[] =>
  items.length === 0 ? [missing("work")] : items.filter(unfinished).map((item) => missing(item.category));

export const workChecks: Check[] = [
  onWork("access", "access-set", (work) => missingFromAccess(work).map(missing)),
  onWork("rectification", "rectification-decided", ({ items }) =>
    items.length === 0
      ? [missing("work")]
      : items
          .filter((item) => item.decision === null || item.to.trim() === "")
          .map((item) => missing(item.what)),
  ),
  onWork("erasure", "erasure-plan", ({ items, ground }) => [
    ...(ground === null ? [missing("ground")] : []),
    ...planned(items),
  ]),
  onWork("consent-withdrawal", "erasure-plan", ({ consents, data }) => [
    ...(consents.length === 0 ? [missing("work")] : []),
    ...data.filter(unfinished).map((item) => missing(item.category)),
  ]),
  onWork("restriction", "restriction-plan", ({ grounds, since, categories }) => [
    ...(grounds.length === 0 ? [missing("ground")] : []),
    ...(since === null ? [missing("since")] : []),
    ...(categories.length === 0 ? [missing("work")] : []),
  ]),
  onWork("portability", "access-set", ({ files, transfer }) => [
    ...(files.length === 0 ? [missing("copy")] : []),
    ...(transfer && !transfer.done && transfer.reason.trim() === "" ? [missing("transfer-reason")] : []),
  ]),
  onWork("objection", "objection-decided", ({ items }) =>
    items.length === 0
      ? [missing("work")]
      : items
          .filter(
            (item) => item.decision === null || (item.decision === "stopped" && item.stoppedOn === null),
          )
          .map((item) => missing(item.use)),
  ),
];
