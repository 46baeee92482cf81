/** Why signing in at the organisation's own provider led nowhere. An account that was closed is no account. */
export const SSO_FAILURES = ["declined", "refused", "unreachable", "no-account"] as const;
export type SsoFailure = (typeof SSO_FAILURES)[number];

/**
 * Why showing there once more who one is did not count: also because it was somebody else, or because the provider
 * does not say that a second factor was shown just now.
 */
export const AGAIN_FAILURES = ["declined", "refused", "unreachable", "somebody-else", "not-anew"] as const;
export type AgainFailure = (typeof AGAIN_FAILURES)[number];
