import { expect, test } from "./fixtures";

test("the first page shows without script on a phone", async ({ noScriptPage: page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
});

test("every answer forbids what it does not need", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});

test("search engines keep the desk's own pages, and nothing about anyone", async ({ request }) => {
  const robots = async (path: string) => (await request.get(path)).headers()["x-robots-tag"];
  for (const path of ["/", "/reglement"]) expect(await robots(path), path).toBeUndefined();
  for (const path of ["/volgen", "/verzoek/soorten", "/medewerkers", "/mailbox"]) {
    expect(await robots(path), path).toBe("noindex, nofollow");
  }
});

test("built files are kept for ever and arrive compressed", async ({ page, app }) => {
  await page.goto("/");
  const style = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  const response = await fetch(`${app.origin}${style}`);
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(response.headers.get("content-encoding")).toBe("gzip");
});
