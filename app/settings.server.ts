import path from "node:path";
import { z } from "zod";
import { ROLES, type Role } from "../workflows/actors";
import { ATTRIBUTES, type Attribute } from "../workflows/matching/attributes";
import type { SmsGateway } from "./sms/http.server";

/**
 * Every setting, parsed once. `process.env` is read here and nowhere else. A setting that is wrong stops the
 * start: `readSettings` throws one `SettingsError` that holds a sentence for each of them.
 */

const DEFAULT_PORT = 3000;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(least, `must be ${least} or more`).max(most, `must be ${most} or less`));

const address = (protocols: string[]) =>
  z.string().refine(
    (text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url !== undefined && protocols.includes(url.protocol);
    },
    {
      error: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
      abort: true,
    },
  );

const origin = address(["http:", "https:"])
  .refine((text) => {
    const url = new URL(text);
    return url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  }, "must be scheme, host and port only, such as https://privacy.example.nl")
  .transform((text) => new URL(text).origin);

/** Number of reverse proxies in front: the visitor's address is that many entries from the right. */
const trustProxy = z
  .enum(["0", "1", "2", "3", "false", "true"], "must be the number of proxies in front: 0, 1, 2 or 3")
  .transform((text) => (text === "true" ? 1 : text === "false" ? 0 : Number(text)));

const fileKey = z
  .string()
  .refine(
    (text) => Buffer.from(text, "base64").length === 32,
    "must be base64 of exactly 32 bytes each, separated by commas",
  );

/** An OpenID Connect provider: https, or http on the machine itself. */
const issuer = address(["http:", "https:"]).refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}, "must be an address that starts with https://");

const listed = (text: string): string[] => text.split(",").map((value) => value.trim());

/** `a=b,c=d`; each pair is wrong in the same words. */
const pairs = <A, B>(pair: z.ZodType<[A, B]>, { example, rule }: { example: string; rule: string }) =>
  z.string().transform((text, context): [A, B][] => {
    const read = listed(text).map((one) => pair.safeParse(one.split("=").map((part) => part.trim())));
    const good = read.flatMap(({ data }) => (data ? [data] : []));
    if (good.length < read.length) {
      context.addIssue(`must be pairs such as ${example}, separated by commas, with ${rule}`);
    }
    return good;
  });
const some = z.string().min(1);

/** What the values of a claim give. */
const roles = pairs(z.tuple([some, z.enum(ROLES)]), {
  example: "loket-team=handler",
  rule: `a role that is one of ${ROLES.join(", ")}`,
});
const levels = pairs(z.tuple([some, z.enum(["2", "3"]).transform((level) => (level === "2" ? 2 : 3))]), {
  example: "urn:example:substantial=3",
  rule: "a level that is 2 or 3",
});
const attributes = pairs(z.tuple([z.enum(ATTRIBUTES), some]), {
  example: "surname=family_name",
  rule: `a name before it that is one of ${ATTRIBUTES.join(", ")}`,
});
const values = z
  .string()
  .transform(listed)
  .refine((all) => all.every((value) => value !== ""), "must be values separated by commas");

