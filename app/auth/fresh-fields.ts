/** Names of the fields for a code or a passkey's answer, unlike those of any form that they are added to. */
export const FRESH_CODE = "tweede-stap.code";
export const FRESH_RECOVERY = "tweede-stap.herstelcode";
export const FRESH_PASSKEY = "tweede-stap.passkey";
