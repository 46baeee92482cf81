import type { Executor } from "../../../../db/client";
import { partiesOf } from "../../../../db/content/parties";
import { findStatusRow, lettersForReader } from "../../../../db/queries/status";
import { findRules } from "../../../../db/rules";
import { localDateOf } from "../../../../workflows/deadlines";
import { objectionsUntil } from "../../../../workflows/mandate";
import { offers } from "../../../../workflows/offers";
import { shownLetter } from "../case/overview.server";
import { filesForReader } from "../delivered-files.server";
import type { Visit } from "../session.server";

/** What the person whose data it is sees of a case that somebody else filed: who, what, and their own letters. */
export async function loadForSubject(db: Executor, { own }: Visit, now: Date) {
  const row = await findStatusRow(db, own.id);
  const parties = await partiesOf(db, own.id);
  const subject = parties.find((party) => party.role === "subject");
  const [rules, letters, files] = await Promise.all([
    findRules(db, row.rules_version),
    lettersForReader(db, own.id, subject?.id ?? own.id),
    filesForReader(db, own.id, "subject"),
  ]);
  const at = now.toISOString();
  const on = localDateOf(at);
  const { context } = row.snapshot;
  const until = objectionsUntil(context, rules.mandate);
  return {
    reference: row.reference,
    kind: row.kind,
    askedBy: parties.find((party) => party.role === "requester")?.name ?? "",
    receivedOn: row.received_on,
    objectedOn: context.mandate?.subjectObjectedOn ?? null,
    answeredOn: row.reply_given_on,
    objectUntil: until !== null && on <= until ? until : null,
    mayObject: offers(row.snapshot, { type: "subject" }, { at, on }, rules).includes("SubjectObjected"),
    letters: letters.map((letter) => shownLetter(letter, now)),
    files: files.map(({ id, name, size }) => ({
      id,
      name: name ?? "",
      kilobytes: Math.ceil(Number(size) / 1024),
    })),
    added: [],
  };
}
