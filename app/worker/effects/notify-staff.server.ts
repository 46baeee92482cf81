import { createHash } from "node:crypto";
import type { LetterProps } from "../../../emails/catalogue";
import { renderLetter } from "../../../emails/render";
import { localDateOf } from "../../../workflows/deadlines";
import type { StaffNotice } from "../../../workflows/effects";
import { kindOf } from "../../../workflows/kinds";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import { domainOf } from "../../mail/message";
import { caseAt, STAFF_PATHS } from "../../routes/staff/paths";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { messageFor } from "./message-for";
import { type Colleague, noticeReaders } from "./notice-readers.server";
import { done, type Outcome } from "./outcome";

/**
 * Mails a notice to each colleague it concerns: a reference and dates, nothing about people. A repeat goes to
 * all of them under the same names, so that whoever had it already sees one.
 */
export async function notifyStaff(worker: Worker, notifying: Recorded<"notify-staff">): Promise<Outcome> {
  const { db, settings, transport } = worker;
  const facts = await findCaseFacts(db, notifying.caseId);
  const readers = await noticeReaders(db, facts.row, notifying.effect);
  for (const reader of readers) {
    const { notice } = notifying.effect;
    const props = propsOf(facts, settings.origin, localDateOf(worker.now().toISOString()));
    const letter = await renderLetter(notice, props as LetterProps<StaffNotice>, reader.language);
    const named = nameFor(notifying.id, reader, domainOf(settings.mail.from));
    const sent = await transport.send(
      messageFor(settings, { ...named, to: reader.email, letter: notice, ...letter }),
    );
    // A colleague's full mailbox must not keep the others from knowing.
    if (sent.kind === "temporary") return sent;
    if (sent.kind === "permanent")
      worker.log.warn({ effectId: notifying.id, code: sent.code }, "a notice failed");
  }
  return done();
}

/** One effect and one reader, one name. */
function nameFor(effectId: string, { id }: Colleague, domain: string): { id: string; messageId: string } {
  const reader = createHash("sha256").update(id).digest("hex").slice(0, 8);
  return { id: `${effectId}-${reader}`, messageId: `<${effectId}-${reader}@${domain}>` };
}

/** Every notice takes what it needs from these. */
function propsOf({ organisation, row, snapshot }: CaseFacts, origin: string, today: string) {
  const dueOn = row.due_date;
  const { proposal } = snapshot.context;
  return {
    organisation,
    reference: row.reference,
    caseUrl: `${origin}${caseAt(row.reference)}`,
    brokenGlassUrl: `${origin}${STAFF_PATHS.brokenGlass}`,
    dueOn,
    // What was acknowledged meanwhile no longer has its date.
    ackBy: row.ack_by ?? today,
    courtTerm: kindOf(row.kind).clock === "statutory",
    stopBy: dueOn ?? today,
    validUntil: proposal ? localDateOf(proposal.validUntil) : (dueOn ?? today),
  };
}
