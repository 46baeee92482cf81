import { createHash } from "node:crypto";

/**
 * What opens the demo accounts. Known to everybody, as the demonstration is for everybody: demo data exist only on
 * an installation of its own, with nobody's real data.
 */
export const DEMO_PASSWORD = "welkom-bij-het-loket";

/** Secret of the authenticator app of a demo account, as if it had been set up there. */
export const demoSecret = (email: string): Buffer =>
  createHash("sha1").update(`privacyloket demo ${email}`).digest();
