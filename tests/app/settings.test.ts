import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "../../app/settings.server";

const generated = { sessionSecret: "s".repeat(64), fileKeys: [Buffer.alloc(32, 7).toString("base64")] };
const embedded = (wanted: string) => ({ dataDir: wanted, secrets: generated });
const read = (env: Record<string, string>) => readSettings(embedded, env);

const ownDatabase = {
  DATABASE_URL: "postgres://loket:geheim@db.example.nl/loket",
  APP_ORIGIN: "https://privacy.example.nl",
  SESSION_SECRET: "x".repeat(32),
  FILE_KEYS: Buffer.alloc(32, 1).toString("base64"),
  MAIL_TRANSPORT: "smtp",
  SMTP_URL: "smtp://mail.example.nl",
  MAIL_FROM: "Privacyloket <privacy@example.nl>",
};

function problemsOf(env: Record<string, string>): string[] {
  try {
    read(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe("without any setting", () => {
  test("everything is embedded, local and mailed to the mailbox page", () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      origin: "http://localhost:3000",
      database: { mode: "embedded" },
      mail: { transport: "mailbox" },
      trustProxy: 0,
      ...generated,
    });
  });

  test("an empty setting counts as none", () => {
    expect(read({ PORT: "", DATABASE_URL: " " }).port).toBe(3000);
  });

  test("a secret that is given goes before the generated one", () => {
    expect(read({ SESSION_SECRET: "y".repeat(40) }).sessionSecret).toBe("y".repeat(40));
  });
});

describe("text messages", () => {
  const gateway = {
    SMS_URL: "https://sms.example.nl/send",
    SMS_TOKEN: "een geheim token",
    SMS_FROM: "Loket",
  };

  test("go to the mailbox page in a trial, through a gateway when one is set, and else nowhere", () => {
    expect(read({}).sms).toBe("mailbox");
    expect(read(gateway).sms).toEqual({
      url: gateway.SMS_URL,
      token: gateway.SMS_TOKEN,
      from: gateway.SMS_FROM,
    });
    expect(read(ownDatabase).sms).toBeNull();
    expect(read({ ...ownDatabase, ...gateway }).sms).toMatchObject({ from: "Loket" });
  });

  test("need token and sender, and travel over https", () => {
    expect(problemsOf({ SMS_URL: gateway.SMS_URL })).toEqual([
      "SMS_TOKEN is missing: SMS_URL needs the token of the gateway.",
      "SMS_FROM is missing: text messages need a sender.",
    ]);
    expect(problemsOf({ ...gateway, SMS_URL: "http://sms.example.nl" })[0]).toMatch(/https/);
    expect(problemsOf({ ...gateway, SMS_URL: "http://127.0.0.1:8080" })).toEqual([]);
  });
});

