import { createCookie } from "@remix-run/node";
import type { Language } from "../workflows/wording/language";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Remembers the choice of language and nothing else; it says nothing about who reads. */
const languageCookie = createCookie("taal", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: YEAR_IN_SECONDS,
});

const isLanguage = (value: unknown): value is Language => value === "nl" || value === "en";

/** The reader's language: their choice, else what the browser asks for, else Dutch. */
export async function languageOf(request: Request): Promise<Language> {
  const chosen: unknown = await languageCookie.parse(request.headers.get("Cookie")).catch(() => null);
  return isLanguage(chosen) ? chosen : preferredLanguage(request.headers.get("Accept-Language"));
}

/** First of our languages in an `Accept-Language` header, by weight; Dutch when neither is asked for. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((entry) => entry.language)
    .find(isLanguage);
  return wanted ?? "nl";
}

/** The `Set-Cookie` header that keeps a choice of language. */
export function rememberLanguage(language: Language, secure: boolean): Promise<string> {
  return languageCookie.serialize(language, { secure });
}

/** A path inside this site to go back to; anything else becomes the home page. */
export function safeReturnPath(value: string | null): string {
  if (!value || !/^\/(?![/\\])[^\s\\]*$/.test(value)) return "/";
  const url = new URL(value, "http://site.invalid");
  return url.host === "site.invalid" ? url.pathname + url.search : "/";
}
