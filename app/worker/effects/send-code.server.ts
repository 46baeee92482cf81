import { codeOf, issueCode } from "../../../db/codes";
import { partiesOf } from "../../../db/content/parties";
import { renderLetter } from "../../../emails/render";
import { derivedCode } from "../../derived-secret";
import { permanent } from "../../mail/message";
import { organisationFacts } from "../../organisation.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { messageFor } from "./message-for";
import { done, type Outcome } from "./outcome";
import { aroundOf, writesTo } from "./writes-to";

/** How long the code holds: db/codes.ts. */
const VALID_MINUTES = 10;

/** Issues the code of the status page and mails it. The code exists in that mail and in memory, nowhere else. */
export async function sendCode(
  { db, settings, transport, now }: Worker,
  { id, caseId, effect, messageId }: Recorded<"send-code">,
): Promise<Outcome> {
  const parties = await partiesOf(db, caseId);
  // Codes asked for before readers were told apart are the requester's.
  const reader = effect.reader ?? "requester";
  const email =
    reader === "subject"
      ? parties.find((party) => party.role === "subject")?.email
      : writesTo(aroundOf(parties))?.email;
  if (!email) return permanent("no-address");
  const { language } = await db
    .selectFrom("cases")
    .select("language")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const code = derivedCode(settings.sessionSecret, "status", id);
  await issueCode(db, {
    caseId,
    purpose: codeOf("status", reader),
    now: now(),
    secret: settings.sessionSecret,
    code,
  });
  const organisation = await organisationFacts(db);
  const letter = await renderLetter(
    "code",
    { organisation, code, about: { validMinutes: VALID_MINUTES } },
    language,
  );
  const sent = await transport.send(
    messageFor(settings, { id, messageId, to: email, letter: "code", ...letter }),
  );
  return sent.kind === "accepted" ? done() : sent;
}
