import type { Executor } from "../../../../db/client";
import {
  addedByRequester,
  findStatusRow,
  type LetterLine,
  lettersForReader,
} from "../../../../db/queries/status";
import { findRules } from "../../../../db/rules";
import { clockOf } from "../../../../workflows/clock";
import { explainDeadlines, localDateOf } from "../../../../workflows/deadlines";
import { offers } from "../../../../workflows/offers";
import type { Language } from "../../../../workflows/wording";
import { wording } from "../../../../workflows/wording";
import { filesForReader } from "../delivered-files.server";
import { pathOf } from "./path";

interface Looking {
  caseId: string;
  language: Language;
  now: Date;
}

const REQUESTER = { type: "requester" } as const;

/** Everything the status page of one case shows. What may be done is exactly what offers() gives. */
export async function overviewOf(db: Executor, { caseId, language, now }: Looking) {
  const row = await findStatusRow(db, caseId);
  const [rules, letters, added, files] = await Promise.all([
    findRules(db, row.rules_version),
    lettersForReader(db, caseId, null),
    addedByRequester(db, caseId),
    filesForReader(db, caseId, "requester"),
  ]);
  const at = now.toISOString();
  const on = localDateOf(at);
  const { context } = row.snapshot;
  const offered = offers(row.snapshot, REQUESTER, { at, on }, rules);
  return {
    reference: row.reference,
    kind: row.kind,
    stage: wording(language).stagesForRequester[row.stage],
    path: pathOf(row),
    closedAs: row.closed_as,
    closedOn: row.closed_on,
    replyGivenOn: row.reply_given_on,
    confirmed: row.confirmed,
    dueDate: row.due_date,
    daysLeft: row.due_date ? daysBetween(on, row.due_date) : null,
    paused: row.paused,
    steps: explainDeadlines(clockOf(context, rules), language),
    question: context.question && { about: context.question.about, askedOn: context.question.askedOn },
    may: {
      /** Whatever was started or not: the place to show who one is does not tell. */
      identity: row.stage.startsWith("identity."),
      answer: offered.includes("IdentityAnswered") || offered.includes("ClarificationAnswered"),
      add: offered.includes("InformationAdded"),
      withdraw: offered.includes("CaseWithdrawn"),
      object: offered.includes("OutcomeObjected"),
      declineHearing: offered.includes("HearingDeclined"),
    },
    letters: letters.map((letter) => shownLetter(letter, now)),
    added: added.map((each) => ({ ...each, at: each.at.toISOString() })),
    files: files.map(({ id, name, size }) => ({
      id,
      name: name ?? "",
      kilobytes: Math.ceil(Number(size) / 1024),
    })),
  };
}

/** One line of the list of letters. */
export const shownLetter = (letter: LetterLine, now: Date) => ({
  id: letter.id,
  subject: letter.subject ?? "",
  on: localDateOf((letter.published_at ?? now).toISOString()),
  postedOn: letter.posted_on,
  unread: letter.opened_at === null && letter.channel === "portal",
});

export type Overview = Awaited<ReturnType<typeof overviewOf>>;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
