import type { Executor } from "../../../db/client";
import { findUnsubscribeToken, spendUnsubscribeToken } from "../../../db/suppressions";
import { organisationFacts } from "../../organisation.server";
import { type OptOut, optOut } from "./opt-out.server";

type OneClick = Pick<OptOut, "language" | "now" | "secret" | "mailingSystems"> & { token: string };

/**
 * Unsubscribes whoever received the mail that carried this token: from its brand, or from all. Works as often as
 * it is pressed. @returns false when the token is unknown
 */
export async function oneClickOptOut(db: Executor, { token, ...click }: OneClick): Promise<boolean> {
  const found = await findUnsubscribeToken(db, token);
  if (found?.purpose !== "unsubscribe") return false;
  const all = (await organisationFacts(db)).brands.map((brand) => brand.id);
  const brands = found.brand === null ? all : [found.brand];
  await optOut(db, {
    ...click,
    email: found.address,
    brands,
    everything: found.brand === null,
    network: null,
  });
  await spendUnsubscribeToken(db, token, click.now);
  return true;
}
