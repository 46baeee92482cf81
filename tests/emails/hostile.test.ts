import { describe, expect, it } from "vitest";
import { drawn } from "./support/letters";

const HOSTILE = `<img src=x onerror=alert(1)><script>alert("x")</script> & "quotes" 'n <b>bold</b>`;

describe("text that people typed", () => {
  it("stays text in every letter, whatever it contains", async () => {
    const rendered = await drawn("decision", "access-refused", "nl", {
      addressee: { name: HOSTILE, lines: [HOSTILE] },
      onBehalfOf: HOSTILE,
      asked: HOSTILE,
      signer: { name: HOSTILE, jobTitle: HOSTILE },
      words: { reasons: HOSTILE, closing: `- ${HOSTILE}` },
    });
    for (const html of [rendered.html, rendered.document]) {
      expect(html).not.toMatch(/<img|<script|<b>/);
      expect(html).toContain("&lt;script&gt;");
    }
    expect(rendered.text).toContain(`<script>alert("x")</script>`);
  });

  it("stays text in mail too", async () => {
    const { html } = await drawn("received", "access", "nl", { addressee: { name: HOSTILE, lines: [] } });
    expect(html).not.toMatch(/<img|<script|<b>/);
  });

  it("cannot break the subject into header lines", async () => {
    const { subject } = await drawn("invitation", "usual", "nl");
    expect(subject).not.toMatch(/[\r\n]/);
    const forged = await drawn("received", "access", "nl", {
      cases: [{ reference: "VZ-1\r\nBcc: all@example.org", kind: "access", dueOn: "2026-04-07" }],
    });
    expect(forged.subject).not.toMatch(/[\r\n]/);
  });

  it("keeps paragraphs, lines and lists as they were typed", async () => {
    const { document, text } = await drawn("question-answered", "usual", "nl", {
      words: { answer: "Eerste regel\r\ntweede regel\n\n- een\n- twee\n\nSlot" },
    });
    expect(document).toContain("<p>Eerste regel<br/>tweede regel</p>");
    expect(document).toContain("<ul><li>een</li><li>twee</li></ul>");
    expect(text).toContain("Eerste regel\ntweede regel\n\n- een\n- twee\n\nSlot");
  });

  it("is quoted short: a long request is cut at a word", async () => {
    const { text } = await drawn("decision", "access-granted", "nl", { asked: "woord ".repeat(400) });
    expect(text).toContain("woord …”");
    expect(text.match(/woord/g)?.length).toBeLessThan(80);
  });
});
