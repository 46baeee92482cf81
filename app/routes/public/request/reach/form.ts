import { z } from "zod";
import { REPLY_CHANNELS } from "../../../../../workflows/events/intake";
import type { Kind } from "../../../../../workflows/kinds";
import { type Checked, check, type Fields, one } from "../fields";

const LONGEST_ADDRESS = 300;
const LONGEST_EMAIL = 254; // RFC 5321: the longest path that mail servers must take

const email = z
  .string()
  .trim()
  .max(LONGEST_EMAIL, "email-wrong")
  .transform((text) => text || null)
  .pipe(z.email("email-wrong").nullable());

const phone = z
  .string()
  .trim()
  .transform((text) => text || null)
  .pipe(
    z
      .string()
      .max(30, "phone-wrong")
      .regex(/^\+?[\d\s().-]{6,}$/, "phone-wrong")
      .nullable(),
  );

const schema = z.object({
  replyChannel: z.enum(REPLY_CHANNELS, "channel-missing"),
  address: z
    .string()
    .trim()
    .max(LONGEST_ADDRESS, `too-long:${LONGEST_ADDRESS}`)
    .transform((text) => text || null),
  email,
  phone,
  replyLanguage: z.enum(["nl", "en"], "language-missing"),
});

/** How we reach the requester. `address` only when the answer comes by post. */
export type ReachAnswers = z.output<typeof schema>;

/** The status page needs an e-mail address, and so does an opt-out; by post the postal address is enough. */
export function checkReach(fields: Fields | undefined, kinds: readonly Kind[]): Checked<ReachAnswers> {
  const byPost = one(fields, "replyChannel") === "post";
  const checked = check(schema, {
    replyChannel: one(fields, "replyChannel"),
    address: byPost ? one(fields, "address") : "",
    email: one(fields, "email"),
    phone: one(fields, "phone"),
    replyLanguage: one(fields, "replyLanguage"),
  });
  const missing: Record<string, string> = {};
  if (byPost && one(fields, "address").trim() === "") missing.address = "address-missing";
  if ((!byPost || kinds.includes("opt-out")) && one(fields, "email").trim() === "")
    missing.email = "email-missing";
  if (!checked.errors && Object.keys(missing).length === 0) return checked;
  return { errors: { ...checked.errors, ...missing } };
}
