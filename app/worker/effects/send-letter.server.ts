import type { Executor } from "../../../db/client";
import {
  findLetter,
  findLetterOfEffect,
  keepFrozenLetter,
  type Letter,
  letterSent,
  publishLetter,
  recordDelivery,
} from "../../../db/content/letters";
import { catalogue } from "../../../emails/catalogue";
import { renderLetter } from "../../../emails/render";
import { localDateOf } from "../../../workflows/deadlines";
import { assembleAutomatic } from "../../letters/automatic.server";
import { statusUrl } from "../../letters/base-props";
import { type CaseFacts, findCaseFacts, readerOf } from "../../letters/case-facts.server";
import { permanent } from "../../mail/message";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { mailedBefore, mailedSecret } from "./mailed-secret.server";
import { messageFor } from "./message-for";
import { done, type Outcome } from "./outcome";
import { replyGiven } from "./reply-given.server";
import { whyHeld } from "./still-valid";
import { writesTo } from "./writes-to";

type Sending = Recorded<"send-letter">;

/**
 * Brings one letter to its reader. A letter with contents of the case is published on the status page, and mail
 * only says that it is there; a neutral one is mailed in full; for the post it waits for staff. It shows from the
 * moment that the mail server took it: until then a decision can become void, and nobody may have read it.
 */
export async function sendLetter(worker: Worker, sending: Sending): Promise<Outcome> {
  const { db, settings, transport, now } = worker;
  const facts = await findCaseFacts(db, sending.caseId);
  const letter = await letterOf(worker, facts, sending);
  if (letter === "pointless") return done();
  if (letter === null) return permanent("letter-missing");
  const held = whyHeld(facts, letter);
  if (held) return held === "overtaken" ? done() : permanent(held);

  const to = letter.recipient_id ? readerOf(facts, letter.recipient_id)?.email : writesTo(facts)?.email;
  // Printed, signed and posted by people; the case shows that it waits, and records the day.
  if (letter.channel === "post") return done();
  if (!to) return permanent("no-address");

  const secret = await mailedSecret(worker, facts, sending, to);
  if (secret === "enough-today") return done((trx) => publishLetter(trx, letter.id, now()));
  const mail = await mailOf(worker, facts, letter, secret);
  const sent = await transport.send(
    messageFor(settings, { ...sending, to, letter: sending.effect.letter, ...mail }),
  );
  if (sent.kind !== "accepted") return sent;
  return done(async (trx) => {
    const messageId = sending.messageId ?? "";
    // First of all: it locks the case, as whoever supersedes a letter does before touching the letter.
    await replyGiven(trx, letter, now());
    await publishLetter(trx, letter.id, now());
    await letterSent(trx, { letterId: letter.id, messageId, effectId: sending.id });
    await recordDelivery(trx, { messageId, state: "accepted", at: now() });
  });
}

/** The address refused it for good, or nothing was accepted for too long: the letter shows it. */
export async function sendLetterGivenUp(
  { now }: Worker,
  trx: Executor,
  { id, caseId, effect, messageId }: Sending,
  code: string,
): Promise<void> {
  const letter = effect.letterId
    ? await findLetter(trx, caseId, effect.letterId)
    : await findLetterOfEffect(trx, id);
  if (!letter || !messageId) return;
  await letterSent(trx, { letterId: letter.id, messageId, effectId: id });
  await recordDelivery(trx, { messageId, state: "bounced", code, at: now() });
}

/** The letter that a person composed, or the one assembled now; the same one on a repeat. */
async function letterOf(
  { db, settings, now }: Worker,
  facts: CaseFacts,
  { id, caseId, effect }: Sending,
): Promise<Letter | "pointless" | null> {
  if (effect.letterId) return findLetter(db, caseId, effect.letterId);
  const kept = await findLetterOfEffect(db, id);
  if (kept) return kept;
  if (effect.letter === "opted-out" && (await mailedBefore(db, facts, now()))) return "pointless";
  const date = localDateOf(now().toISOString());
  const automatic = await assembleAutomatic(db, { facts, effect, date, origin: settings.origin });
  if (!automatic) return "pointless";
  const { subject, html, text } = automatic.rendered;
  const { letterId } = await keepFrozenLetter(db, {
    caseId,
    name: automatic.name,
    language: facts.row.language,
    channel: channelOf(facts, effect.letter),
    effectId: id,
    now: now(),
    subject,
    html,
    text,
  });
  return findLetter(db, caseId, letterId);
}

function channelOf(facts: CaseFacts, letter: Sending["effect"]["letter"]): Letter["channel"] {
  const hasEmail = Boolean(writesTo(facts)?.email);
  if (catalogue[letter].delivery === "mail") return hasEmail ? "email" : "post";
  return facts.row.reply_channel === "post" || !hasEmail ? "post" : "portal";
}

/** The letter itself with its secret link put in, or the neutral notice that it is there. */
async function mailOf(
  { settings }: Worker,
  { organisation, row }: CaseFacts,
  letter: Letter,
  secret: { place: string; value: string } | null,
) {
  if (catalogue[letter.name as keyof typeof catalogue].delivery === "notice") {
    const props = { organisation, reference: row.reference, statusUrl: statusUrl(settings.origin) };
    return renderLetter("notice", props, row.language);
  }
  const filled = (text: string | null) =>
    secret ? (text ?? "").replaceAll(secret.place, secret.value) : (text ?? "");
  return { subject: letter.subject ?? "", html: filled(letter.html), text: filled(letter.text) };
}
