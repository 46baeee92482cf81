import { randomInt } from "node:crypto";
import http from "node:http";
import { createCookie } from "@remix-run/node";
import { type Kysely, sql } from "kysely";
import type { Database } from "../../../db/schema";
import { newToken, tokenHash } from "../../../db/tokens";
import { type Answer, type Call, mustAnswer } from "./load";
import type { Draft } from "./statements";

export const SENT_BY_OURSELVES = { "sec-fetch-site": "same-origin", accept: "text/html" };
const LONG_AGO = 600_000;

/** A form that is filled in and only has to be sent. */
export interface FilledForm extends Draft {
  call: Call;
}

export const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
export const cookiesOf = ({ headers }: Answer): string =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");

/** An address of a network that nobody filed from yet. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/**
 * Fills in the form of an access request, page by page as a person would, up to the last button.
 * @returns the cookie that ties the browser to the draft
 */
export async function fillForm(port: number, agent: http.Agent, email: string): Promise<string> {
  const headers: Record<string, string> = { ...SENT_BY_OURSELVES, "x-forwarded-for": someAddress() };
  const post = (path: string, fields: Record<string, string>) =>
    mustAnswer(agent, port, { path, method: "POST", body: form(fields), headers, status: 302 });
  const who = await post("/verzoek/wie?soort=inzage", { name: "Bente Meting", capacity: "client" });
  headers.cookie = cookiesOf(who);
  await post("/verzoek/bereiken", { replyChannel: "portal", email, replyLanguage: "nl" });
  await post("/verzoek/inhoud/inzage", { "access-scope": "all" });
  return headers.cookie;
}

/** As many filled-in forms as asked, each from another person: copies of one that went through every page. */
export async function filledForms(db: Kysely<Database>, like: Record<string, unknown>, count: number) {
  const cookie = createCookie("concept");
  const begunAt = new Date(Date.now() - LONG_AGO);
  const forms = await Promise.all(
    Array.from({ length: count }, async (): Promise<FilledForm & { row: object }> => {
      const token = newToken();
      const id = crypto.randomUUID();
      const email = `${id}@example.nl`;
      const body = JSON.parse(JSON.stringify(like).replace(/[\w.-]+@example\.nl/g, email));
      const expires_at = new Date(Date.now() + 24 * 3_600_000);
      const stamps = { created_at: begunAt, updated_at: begunAt, expires_at };
      const headers = {
        ...SENT_BY_OURSELVES,
        "x-forwarded-for": someAddress(),
        cookie: (await cookie.serialize(token)).split(";")[0] ?? "",
      };
      return {
        id,
        tokenHash: tokenHash(token),
        row: { id, token_hash: tokenHash(token), body: { ...body, begunAt }, ...stamps },
        call: { path: "/verzoek/controle", method: "POST", body: "go=send", headers, status: 302 },
      };
    }),
  );
  await sql`
    insert into drafts select * from jsonb_populate_recordset(
      null::drafts, ${JSON.stringify(forms.map(({ row }) => row))}::jsonb
    )
  `.execute(db);
  return forms as FilledForm[];
}

/** Keeps connections open, as browsers and proxies do. */
export const keepAlive = (): http.Agent => new http.Agent({ keepAlive: true, maxSockets: 64 });
