import { createHash } from "node:crypto";
import { findDueReview } from "../../db/access-review/reviews";
import { findUntold, keepTold } from "../../db/access-review/told";
import { renderLetter } from "../../emails/render";
import { AUTOMATIC, domainOf } from "../mail/message";
import { organisationFacts } from "../organisation.server";
import { STAFF_PATHS } from "../routes/staff/paths";
import type { Worker } from "./worker";

/**
 * Mails everybody who reviews access that a review waits, and once more when it is late. No case is about it, so no
 * effect can be: that somebody was told is noted after the mail server took it. A repeat after a crash carries the
 * same Message-ID.
 */
export async function remindOfAccessReview({ db, settings, transport, log, now }: Worker): Promise<void> {
  const due = await findDueReview(db, now());
  if (!due) return;
  const { quarter, late } = due;
  const organisation = await organisationFacts(db);
  for (const { id, email, language } of await findUntold(db, due)) {
    const props = { organisation, ...due, reviewUrl: `${settings.origin}${STAFF_PATHS.accessReview}` };
    const letter = await renderLetter("access-review", props, language);
    const reader = createHash("sha256").update(id).digest("hex").slice(0, 8);
    const key = `access-review-${quarter}-${late ? "late" : "due"}-${reader}`;
    const sent = await transport.send({
      messageId: `<${key}@${domainOf(settings.mail.from)}>`,
      idempotencyKey: key,
      from: settings.mail.from,
      to: email,
      ...letter,
      headers: { ...AUTOMATIC },
      tags: { letter: "access-review" },
    });
    if (sent.kind === "accepted") await keepTold(db, { quarter, late, staffId: id, at: now() });
    else log.warn({ quarter, code: sent.code }, "a notice of an access review failed");
  }
}
