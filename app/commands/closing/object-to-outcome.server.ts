import type { Executor } from "../../../db/client";
import { findContent, keepContent } from "../../../db/content/keep";
import { keepParties, partiesOf } from "../../../db/content/parties";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import { byRequester, keepWords, type Requester } from "../requester.server";

interface Objection {
  caseId: string;
  text: string;
}

/**
 * The requester disagrees with the outcome: a linked case of the same kind opens with a clock of its own, and
 * what they wrote is the first thing in it. The term for going to court runs on. @returns the new reference
 */
export async function objectToOutcome({ db, now }: Requester, { caseId, text }: Objection): Promise<string> {
  const id = crypto.randomUUID();
  const { cases } = await dispatch(db, [caseId], async (trx, [current]) => {
    if (!current) throw new Error("dispatch locked no case");
    if (await objectedBefore(trx, caseId)) throw new CaseRejected("not-now", caseId, "OutcomeObjected");
    const { kind, capacity, language, replyChannel, hasEmail, aboutStaffIds } = current.snapshot.context;
    await copyParties(trx, caseId, id);
    const request = await keepContent(trx, {
      caseId: id,
      station: "intake",
      kind: "request",
      body: await requestOf(trx, caseId),
      frozen: true,
    });
    const words = await keepWords(trx, {
      caseId: id,
      station: "handling",
      kind: "information",
      text,
      fileIds: [],
    });
    const submitted = byRequester(now, {
      type: "CaseSubmitted",
      kind,
      channel: "portal",
      replyChannel,
      capacity,
      language,
      receivedAt: now.toISOString(),
      addressConfirmed: true,
      hasEmail,
      request,
      aboutStaffIds,
      linked: { caseId, as: "objection" },
    });
    return [
      { caseId: id, event: submitted },
      { caseId: id, event: byRequester(now, { type: "InformationAdded", content: words }) },
      { caseId, event: byRequester(now, { type: "OutcomeObjected", caseId: id }) },
    ];
  });
  return cases.find((each) => each.id === id)?.reference ?? "";
}

/** One objection opens one case; a second press finds the first. */
async function objectedBefore(trx: Executor, caseId: string): Promise<boolean> {
  const link = await trx
    .selectFrom("case_links")
    .select("as")
    .where("to_case_id", "=", caseId)
    .where("as", "=", "objection")
    .executeTakeFirst();
  return link !== undefined;
}

async function copyParties(trx: Executor, from: string, to: string): Promise<void> {
  const parties = await partiesOf(trx, from);
  await keepParties(
    trx,
    parties
      .filter((party) => party.role !== "recipient" && party.destroyed_at === null)
      .map(({ role, name, email, phone, address, organisation, birth_date, client_number }) => ({
        caseId: to,
        role,
        name,
        email,
        phone,
        address,
        organisation,
        birthDate: birth_date,
        clientNumber: client_number,
      })),
  );
}

/** What was asked the first time; nothing when that was destroyed meanwhile. */
async function requestOf(trx: Executor, caseId: string): Promise<unknown> {
  const { data } = await trx
    .selectFrom("events")
    .select("data")
    .where("case_id", "=", caseId)
    .where("seq", "=", 1)
    .executeTakeFirstOrThrow();
  const { contentId } = data.request as { contentId: string };
  return (await findContent(trx, caseId, contentId))?.body ?? {};
}
