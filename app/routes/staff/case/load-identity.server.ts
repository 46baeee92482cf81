import type { Executor } from "../../../../db/client";
import { triesLeft } from "../../../../db/codes";
import { methodRules } from "../../../../workflows/identity/methods";
import { maskedEmail, maskedPhone } from "../../../../workflows/matching/contact";
import { findOnFile, type Means } from "../../../commands/identity/on-file.server";
import { type CaseFacts, lastEvent } from "../../../letters/case-facts.server";
import { mobileNumber } from "../../../sms/number";

interface Reading {
  /** Who looks, and when. */
  staffId: string;
  now: Date;
  means: Means;
  nameOf: (staffId: string | null) => string;
}

/** How who asks can be established here, for whoever does it; null while that is not the question. */
export async function loadIdentity(db: Executor, facts: CaseFacts, { staffId, now, means, nameOf }: Reading) {
  if (facts.row.station !== "identity") return null;
  const { relation, proposal, topics } = await findOnFile(db, facts, means);
  const { document, maskedProposed, maskedAllowed, ways } = facts.snapshot.context.identity;
  return {
    proposed: proposal.method,
    judged: proposal.judged,
    contactChanged: proposal.contactChanged,
    matched: relation !== null,
    topics,
    /** Enough to recognise, and for a call the number itself. */
    onFile: {
      email: relation?.email ? maskedEmail(relation.email) : null,
      mobile: mobileNumber(relation?.phone) ? maskedPhone(relation?.phone ?? "") : null,
      phone: relation?.phone ?? null,
      address: relation?.address ?? null,
    },
    asked: ways,
    check: await openCheck(db, facts, now),
    maskedProposed,
    maskedAllowed,
    document: document && {
      shownTo: document.shownTo && nameOf(document.shownTo),
      mine: document.shownTo === staffId,
    },
  };
}

/** The check that waits for the requester, or null. */
async function openCheck(db: Executor, facts: CaseFacts, now: Date) {
  const { check } = facts.snapshot.context.identity;
  const started = lastEvent(facts, "IdentityCheckStarted");
  if (!check || !started) return null;
  const posted = lastEvent(facts, "IdentityLetterPosted");
  const hasCode = methodRules(check.method).stores === "code-hash";
  return {
    ...check,
    startedOn: started.on,
    holdsUntil: started.holdsUntil,
    expired: started.holdsUntil !== null && Date.parse(started.holdsUntil) <= now.getTime(),
    hasCode,
    postedOn: posted?.checkId === check.id ? posted.on : null,
    triesLeft: hasCode ? await triesLeft(db, facts.row.id, "identity") : null,
  };
}
