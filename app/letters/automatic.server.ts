import type { Executor } from "../../db/client";
import { casesLinkedBy } from "../../db/queries/linked-cases";
import { type RenderedLetter, renderLetter } from "../../emails/render";
import { addDays } from "../../workflows/deadlines";
import type { CaseLetter, Effect } from "../../workflows/effects";
import { baseProps, statusUrl } from "./base-props";
import { type CaseFacts, lastEvent } from "./case-facts.server";
import { confirmUrl, resubscribeUrl } from "./links";

/**
 * Stands in a stored letter where the mail has its secret link: staff read what was sent, not a link by which
 * they could confirm or subscribe for somebody else.
 */
export const LINK_PLACE = "link-alleen-in-de-mail";

export interface AutomaticLetter {
  /** What it is kept as. */
  name: CaseLetter;
  rendered: RenderedLetter;
  /** Which secret the mail itself carries at LINK_PLACE. */
  secret: "confirm" | "resubscribe" | null;
}

interface Assembling {
  facts: CaseFacts;
  effect: Extract<Effect, { type: "send-letter" }>;
  /** Local date of the letter. */
  date: string;
  origin: string;
}

/**
 * Assembles a letter that nobody composed, when it is sent.
 * @returns null when it has become pointless: answered meanwhile, or said in the mail of a linked case
 * @throws Error for a letter that only a person writes
 */
export async function assembleAutomatic(
  db: Executor,
  assembling: Assembling,
): Promise<AutomaticLetter | null> {
  const { effect, facts } = assembling;
  switch (effect.letter) {
    case "received":
      return received(db, assembling);
    case "confirm-address":
      return confirmAddress(db, assembling);
    case "reminder":
      return questionReminder(assembling);
    case "identity-rejected":
      return identityRejected(assembling);
    case "withdrawn":
      return withdrawn(assembling);
    case "merged":
      return merged(db, assembling);
    case "separated":
      return separated(db, assembling);
    case "answered-to-subject":
      return answeredToSubject(assembling);
    case "opted-out":
      return optedOut(assembling);
    default:
      throw new Error(`letter ${effect.letter} of case ${facts.row.id} was not composed`);
  }
}

/** One mail for all cases of one form: it leaves from the first of them that has the same to say. */
async function speaksForOthers(db: Executor, { facts, effect }: Assembling): Promise<string[] | null> {
  const caseIds = await casesLinkedBy(db, facts.row.id, ["same-form"]);
  if (caseIds.length === 1) return caseIds;
  const telling = await db
    .selectFrom("effects")
    .select("case_id")
    .where("case_id", "in", caseIds)
    .where("key", "=", effect.key)
    .execute();
  const first = caseIds.find((id) => telling.some((row) => row.case_id === id));
  return first === facts.row.id ? caseIds : null;
}

async function received(db: Executor, assembling: Assembling): Promise<AutomaticLetter | null> {
  const { facts, origin } = assembling;
  const caseIds = await speaksForOthers(db, assembling);
  if (!caseIds) return null;
  const rows = await db
    .selectFrom("cases")
    .select(["id", "reference", "kind", "due_date", "risk_date", "received_on"])
    .where("id", "in", caseIds)
    .where("kind", "<>", "opt-out")
    .execute();
  const cases = caseIds
    .flatMap((id) => rows.filter((row) => row.id === id))
    .map((row) => ({ reference: row.reference, kind: row.kind, dueOn: dueOn(row) }));
  const [first = ownCase(facts), ...others] = cases;
  const rendered = await renderLetter(
    "received",
    {
      organisation: facts.organisation,
      addressee: addresseeOf(assembling),
      receivedOn: facts.row.received_on,
      cases: [first, ...others],
      statusUrl: facts.row.reply_channel === "portal" ? statusUrl(origin) : null,
    },
    facts.row.language,
  );
  return { name: "received", rendered, secret: null };
}

async function confirmAddress(db: Executor, assembling: Assembling): Promise<AutomaticLetter | null> {
  const { facts, effect, origin } = assembling;
  if (facts.row.confirmed || facts.row.closed_on) return null;
  if (!(await speaksForOthers(db, assembling))) return null;
  const { organisation, row } = facts;
  const url = confirmUrl(origin, LINK_PLACE);
  const shared = { organisation, reference: row.reference, receivedOn: row.received_on };
  // The first asks to confirm; the reminders that follow have the number in their key.
  const rendered = effect.key.includes(":reminder-")
    ? await renderLetter("reminder", { about: "address", ...shared, url }, row.language)
    : await renderLetter("confirm-address", { ...shared, dueOn: dueOn(row), confirmUrl: url }, row.language);
  return { name: "confirm-address", rendered, secret: "confirm" };
}

async function questionReminder(assembling: Assembling): Promise<AutomaticLetter | null> {
  const { facts, date, origin } = assembling;
  const { question } = facts.snapshot.context;
  if (!question || facts.row.closed_on) return null;
  const rendered = await renderLetter(
    "reminder",
    {
      about: "question",
      organisation: facts.organisation,
      reference: facts.row.reference,
      addressee: addresseeOf(assembling) ?? nobody(facts),
      askedOn: question.askedOn,
      answerBy: addDays(question.remindedOn ?? date, facts.rules.statutory.lapseAfterReminderDays),
      paused: question.paused,
      url: facts.row.reply_channel === "portal" ? statusUrl(origin) : null,
    },
    facts.row.language,
  );
  return { name: "reminder", rendered, secret: null };
}

