/** Why signing in at the organisation's own provider led nowhere. An account that was closed is no account. */
export const SSO_FAILURES = ["declined", "refused", "unreachable", "no-account"] as const;
export type SsoFailure = (typeof SSO_FAILURES)[number];