describe("single sign-on for staff", () => {
  const provider = {
    STAFF_OIDC_ISSUER: "https://login.example.nl/organisatie",
    STAFF_OIDC_CLIENT_ID: "privacyloket",
    STAFF_OIDC_CLIENT_SECRET: "een geheim",
  };
  const roles = { STAFF_OIDC_ROLES_CLAIM: "groups", STAFF_OIDC_ROLES: "loket = handler,teken=approver" };

  test("is off without settings, and on with three", () => {
    expect(read({}).staffOidc).toBeUndefined();
    expect(read(provider).staffOidc).toEqual({
      issuer: provider.STAFF_OIDC_ISSUER,
      clientId: "privacyloket",
      clientSecret: "een geheim",
      roles: undefined,
      secondFactor: ["mfa"],
    });
  });

  test("takes roles from a claim, and what counts as a second factor", () => {
    const given = read({ ...provider, ...roles, STAFF_OIDC_SECOND_FACTOR: "mfa, hoog" }).staffOidc;
    expect(given).toMatchObject({
      roles: {
        claim: "groups",
        given: [
          ["loket", "handler"],
          ["teken", "approver"],
        ],
      },
      secondFactor: ["mfa", "hoog"],
    });
  });

  test("stops the start when half of it is missing, and names which half", () => {
    expect(problemsOf({ STAFF_OIDC_ISSUER: provider.STAFF_OIDC_ISSUER })).toEqual([
      "STAFF_OIDC_CLIENT_ID is missing: single sign-on needs all three.",
      "STAFF_OIDC_CLIENT_SECRET is missing: single sign-on needs all three.",
    ]);
    expect(problemsOf({ ...provider, STAFF_OIDC_ROLES_CLAIM: "groups" })).toEqual([
      "STAFF_OIDC_ROLES is missing: roles from claims need the claim and what its values mean.",
    ]);
    expect(problemsOf(roles)).toEqual(["STAFF_OIDC_ISSUER is missing: roles from claims need a provider."]);
  });

  test.each([
    ["STAFF_OIDC_ISSUER", "login.example.nl", "must be an address that starts with"],
    ["STAFF_OIDC_ISSUER", "http://login.example.nl", "must be an address that starts with https://"],
    ["STAFF_OIDC_CLIENT_SECRET", "kort", "is too short to be a secret"],
    ["STAFF_OIDC_ROLES", "loket", "must be pairs such as loket-team=handler"],
    ["STAFF_OIDC_ROLES", "loket=baas", "must be pairs such as loket-team=handler"],
    ["STAFF_OIDC_ROLES", "=handler", "must be pairs such as loket-team=handler"],
    ["STAFF_OIDC_SECOND_FACTOR", "mfa,,hoog", "must be values separated by commas"],
  ])("%s=%s is answered with a sentence", (name, value, sentence) => {
    expect(problemsOf({ ...provider, ...roles, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} ${sentence}`)),
    ]);
  });

  test("may be on this machine without https", () => {
    expect(problemsOf({ ...provider, STAFF_OIDC_ISSUER: "http://localhost:8080" })).toEqual([]);
  });
});

describe("the identity provider of requesters", () => {
  const provider = {
    IDENTITY_OIDC_ISSUER: "https://inloggen.example.nl",
    IDENTITY_OIDC_CLIENT_ID: "privacyloket",
    IDENTITY_OIDC_CLIENT_SECRET: "een geheim",
    IDENTITY_OIDC_LABEL: "iDIN",
    IDENTITY_OIDC_LEVELS: "urn:example:laag=2, urn:example:hoog=3",
  };

  test("is off without settings, and on with five", () => {
    expect(read({}).identityOidc).toBeUndefined();
    expect(read(provider).identityOidc).toMatchObject({
      issuer: provider.IDENTITY_OIDC_ISSUER,
      label: "iDIN",
      levels: [
        ["urn:example:laag", 2],
        ["urn:example:hoog", 3],
      ],
      scopes: ["profile", "email"],
      claims: { surname: "family_name", birthDate: "birthdate" },
    });
  });

  test("names its own scopes and claims, and then no others are looked at", () => {
    const given = {
      IDENTITY_OIDC_SCOPES: "idin",
      IDENTITY_OIDC_CLAIMS: "surname=consumer.legallastname, birthDate=consumer.dateofbirth",
    };
    expect(read({ ...provider, ...given }).identityOidc).toMatchObject({
      scopes: ["idin"],
      claims: { surname: "consumer.legallastname", birthDate: "consumer.dateofbirth" },
    });
    expect(read({ ...provider, ...given }).identityOidc?.claims.email).toBeUndefined();
    expect(problemsOf(given)).toEqual([
      "IDENTITY_OIDC_ISSUER is missing: scopes and claims need a provider.",
    ]);
  });

  test("stops the start when a part is missing", () => {
    const { IDENTITY_OIDC_LEVELS: _without, ...rest } = provider;
    expect(problemsOf(rest)).toEqual([
      "IDENTITY_OIDC_LEVELS is missing: requesters' sign-in needs issuer, client, secret, label and levels.",
    ]);
  });

  test.each([
    ["IDENTITY_OIDC_ISSUER", "http://inloggen.example.nl", "must be an address that starts with https://"],
    ["IDENTITY_OIDC_CLIENT_SECRET", "kort", "is too short to be a secret"],
    ["IDENTITY_OIDC_LABEL", "x".repeat(41), "must have at most 40 characters"],
    ["IDENTITY_OIDC_LEVELS", "hoog=4", "must be pairs such as urn:example:substantial=3"],
    ["IDENTITY_OIDC_LEVELS", "hoog", "must be pairs such as urn:example:substantial=3"],
    ["IDENTITY_OIDC_CLAIMS", "bsn=bsn", "must be pairs such as surname=family_name"],
    ["IDENTITY_OIDC_SCOPES", "profile,", "must be values separated by commas"],
  ])("%s=%s is answered with a sentence", (name, value, sentence) => {
    expect(problemsOf({ ...provider, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} ${sentence}`)),
    ]);
  });
});