const environment = z.object({
  PORT: whole(1, 65_535).default(DEFAULT_PORT),
  HOST: z.string().optional(),
  APP_ORIGIN: origin.optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: address(["postgres:", "postgresql:"]).optional(),
  MAIL_TRANSPORT: z.enum(["mailbox", "smtp", "resend"], "must be one of mailbox, smtp, resend").optional(),
  SMTP_URL: address(["smtp:", "smtps:"]).optional(),
  RESEND_API_KEY: z.string().min(8, "is too short to be a key").optional(),
  RESEND_BASE_URL: address(["http:", "https:"]).optional(),
  RESEND_WEBHOOK_SECRET: z.string().min(8, "is too short to be a secret").optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      "must be an e-mail address, or Name <address>",
    )
    .optional(),
  SMS_URL: address(["https:", "http:"])
    .refine(
      (text) => new URL(text).protocol === "https:" || isLoopback(new URL(text).hostname),
      "must be an https address: it carries codes",
    )
    .optional(),
  SMS_TOKEN: z.string().min(8, "is too short to be a token").optional(),
  SMS_FROM: z
    .string()
    .regex(/^(\+?\d{4,15}|[A-Za-z0-9 ]{1,11})$/, "must be a number, or at most 11 letters and digits")
    .optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  FILE_KEYS: z.string().transform(listed).pipe(z.array(fileKey)).optional(),
  /** Whether the public form asks a browser to work a second before it is sent. */
  PROOF_OF_WORK: z
    .enum(["off", "pressure", "always"], "must be one of off, pressure, always")
    .default("pressure"),
  STAFF_OIDC_ISSUER: issuer.optional(),
  STAFF_OIDC_CLIENT_ID: z.string().optional(),
  STAFF_OIDC_CLIENT_SECRET: z.string().min(8, "is too short to be a secret").optional(),
  STAFF_OIDC_ROLES_CLAIM: z.string().optional(),
  STAFF_OIDC_ROLES: roles.optional(),
  STAFF_OIDC_SECOND_FACTOR: values.prefault("mfa"),
  IDENTITY_OIDC_ISSUER: issuer.optional(),
  IDENTITY_OIDC_CLIENT_ID: z.string().optional(),
  IDENTITY_OIDC_CLIENT_SECRET: z.string().min(8, "is too short to be a secret").optional(),
  IDENTITY_OIDC_LABEL: z.string().max(40, "must have at most 40 characters").optional(),
  IDENTITY_OIDC_LEVELS: levels.optional(),
  IDENTITY_OIDC_SCOPES: values.optional(),
  IDENTITY_OIDC_CLAIMS: attributes.optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "must be a level such as info or debug",
    )
    .default("info"),
  TRUST_PROXY: trustProxy.default(0),
});

const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127\./.test(host);

type Environment = z.output<typeof environment>;

export interface Settings {
  port: number;
  host: string;
  /** Scheme, host and port under which visitors reach this, without a closing slash. */
  origin: string;
  /** Absolute path; holds the embedded database and the generated secrets. */
  dataDir: string;
  database: { mode: "embedded" } | { mode: "external"; url: string };
  mail: MailSettings;
  /** Through which gateway text messages go; "mailbox" in a trial; null where there is none. */
  sms: SmsGateway | "mailbox" | null;
  /** Signs cookies and tokens. */
  sessionSecret: string;
  /** Base64 of 32 bytes each; the first encrypts, all decrypt. */
  fileKeys: string[];
  logLevel: Environment["LOG_LEVEL"];
  proofOfWork: Environment["PROOF_OF_WORK"];
  trustProxy: number;
  /** Single sign-on for staff; absent when they sign in here only. */
  staffOidc?: StaffOidc;
  /** With whom requesters can show who they are; absent when they cannot in this way. */
  identityOidc?: IdentityOidc;
}

export interface IdentityOidc extends OidcClient {
  /** What people call it; stands on the button. */
  label: string;
  /** Which level each value of `acr` proves. Any other proves nothing. */
  levels: [acr: string, level: 2 | 3][];
  scopes: string[];
  /** The claim that tells each attribute; one without is never looked at. */
  claims: Partial<Record<Attribute, string>>;
}

export interface StaffOidc extends OidcClient {
  /** The claim that holds what somebody is, and which role each value gives; absent: roles are given here. */
  roles?: { claim: string; given: [value: string, role: Role][] };
  /** Values of `acr` or `amr` that tell that the provider saw a second factor. */
  secondFactor: string[];
}

