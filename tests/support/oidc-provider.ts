import http from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Somebody who can sign in at the provider. */
export interface OidcPerson {
  sub: string;
  /** How sure the provider is, and what was shown to it. */
  acr?: string;
  amr?: string[];
  /** Everything else that it tells about them: e-mail, name, roles. */
  claims?: Record<string, unknown>;
}

export interface OidcProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who can sign in; may change between one sign-in and the next, with the claims that somebody had at the start. */
  people: Map<string, OidcPerson>;
  /**
   * Walks through the provider as a browser would, from the address that a sign-in begins with.
   * @returns the address at which the browser comes back here
   */
  signIn(authorizationUrl: string, sub: string): Promise<string>;
  stop(): Promise<void>;
}

const CLIENT = { id: "privacyloket", secret: "a secret between the provider and the desk" };

/**
 * A real OpenID Connect provider on loopback. Its sign-in page has one field, "Account", and a button, "Sign in";
 * "Cancel" declines. It does not remember browsers: every sign-in asks.
 */
export async function startOidcProvider({
  redirectUris,
  people = [],
}: {
  redirectUris: string[];
  people?: OidcPerson[];
}): Promise<OidcProvider> {
  const known = new Map(people.map((person) => [person.sub, person]));
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = providerOf(issuer, redirectUris, known);
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const interaction = /^\/interaction\/[\w-]+$/.test(request.url ?? "");
    if (!interaction) return answer(request, response);
    void (request.method === "POST" ? finish(request, response) : showPage(response));
  });

  async function finish(request: http.IncomingMessage, response: http.ServerResponse) {
    const form = new URLSearchParams(await textOf(request));
    const person = known.get(form.get("account") ?? "");
    const { params } = await provider.interactionDetails(request, response);
    if (form.has("cancel") || !person) {
      await provider.interactionFinished(request, response, { error: "access_denied" });
      return;
    }
    const grant = new provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    await provider.interactionFinished(request, response, {
      login: { accountId: person.sub, acr: person.acr, amr: person.amr, remember: false },
      consent: { grantId: await grant.save() },
    });
  }

  return {
    issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    people: known,
    signIn: (authorizationUrl, sub) => walk(issuer, authorizationUrl, new URLSearchParams({ account: sub })),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function providerOf(issuer: string, redirectUris: string[], known: Map<string, OidcPerson>): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: redirectUris,
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    // What a scope of this name tells; a person's other claims come with "profile".
    claims: {
      openid: ["sub", "acr", "amr", "auth_time"],
      email: ["email", "email_verified"],
      profile: [...new Set([...known.values()].flatMap(({ claims }) => Object.keys(claims ?? {})))],
    },
    findAccount: (_context, sub) => {
      const person = known.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, ...person.claims }) };
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["only for tests"] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
  });
}

function showPage(response: http.ServerResponse) {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><title>Provider</title><form method="post">
    <label>Account <input name="account"></label>
    <button>Sign in</button><button name="cancel" value="1">Cancel</button></form>`);
}

async function textOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Follows the provider's own pages with its cookies until it sends the browser away. */
async function walk(issuer: string, start: string, form: URLSearchParams): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let steps = 0; url.startsWith(issuer) && steps < 10; steps += 1) {
    const asksWho = url.includes("/interaction/");
    const response = await fetch(url, {
      method: asksWho ? "POST" : "GET",
      body: asksWho ? form : undefined,
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get("Location");
    if (!next) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    url = new URL(next, issuer).href;
  }
  return url;
}