describe("with a database of one's own", () => {
  test("complete settings are taken, and pages are served on all interfaces", () => {
    expect(read(ownDatabase)).toMatchObject({
      host: "0.0.0.0",
      database: { mode: "external", url: ownDatabase.DATABASE_URL },
      mail: { transport: "smtp", smtpUrl: ownDatabase.SMTP_URL },
    });
  });

  test("whatever processes must share has to be given, and all of it is named at once", () => {
    const problems = problemsOf({ DATABASE_URL: ownDatabase.DATABASE_URL });
    for (const name of ["APP_ORIGIN", "SESSION_SECRET", "FILE_KEYS", "MAIL_TRANSPORT"]) {
      expect(problems.filter((problem) => problem.startsWith(`${name} is missing`))).toHaveLength(1);
    }
  });

  test("the demonstration mailbox is not to be had", () => {
    expect(problemsOf({ ...ownDatabase, MAIL_TRANSPORT: "mailbox" })).toEqual([
      expect.stringContaining("MAIL_TRANSPORT is mailbox"),
    ]);
  });
});

describe("a wrong setting", () => {
  test.each([
    ["PORT", "drieduizend", "PORT must be a whole number."],
    ["PORT", "70000", "PORT must be 65535 or less."],
    [
      "APP_ORIGIN",
      "privacy.example.nl",
      "APP_ORIGIN must be an address that starts with http:// or https://.",
    ],
    ["APP_ORIGIN", "https://example.nl/privacy", "APP_ORIGIN must be scheme, host and port only"],
    ["DATABASE_URL", "mysql://db", "DATABASE_URL must be an address that starts with postgres://"],
    ["MAIL_TRANSPORT", "pigeon", "MAIL_TRANSPORT must be one of mailbox, smtp, resend."],
    ["MAIL_FROM", "nobody", "MAIL_FROM must be an e-mail address"],
    ["SESSION_SECRET", "short", "SESSION_SECRET must have at least 32 characters."],
    ["FILE_KEYS", "c2hvcnQ=", "FILE_KEYS must be base64 of exactly 32 bytes each"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be a level"],
    ["PROOF_OF_WORK", "sometimes", "PROOF_OF_WORK must be one of"],
    ["TRUST_PROXY", "yes", "TRUST_PROXY must be the number of proxies in front"],
  ])("%s=%s is answered with a sentence", (name, value, sentence) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(sentence)]);
  });

  test("does not hide another wrong one", () => {
    expect(problemsOf({ PORT: "x", LOG_LEVEL: "loud" })).toHaveLength(2);
  });
});

describe("a mail transport", () => {
  test("smtp needs a server and a sender", () => {
    expect(problemsOf({ MAIL_TRANSPORT: "smtp" })).toEqual([
      expect.stringContaining("SMTP_URL is missing"),
      expect.stringContaining("MAIL_FROM is missing"),
    ]);
  });

  test("resend needs a key and a sender", () => {
    expect(problemsOf({ MAIL_TRANSPORT: "resend" })).toEqual([
      expect.stringContaining("RESEND_API_KEY is missing"),
      expect.stringContaining("MAIL_FROM is missing"),
    ]);
  });
});
