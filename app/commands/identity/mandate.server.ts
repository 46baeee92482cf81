import { keepContent } from "../../../db/content/keep";
import { rewriteParty } from "../../../db/content/parties";
import { CaseRejected } from "../../../db/dispatch";
import { pauseAccepted } from "../../../workflows/clock";
import { addDays, localDateOf } from "../../../workflows/deadlines";
import type { AnswerTo, MandateBasis } from "../../../workflows/events/mandate";
import type { Kind } from "../../../workflows/kinds";
import type { Clearance, Words } from "../../../workflows/letters";
import { ageBandOf } from "../../../workflows/mandate";
import type { CaseFacts } from "../../letters/case-facts.server";
import { findCaseFacts } from "../../letters/case-facts.server";
import { composeLetter, type LetterOrder, mustBeSendable } from "../../letters/compose.server";
import { freezeLetter } from "../../letters/freeze.server";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse, fixProseIfAny } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

const place = { station: "identity" } as const;

export interface AskMandate extends CaseForm {
  words: Words;
  /** An approver's reason to stop the clock although the question comes late (R9). */
  override: string | null;
  clearances: Clearance[];
}

/** The letter that asks for a mandate, as it stands with these words. */
export function mandateLetter(
  desk: Desk,
  facts: CaseFacts,
  { words, override, clearances }: Omit<AskMandate, keyof CaseForm>,
): LetterOrder<"mandate-asked"> {
  const on = localDateOf(desk.now.toISOString());
  const question = { type: "MandateAsked", on, override: override ? {} : null, rules: facts.rules };
  return {
    letter: "mandate-asked",
    words,
    clearances,
    props: {
      answerBy: addDays(on, facts.rules.statutory.answerWithinDays),
      paused: pauseAccepted(facts.snapshot.context, question as Parameters<typeof pauseAccepted>[1]),
    },
  };
}

/** Asks whoever acts for another to show that they may. */
export function askMandate(desk: Desk, form: AskMandate) {
  const { caseId, override } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => mandateLetter(desk, facts, form),
    async (trx, letterId) => ({
      type: "MandateAsked",
      questionId: crypto.randomUUID(),
      override: await fixProseIfAny(trx, desk, { caseId, ...place, kind: "pause-override", text: override }),
      letterId,
    }),
  );
}

/** A mandate that came by letter or at the desk: what it is, in words; the paper itself goes among the files. */
export function recordMandate(desk: Desk, form: CaseForm & { text: string; on: string }) {
  const { caseId, text, on } = form;
  return record(desk, form, async (trx) => ({
    type: "MandateReceived",
    on,
    content: await fixProse(trx, desk, { caseId, ...place, kind: "mandate", text }),
  }));
}

export interface CheckMandate extends CaseForm {
  basis: MandateBasis;
  rights: Kind[];
  signedOn: string;
  validUntil: string | null;
  answerTo: AnswerTo;
  freely: boolean;
  /** Date of birth of the subject, when the mandate or the file shows it. Local date. */
  birthDate: string | null;
  /** Which data it covers, in words. */
  data: string;
  /** What was looked at, in words: never a copy, never a number of a document. */
  seen: string;
}

/**
 * Records what a person read in a mandate: who, for whom, which right, which data, date and signature. Of the
 * date of birth the workflow learns an age band only.
 */
export function checkMandate(desk: Desk, form: CheckMandate) {
  const { caseId, basis, rights, signedOn, validUntil, answerTo, freely, data, seen } = form;
  return record(desk, form, async (trx, current) => {
    const { subject } = await findCaseFacts(trx, caseId);
    const birthDate = form.birthDate ?? subject?.birth_date ?? null;
    if (subject && birthDate !== subject.birth_date) {
      await rewriteParty(trx, { ...subjectDetails(subject), birthDate, caseId, partyId: subject.id });
    }
    return {
      type: "MandateChecked",
      basis,
      ageBand: ageBandOf(birthDate, localDateOf(desk.now.toISOString()), current.rules.mandate),
      rights,
      signedOn,
      validUntil,
      answerTo,
      freely,
      check: await keepContent(trx, {
        caseId,
        ...place,
        kind: "mandate-check",
        body: { text: seen, data },
        createdBy: desk.actor.id,
        frozen: true,
      }),
    };
  });
}

export function rejectMandate(desk: Desk, form: CaseForm & { reason: string }) {
  const { caseId, reason } = form;
  return record(desk, form, async (trx) => ({
    type: "MandateRejected",
    reason: await fixProse(trx, desk, { caseId, ...place, kind: "mandate-rejection", text: reason }),
  }));
}

export interface TellSubject extends CaseForm {
  /** At the address on file, never one that the representative gave. One of the two is needed. */
  email: string;
  address: string;
}

/** The letter to the person whose data it is. */
export function subjectLetter(desk: Desk, facts: CaseFacts): LetterOrder<"subject-told"> {
  const on = localDateOf(desk.now.toISOString());
  return {
    letter: "subject-told",
    words: {},
    recipientId: facts.subject?.id,
    props: {
      askedBy: facts.requester?.name ?? "",
      answerTo: facts.snapshot.context.mandate?.answerTo ?? "subject",
      objectUntil: addDays(on, facts.rules.mandate.objectWithinDays),
    },
  };
}

/**
 * Tells the person, at the address on file, who asks what for them, and until when they can say no.
 * @throws CaseRejected subject-unreachable without any address, or with that of the representative
 */
export function tellSubject(desk: Desk, form: TellSubject) {
  const { caseId, email, address } = form;
  return record(desk, form, async (trx) => {
    const before = await findCaseFacts(trx, caseId);
    const { subject, requester } = before;
    const sameAsAsker = email !== "" && email.toLowerCase() === requester?.email_normalised;
    if (!subject || (email === "" && address === "") || sameAsAsker) {
      throw new CaseRejected("subject-unreachable", caseId, "SubjectTold");
    }
    const details = { ...subjectDetails(subject), birthDate: subject.birth_date };
    await rewriteParty(trx, { ...details, email, address, caseId, partyId: subject.id });
    const facts = await findCaseFacts(trx, caseId);
    const letter = mustBeSendable(await composeLetter(desk, facts, subjectLetter(desk, facts)));
    const frozen = await freezeLetter(trx, letter, { caseId, by: desk.actor.id, now: desk.now });
    return { type: "SubjectTold", letterId: frozen.letterId };
  });
}

/** The person said by telephone, letter or at the desk that they do not want this. */
export function recordObjectionOfSubject(desk: Desk, form: CaseForm & { text: string; on: string }) {
  const { caseId, text, on } = form;
  return record(desk, form, async (trx) => ({
    type: "SubjectObjected",
    on,
    reason: await fixProse(trx, desk, { caseId, ...place, kind: "subject-objection", text }),
  }));
}

const subjectDetails = ({
  name,
  phone,
  email,
  address,
  client_number,
  organisation,
}: NonNullable<CaseFacts["subject"]>) => ({
  name,
  phone,
  email,
  address,
  clientNumber: client_number,
  organisation,
});