/** This desk as a client of an OpenID Connect provider. */
export interface OidcClient {
  /** Its address; `/.well-known/openid-configuration` lies under it. https, or http on loopback. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface MailSettings {
  transport: "mailbox" | "smtp" | "resend";
  /** An address, or `Name <address>`. */
  from: string;
  smtpUrl?: string;
  resend?: { apiKey: string; baseUrl?: string; webhookSecret?: string };
}

/** The secrets that embedded mode makes for itself and keeps in DATA_DIR, outside Postgres. */
export interface Secrets {
  sessionSecret: string;
  fileKeys: string[];
}

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("\n"));
    this.name = "SettingsError";
  }
}

/**
 * `embedded` is asked for a usable data folder and its secrets only when no DATABASE_URL is set, and only when
 * nothing else is wrong.
 * @throws SettingsError with a sentence per wrong or missing setting
 */
export function readSettings(
  embedded: (wantedDataDir: string) => { dataDir: string; secrets: Secrets },
  env: Record<string, string | undefined> = process.env,
): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  const problems = parsed.success ? crossCheck(parsed.data) : parsed.error.issues.map(sentence);
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);

  const values = parsed.data;
  const shared = {
    port: values.PORT,
    host: values.HOST ?? (values.DATABASE_URL ? "0.0.0.0" : "127.0.0.1"),
    origin: values.APP_ORIGIN ?? `http://localhost:${values.PORT}`,
    mail: mailSettings(values),
    sms: smsSettings(values),
    logLevel: values.LOG_LEVEL,
    proofOfWork: values.PROOF_OF_WORK,
    trustProxy: values.TRUST_PROXY,
    staffOidc: staffOidc(values),
    identityOidc: identityOidc(values),
  };
  if (values.DATABASE_URL) {
    return {
      ...shared,
      dataDir: path.resolve(values.DATA_DIR),
      database: { mode: "external", url: values.DATABASE_URL },
      sessionSecret: values.SESSION_SECRET ?? "",
      fileKeys: values.FILE_KEYS ?? [],
    };
  }
  const { dataDir, secrets } = embedded(path.resolve(values.DATA_DIR));
  return {
    ...shared,
    dataDir,
    database: { mode: "embedded" },
    sessionSecret: values.SESSION_SECRET ?? secrets.sessionSecret,
    fileKeys: values.FILE_KEYS ?? secrets.fileKeys,
  };
}

function mailSettings(values: Environment): MailSettings {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl, RESEND_WEBHOOK_SECRET: webhookSecret } = values;
  return {
    transport: values.MAIL_TRANSPORT ?? "mailbox",
    from: values.MAIL_FROM ?? "Privacyloket <privacy@werkcontact.example>",
    smtpUrl: values.SMTP_URL,
    resend: apiKey ? { apiKey, baseUrl, webhookSecret } : undefined,
  };
}

function smsSettings({ SMS_URL, SMS_TOKEN, SMS_FROM, ...values }: Environment): Settings["sms"] {
  if (SMS_URL && SMS_TOKEN && SMS_FROM) return { url: SMS_URL, token: SMS_TOKEN, from: SMS_FROM };
  // A trial shows them on its mailbox page, which exists where mail goes nowhere else.
  const trial = values.DATABASE_URL === undefined && (values.MAIL_TRANSPORT ?? "mailbox") === "mailbox";
  return trial ? "mailbox" : null;
}

function staffOidc(values: Environment): StaffOidc | undefined {
  const { STAFF_OIDC_ISSUER: issuer, STAFF_OIDC_CLIENT_ID: clientId } = values;
  const { STAFF_OIDC_ROLES_CLAIM: claim, STAFF_OIDC_ROLES: given } = values;
  if (!issuer || !clientId) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: values.STAFF_OIDC_CLIENT_SECRET ?? "",
    roles: claim && given ? { claim, given } : undefined,
    secondFactor: values.STAFF_OIDC_SECOND_FACTOR,
  };
}

/** OpenID Connect Core 5.1. */
const STANDARD_CLAIMS: IdentityOidc["claims"] = {
  name: "name",
  givenNames: "given_name",
  surname: "family_name",
  birthDate: "birthdate",
  email: "email",
};

