import { findRelation } from "../../../db/register/relations";
import { localDateOf } from "../../../workflows/deadlines";
import { derivedCode, derivedPickupCode } from "../../derived-secret";
import { statusUrl } from "../../letters/base-props";
import { type CaseFacts, findCaseFacts, lastEvent } from "../../letters/case-facts.server";
import { codeLetterPdf } from "../../pdf/code-letter";
import type { CodeLetterAbout } from "../../pdf/code-letter-words";
import type { Desk } from "../desk.server";
import { findPickupWay } from "./pickup-channel.server";

interface Lettered {
  about: CodeLetterAbout;
  code: string;
  validUntil: string | null;
}

/**
 * The letter with the code of an open check, or of a pickup code that goes by letter; to the name and address on
 * file. It can be drawn again until it was posted: the code is derived, not stored.
 * @returns null when there is no such letter (any more)
 */
export async function drawCodeLetter(desk: Desk, caseId: string, id: string): Promise<Buffer | null> {
  const facts = await findCaseFacts(desk.db, caseId);
  const lettered = ofCheck(desk, facts, id) ?? ofPickupCode(desk, facts, id);
  const { relationId } = facts.snapshot.context;
  const addressee =
    lettered && lettered.about !== "identity"
      ? await findPickupWay(desk.db, facts)
      : relationId !== null
        ? await findRelation(desk.db, relationId)
        : null;
  if (!lettered || !addressee?.address) return null;
  return codeLetterPdf({
    ...lettered,
    organisation: facts.organisation,
    language: facts.row.language,
    addressee: { name: addressee.name, lines: linesOf(addressee.address) },
    reference: facts.row.reference,
    date: localDateOf(desk.now.toISOString()),
    site: statusUrl(desk.origin).replace(/^https?:\/\//, ""),
  });
}

function ofCheck({ now, settings }: Desk, facts: CaseFacts, id: string): Lettered | null {
  const { check } = facts.snapshot.context.identity;
  const holdsUntil = lastEvent(facts, "IdentityCheckStarted")?.holdsUntil ?? null;
  if (check?.id !== id || check.method !== "code-by-letter" || !holdsUntil) return null;
  const posted = lastEvent(facts, "IdentityLetterPosted")?.checkId === id;
  if (posted || Date.parse(holdsUntil) <= now.getTime()) return null;
  const code = derivedCode(settings.sessionSecret, "identity", id);
  return { about: "identity", code, validUntil: localDateOf(holdsUntil) };
}

/** Only on the day it was made: nobody comes back for it later. */
function ofPickupCode({ now, settings }: Desk, facts: CaseFacts, id: string): Lettered | null {
  const replaced = lastEvent(facts, "PickupCodeReplaced");
  if (replaced?.codeId !== id || replaced.over !== "letter") return null;
  if (localDateOf(now.toISOString()) !== replaced.on) return null;
  const about = replaced.reader === "subject" ? "pickup-subject" : "pickup";
  return { about, code: derivedPickupCode(settings.sessionSecret, id), validUntil: null };
}

const linesOf = (address: string): string[] =>
  address
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