async function identityRejected(assembling: Assembling): Promise<AutomaticLetter | null> {
  const { facts } = assembling;
  const why = lastEvent(facts, "IdentityRejected")?.why;
  if (!why || facts.row.closed_on) return null;
  const mayTryAgain = facts.snapshot.context.identity.maskedAllowed;
  const props = { ...bySystem(assembling), why, mayTryAgain };
  const rendered = await renderLetter("identity-rejected", props, facts.row.language);
  return { name: "identity-rejected", rendered, secret: null };
}

async function withdrawn(assembling: Assembling): Promise<AutomaticLetter> {
  const { facts, date } = assembling;
  const rendered = await renderLetter(
    "withdrawn",
    {
      ...bySystem(assembling),
      withdrawnOn: facts.row.closed_on ?? date,
      by: "portal",
      fileKeptYears: facts.rules.retention.closedCaseYears,
    },
    facts.row.language,
  );
  return { name: "withdrawn", rendered, secret: null };
}

async function answeredToSubject(assembling: Assembling): Promise<AutomaticLetter> {
  const { language } = assembling.facts.row;
  const rendered = await renderLetter("answered-to-subject", bySystem(assembling), language);
  return { name: "answered-to-subject", rendered, secret: null };
}

async function merged(db: Executor, assembling: Assembling): Promise<AutomaticLetter> {
  const { facts } = assembling;
  const kept = await db
    .selectFrom("cases")
    .select(["reference", "received_on", "due_date"])
    .where("id", "=", await mergedInto(db, facts))
    .executeTakeFirstOrThrow();
  const rendered = await renderLetter(
    "merged",
    {
      ...bySystem(assembling),
      keptReference: kept.reference,
      keptReceivedOn: kept.received_on,
      dueOn: kept.due_date,
    },
    facts.row.language,
  );
  return { name: "merged", rendered, secret: null };
}

async function separated(db: Executor, assembling: Assembling): Promise<AutomaticLetter> {
  const { facts } = assembling;
  const undone = lastEvent(facts, "MergeUndone");
  const { reference } = await db
    .selectFrom("cases")
    .select("reference")
    .where("id", "=", undone?.from ?? "")
    .executeTakeFirstOrThrow();
  const props = { ...bySystem(assembling), otherReference: reference, dueOn: facts.row.due_date };
  const rendered = await renderLetter("separated", props, facts.row.language);
  return { name: "separated", rendered, secret: null };
}

async function mergedInto(db: Executor, { row }: CaseFacts): Promise<string> {
  const { data } = await db
    .selectFrom("events")
    .select("data")
    .where("case_id", "=", row.id)
    .where("type", "=", "CaseMerged")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return String(data.into);
}

async function optedOut(assembling: Assembling): Promise<AutomaticLetter> {
  const { facts, origin } = assembling;
  const { organisation, row, request } = facts;
  const chosen = request?.kind === "opt-out" && !request.everything ? request.brands : null;
  const names = chosen?.map((id) => organisation.brands.find((brand) => brand.id === id)?.name ?? id);
  const rendered = await renderLetter(
    "opted-out",
    {
      organisation,
      addressee: null,
      reference: row.reference,
      optedOutOn: row.received_on,
      brands: names ?? null,
      stoppedBy: dueOn(row),
      resubscribeUrl: resubscribeUrl(origin, LINK_PLACE),
    },
    row.language,
  );
  return { name: "opted-out", rendered, secret: "resubscribe" };
}

/** What a letter carries that the desk sends by itself: no person signs what no person wrote. */
function bySystem({ facts, date, origin }: Assembling) {
  const { shortName } = facts.organisation;
  const dutch = facts.row.language === "nl";
  const signer = dutch
    ? { name: `Privacyloket ${shortName}`, jobTitle: "automatisch bericht" }
    : { name: `Privacy desk of ${shortName}`, jobTitle: "automatic message" };
  return { ...baseProps(facts, { date, signer, origin }), words: {} };
}

/** A name that a stranger typed is not mailed to anyone: only a confirmed address is greeted by it. */
function addresseeOf({ facts, date, origin }: Assembling) {
  if (!facts.row.confirmed) return null;
  return baseProps(facts, { date, signer: { name: "", jobTitle: "" }, origin }).addressee;
}

const nobody = ({ row }: CaseFacts) => ({
  name: row.language === "nl" ? "heer of mevrouw" : "Sir or Madam",
  lines: [],
});

const ownCase = ({ row }: CaseFacts) => ({ reference: row.reference, kind: row.kind, dueOn: dueOn(row) });

/** While a pause is open no date is certain: the earliest that may hold is the one to name. */
const dueOn = (row: { due_date: string | null; risk_date: string | null; received_on: string }): string =>
  row.due_date ?? row.risk_date ?? row.received_on;