function identityOidc(values: Environment): IdentityOidc | undefined {
  const { IDENTITY_OIDC_ISSUER: issuer, IDENTITY_OIDC_CLIENT_ID: clientId } = values;
  const { IDENTITY_OIDC_LABEL: label, IDENTITY_OIDC_LEVELS: levels, IDENTITY_OIDC_CLAIMS: claims } = values;
  if (!issuer || !clientId || !label || !levels) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: values.IDENTITY_OIDC_CLIENT_SECRET ?? "",
    label,
    levels,
    scopes: values.IDENTITY_OIDC_SCOPES ?? ["profile", "email"],
    claims: claims ? Object.fromEntries(claims) : STANDARD_CLAIMS,
  };
}

const IDENTITY_OIDC = [
  "IDENTITY_OIDC_ISSUER",
  "IDENTITY_OIDC_CLIENT_ID",
  "IDENTITY_OIDC_CLIENT_SECRET",
  "IDENTITY_OIDC_LABEL",
  "IDENTITY_OIDC_LEVELS",
] as const satisfies (keyof Environment)[];

/** What no single setting can tell about itself. */
function crossCheck(values: Environment): string[] {
  const own = values.DATABASE_URL !== undefined;
  const transport = values.MAIL_TRANSPORT;
  const missing = (name: keyof Environment, reason: string) =>
    values[name] === undefined ? [`${name} is missing: ${reason}.`] : [];
  const together = (names: readonly (keyof Environment)[], reason: string) =>
    names.some((name) => values[name] !== undefined) ? names.flatMap((name) => missing(name, reason)) : [];
  return [
    ...together(
      ["STAFF_OIDC_ISSUER", "STAFF_OIDC_CLIENT_ID", "STAFF_OIDC_CLIENT_SECRET"],
      "single sign-on needs all three",
    ),
    ...together(
      ["STAFF_OIDC_ROLES_CLAIM", "STAFF_OIDC_ROLES"],
      "roles from claims need the claim and what its values mean",
    ),
    ...(values.STAFF_OIDC_ROLES ? missing("STAFF_OIDC_ISSUER", "roles from claims need a provider") : []),
    ...together(IDENTITY_OIDC, "requesters' sign-in needs issuer, client, secret, label and levels"),
    ...(values.IDENTITY_OIDC_SCOPES || values.IDENTITY_OIDC_CLAIMS
      ? missing("IDENTITY_OIDC_ISSUER", "scopes and claims need a provider")
      : []),
    ...(transport === "smtp"
      ? missing("SMTP_URL", "MAIL_TRANSPORT=smtp needs the server to send through")
      : []),
    ...(transport === "resend" ? missing("RESEND_API_KEY", "MAIL_TRANSPORT=resend needs a key") : []),
    ...(transport === "smtp" || transport === "resend" ? missing("MAIL_FROM", "mail needs a sender") : []),
    ...(values.SMS_URL ? missing("SMS_TOKEN", "SMS_URL needs the token of the gateway") : []),
    ...(values.SMS_URL ? missing("SMS_FROM", "text messages need a sender") : []),
    ...(own ? missing("APP_ORIGIN", "links in letters need the address that visitors use") : []),
    ...(own ? missing("SESSION_SECRET", "with DATABASE_URL every process must share one secret") : []),
    ...(own
      ? missing("FILE_KEYS", "with DATABASE_URL every process must share the keys that encrypt files")
      : []),
    ...(own ? missing("MAIL_TRANSPORT", "with DATABASE_URL it must be smtp or resend") : []),
    ...(own && transport === "mailbox"
      ? [
          "MAIL_TRANSPORT is mailbox: letters would stay in the demonstration mailbox, which DATABASE_URL excludes.",
        ]
      : []),
  ];
}

function sentence(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}.`;
}
