import { describe, expect, it } from "vitest";
import { catalogue } from "../../emails/catalogue";
import { previewNames, previewProps } from "../../emails/previews";
import { renderLetter } from "../../emails/render";
import { CASE_LETTERS, STAFF_NOTICES } from "../../workflows/effects";
import { ACCOUNT_LETTERS, LETTER_NAMES } from "../../workflows/letters";
import { allExamples, readable } from "./support/letters";

const all = await allExamples();

describe("the catalogue", () => {
  it("holds every letter that an effect can name, the code, the notice, and those about an account", () => {
    expect(Object.keys(catalogue).sort()).toEqual(
      [...CASE_LETTERS, ...STAFF_NOTICES, "code", "notice", ...ACCOUNT_LETTERS].sort(),
    );
  });

  it("has an example for each letter", () => {
    for (const name of LETTER_NAMES) expect(previewNames(name), name).not.toEqual([]);
  });

  it("sends in full only what may be read by anyone who sees the mailbox", () => {
    const inFull = LETTER_NAMES.filter(
      (name) => catalogue[name].delivery === "mail" && catalogue[name].audience === "requester",
    );
    expect(inFull.sort()).toEqual(["code", "confirm-address", "notice", "opted-out", "received", "reminder"]);
  });
});

describe.each(all)("$file", ({ name, preview, language, rendered }) => {
  it("says its language", () => {
    expect(rendered.html).toContain(`lang="${language}"`);
    expect(rendered.document).toContain(`lang="${language}"`);
    const other = language === "nl" ? "en" : "nl";
    expect(rendered.html).not.toContain(`lang="${other}"`);
  });

  it("fetches nothing and watches nobody", () => {
    for (const html of [rendered.html, rendered.document])
      expect(html).not.toMatch(/<img|<script|<link|<iframe|url\(|@import|@font-face|src=/i);
  });

  it("is a document without styles of its own, so that a strict policy lets it through", () => {
    expect(rendered.document).not.toMatch(/ style="|<style/);
    expect(rendered.document).toMatch(/^<article class="letter"/);
  });

  it("leaves no blank", () => {
    expect(`${rendered.subject}\n${rendered.text}`).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
    expect(rendered.subject).not.toMatch(/\n|\s{2}/);
    expect(rendered.text).not.toMatch(/\n{3}|&\w+;|<\w/);
  });

  it("says the same as text and as html", () => {
    const seen = readable(rendered.html).replace(/\s+/g, "");
    const lines = rendered.text.split("\n").flatMap((line) => line.split(/(?<=\S): (?=\S)/));
    for (const line of lines) {
      const words = line.replace(/^- /, "").replace(/\s+/g, "");
      if (catalogue[name].delivery === "notice") expect(seen).toContain(words);
    }
  });

  it("comes out the same every time", async () => {
    const again = await renderLetter(name, previewProps(name, preview, language), language);
    expect(again).toEqual(rendered);
  });
});

describe("the page of one letter", () => {
  it("carries one style element and no other style, and opens its links in the whole window", () => {
    const page = all.find(({ name }) => name === "decision")?.rendered.html ?? "";
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toContain(' style="');
    expect(page).toContain("@page");
    for (const link of page.match(/<a [^>]+>/g) ?? []) expect(link).toContain('target="_top"');
  });
});
