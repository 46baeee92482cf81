import { findRelation, type Relation } from "../../../db/register/relations";
import { renderLetter } from "../../../emails/render";
import { localDateOf } from "../../../workflows/deadlines";
import { derivedCode, derivedPickupCode } from "../../derived-secret";
import { statusUrl } from "../../letters/base-props";
import { type CaseFacts, findCaseFacts, lastEvent } from "../../letters/case-facts.server";
import { permanent } from "../../mail/message";
import { mobileNumber } from "../../sms/number";
import { codeText, pickupCodeText } from "../../sms/texts";
import { smsTransport } from "../../sms/transport.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { messageFor } from "./message-for";
import { done, type Outcome } from "./outcome";

/** Sends the code of a check to what is on file; a check that was overtaken meanwhile sends nothing. */
export async function sendIdentityCode(
  worker: Worker,
  sending: Recorded<"send-identity-code">,
): Promise<Outcome> {
  const { db, settings } = worker;
  const facts = await findCaseFacts(db, sending.caseId);
  const { checkId, over } = sending.effect;
  if (facts.snapshot.context.identity.check?.id !== checkId) return done();
  const relation = await relationOf(worker, facts);
  const code = derivedCode(settings.sessionSecret, "identity", checkId);
  return over === "sms"
    ? text(worker, sending.id, relation, codeText[facts.row.language](said(worker, facts, code)))
    : mail(worker, sending, facts, { relation, code });
}

/** Sends a new pickup code to the telephone that proved identity. */
export async function sendPickupCode(
  worker: Worker,
  { id, caseId, effect }: Recorded<"send-pickup-code">,
): Promise<Outcome> {
  const facts = await findCaseFacts(worker.db, caseId);
  if (lastEvent(facts, "PickupCodeReplaced")?.codeId !== effect.codeId) return done();
  const code = derivedPickupCode(worker.settings.sessionSecret, effect.codeId);
  const words = pickupCodeText[facts.row.language](said(worker, facts, code));
  return text(worker, id, await relationOf(worker, facts), words);
}

const relationOf = async ({ db }: Worker, { snapshot }: CaseFacts): Promise<Relation | null> => {
  const { relationId } = snapshot.context;
  return relationId === null ? null : findRelation(db, relationId);
};

const said = ({ settings }: Worker, { organisation, row }: CaseFacts, code: string) => ({
  sender: organisation.shortName,
  code,
  reference: row.reference,
  url: statusUrl(settings.origin),
});

async function text(
  { db, settings }: Worker,
  id: string,
  relation: Relation | null,
  words: string,
): Promise<Outcome> {
  const to = mobileNumber(relation?.phone);
  const transport = smsTransport(settings, db);
  if (!to || !transport) return permanent(to ? "no-sms-transport" : "no-number");
  const sent = await transport.send({ idempotencyKey: id, to, text: words });
  return sent.kind === "accepted" ? done() : sent;
}

async function mail(
  { settings, transport, now }: Worker,
  { id, messageId }: Recorded<"send-identity-code">,
  facts: CaseFacts,
  { relation, code }: { relation: Relation | null; code: string },
): Promise<Outcome> {
  const { organisation, row } = facts;
  if (!relation?.email) return permanent("no-address");
  const holdsUntil = lastEvent(facts, "IdentityCheckStarted")?.holdsUntil ?? now().toISOString();
  const about = { reference: row.reference, until: localDateOf(holdsUntil) };
  const letter = await renderLetter("code", { organisation, code, about }, row.language);
  const message = messageFor(settings, { id, messageId, to: relation.email, letter: "code", ...letter });
  const sent = await transport.send(message);
  return sent.kind === "accepted" ? done() : sent;
}
