import type { Resend } from "resend";
import { type PermanentFailure, type TemporaryFailure, temporary } from "./message";
import { failureOf } from "./resend.server";

export interface Subscription {
  address: string;
  /** Names of the brands it is about, as they stand in the organisation's data. */
  brands: string[];
  /** Whether those are all brands there are. */
  everything: boolean;
}

type Answer = { kind: "stopped" } | TemporaryFailure | PermanentFailure;

/**
 * Stops newsletters in Resend. A brand is the topic of its name; where a chosen brand has no topic, the contact
 * is unsubscribed as a whole: too few newsletters is a smaller wrong than one too many (GDPR 21(3)).
 */
export async function unsubscribe(
  resend: Resend,
  { address, brands, everything }: Subscription,
): Promise<Answer> {
  const topics = everything ? [] : await topicsOf(resend, brands);
  if ("kind" in topics) return topics;
  if (topics.length === 0) return setUnsubscribed(resend, address, true);
  return setTopics(resend, address, topics, "opt_out");
}

/**
 * The way back. The contact as a whole is only turned on again when no brand at all is stopped for it.
 * @param othersStopped whether the address stopped other brands
 */
export async function resubscribe(
  resend: Resend,
  { address, brands, everything }: Subscription,
  { othersStopped }: { othersStopped: boolean },
): Promise<Answer> {
  const topics = everything ? [] : await topicsOf(resend, brands);
  if ("kind" in topics) return topics;
  if (topics.length === 0) {
    return othersStopped ? { kind: "stopped" } : setUnsubscribed(resend, address, false);
  }
  return setTopics(resend, address, topics, "opt_in");
}

/** Ids of the topics with these names; empty when one of them has none. */
async function topicsOf(resend: Resend, brands: string[]): Promise<string[] | TemporaryFailure> {
  const { data, error } = await resend.topics.list();
  if (error) return temporary(`contacts-${error.statusCode ?? "no-answer"}`);
  const ids = brands.map((brand) => data.data.find((topic) => topic.name === brand)?.id);
  return ids.every((id): id is string => id !== undefined) ? ids : [];
}

async function setUnsubscribed(resend: Resend, address: string, unsubscribed: boolean): Promise<Answer> {
  const { error } = await resend.contacts.update({ email: address, unsubscribed });
  if (!error) return { kind: "stopped" };
  if (error.statusCode !== 404) return failureOf(error);
  const created = await resend.contacts.create({ email: address, unsubscribed });
  return created.error ? failureOf(created.error) : { kind: "stopped" };
}

async function setTopics(
  resend: Resend,
  address: string,
  ids: string[],
  subscription: "opt_out" | "opt_in",
): Promise<Answer> {
  const topics = ids.map((id) => ({ id, subscription }));
  const { error } = await resend.contacts.topics.update({ email: address, topics });
  if (!error) return { kind: "stopped" };
  if (error.statusCode !== 404) return failureOf(error);
  const created = await resend.contacts.create({ email: address, topics });
  return created.error ? failureOf(created.error) : { kind: "stopped" };
}
