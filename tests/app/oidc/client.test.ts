import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginOidc, finishOidc, type OidcRequest } from "../../../app/oidc/client.server";
import { pendingOidcCookie } from "../../../app/oidc/pending.server";
import { staffContext } from "../../support/desk";
import { type OidcProvider, startOidcProvider } from "../../support/oidc-provider";

const HERE = "https://privacy.werkcontact.example/terug";

let provider: OidcProvider;
beforeAll(async () => {
  provider = await startOidcProvider({
    redirectUris: [HERE],
    people: [
      {
        sub: "sanne",
        acr: "substantial",
        amr: ["pwd", "otp"],
        claims: { email: "sanne@werkcontact.example" },
      },
    ],
  });
});
afterAll(() => provider.stop());

async function begin(wanted: Partial<OidcRequest> = {}) {
  const begun = await beginOidc(provider, { redirectUri: HERE, scopes: ["email"], ...wanted });
  if (!begun) throw new Error("the provider is not reachable");
  return begun;
}

describe("signing in at an OpenID Connect provider", () => {
  it("tells who somebody is, how sure the provider is, and what it asked them for", async () => {
    const { url, pending } = await begin();
    const answer = await finishOidc(provider, await provider.signIn(url, "sanne"), pending);
    expect(answer).toMatchObject({
      kind: "proved",
      claims: {
        iss: provider.issuer,
        sub: "sanne",
        acr: "substantial",
        amr: ["pwd", "otp"],
        email: "sanne@werkcontact.example",
      },
    });
  });

  it("asks with PKCE, state and nonce, for exactly the address that is registered", async () => {
    const { url, pending } = await begin({ acrValues: ["high", "substantial"], prompt: "login" });
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      state: pending.state,
      nonce: pending.nonce,
      redirect_uri: HERE,
      scope: "openid email",
      acr_values: "high substantial",
      prompt: "login",
    });
    expect(url).not.toContain(pending.codeVerifier);
    const elsewhere = await begin({ redirectUri: `${HERE}/elders` });
    await expect(provider.signIn(elsewhere.url, "sanne")).rejects.toThrow(/redirect_uri/);
  });

  it("takes an answer once, and only in the browser that asked for it", async () => {
    const { url, pending } = await begin();
    const callback = await provider.signIn(url, "sanne");
    expect(await finishOidc(provider, callback, (await begin()).pending)).toMatchObject({ kind: "refused" });
    expect(await finishOidc(provider, callback, { ...pending, nonce: "another" })).toMatchObject({
      kind: "refused",
    });
    const again = await begin();
    const once = await provider.signIn(again.url, "sanne");
    expect(await finishOidc(provider, once, again.pending)).toMatchObject({ kind: "proved" });
    expect(await finishOidc(provider, once, again.pending)).toEqual({
      kind: "refused",
      code: "invalid_grant",
    });
  });

  it("needs the verifier that the code was bound to", async () => {
    const { url, pending } = await begin();
    const callback = await provider.signIn(url, "sanne");
    const { codeVerifier } = (await begin()).pending;
    expect(await finishOidc(provider, callback, { ...pending, codeVerifier })).toMatchObject({
      kind: "refused",
      code: "invalid_grant",
    });
  });

  it("refuses an answer that names another issuer", async () => {
    const { url, pending } = await begin();
    const callback = new URL(await provider.signIn(url, "sanne"));
    callback.searchParams.set("iss", "https://iemand.anders.example");
    expect(await finishOidc(provider, callback.href, pending)).toMatchObject({ kind: "refused" });
  });

  it("says so when the person declined, and when nobody answers", async () => {
    const { url, pending } = await begin();
    const callback = await provider.signIn(url, "nobody");
    expect(await finishOidc(provider, callback, pending)).toEqual({
      kind: "declined",
      code: "access_denied",
    });
    const gone = { issuer: "http://localhost:1", clientId: "x", clientSecret: "y" };
    expect(await beginOidc(gone, { redirectUri: HERE })).toBeNull();
    expect(await finishOidc(gone, `${HERE}?code=1&state=2`, pending)).toMatchObject({ kind: "unreachable" });
  });
});

describe("a sign-in that was begun", () => {
  const context = (now: string) => staffContext({ db: undefined as never }, { now });
  const cookie = pendingOidcCookie<{ back: string }>({ name: "elders", path: "/terug" });
  const returning = (setCookie: string) =>
    new Request(HERE, { headers: { Cookie: setCookie.split(";")[0] ?? "" } });

  it("is found again by the same browser, within ten minutes, for the same purpose", async () => {
    const { pending } = await begin();
    const set = await cookie.keep(
      { pending, with: { back: "/medewerkers" } },
      context("2026-03-05T10:00:00Z"),
    );
    expect(set).toMatch(/Path=\/terug; HttpOnly; Secure; SameSite=Lax/);
    expect(decodeURIComponent(set)).not.toContain(pending.codeVerifier);
    const found = { pending, with: { back: "/medewerkers" } };
    expect(await cookie.find(returning(set), context("2026-03-05T10:09:00Z"))).toEqual(found);
    expect(await cookie.find(returning(set), context("2026-03-05T10:11:00Z"))).toBeNull();
    const other = pendingOidcCookie({ name: "anders", path: "/terug" });
    const renamed = returning(set.replace("elders=", "anders="));
    expect(await other.find(renamed, context("2026-03-05T10:01:00Z"))).toBeNull();
    expect(await cookie.find(returning("elders=verzonnen"), context("2026-03-05T10:01:00Z"))).toBeNull();
  });
});
