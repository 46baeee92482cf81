import { beforeAll, describe, expect, it } from "vitest";
import { type CodeLetter, codeLetterPdf } from "../../../app/pdf/code-letter";
import { previewOrganisation } from "../../../emails/previews/people";
import { type ReadPdf, readPdf } from "../../support/pdf";

const letter: CodeLetter = {
  organisation: previewOrganisation,
  language: "nl",
  about: "identity",
  addressee: {
    name: "Mevr. Ö. Şahin-van der Łuczak",
    lines: ["Kerkstraat 1", "1234 AB Ons Dorp"],
  },
  reference: "VZ-2026-0042-K",
  date: "2026-03-09",
  code: "482913",
  validUntil: "2026-03-30",
  site: "privacy.werkcontact.example/volgen",
};

describe("the letter with a code", () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = readPdf(await codeLetterPdf(letter));
  });
  const words = () => read.text.replace(/\s+/g, " ");

  it("has the address and nothing else in the window of a Dutch envelope", () => {
    const inWindow = read.lines.filter(({ y }) => y > 46 && y < 95);
    expect(inWindow.map(({ text }) => text)).toEqual([
      "Mevr. Ö. Şahin-van der Łuczak",
      "Kerkstraat 1",
      "1234 AB Ons Dorp",
    ]);
    for (const { x, y } of inWindow) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(y).toBeGreaterThan(50);
      expect(y).toBeLessThan(85);
    }
  });

  it("says the code, where to type it and until when", () => {
    expect(read.lines.map(({ text }) => text)).toContain("482913");
    expect(words()).toContain("privacy.werkcontact.example/volgen");
    expect(words()).toContain("VZ-2026-0042-K");
    expect(words()).toContain("geldig tot en met 30 maart 2026");
  });

  it("says nothing of what was asked, nor whether there is a file", () => {
    expect(words()).not.toMatch(/inzage|verwijder|klacht|dossier|bestand|gegevens/i);
  });

  it("is tagged, so that it can be heard as well as seen", () => {
    expect(read.catalog).toContain("/Lang (nl-NL)");
    expect(read.catalog).toContain("/MarkInfo");
    expect(read.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(read.title).toBe("Uw code");
    expect(read.structure[0]).toBe("Document");
    expect(read.structure.filter((type) => type === "H1")).toHaveLength(1);
    expect(read.structure.filter((type) => type === "P").length).toBeGreaterThan(7);
    expect(read.untagged).toEqual([]);
    expect(read.fontsEmbedded).toBe(true);
  });

  it("fits on its page, also with a long name and in English", async () => {
    const english = readPdf(
      await codeLetterPdf({
        ...letter,
        language: "en",
        about: "pickup",
        code: "K7Q-F2M-9DX-V3T",
        validUntil: null,
        addressee: {
          name: "De heer drs. Maximiliaan-Alexander van der Westerschelde-Oosterhoff tot Ruinerwold",
          lines: [
            "p/a Zorgcentrum De Lange Naam",
            "Burgemeester van Nispen van Sevenaerstraat 123",
            "1234 AB Dorp",
          ],
        },
      }),
    );
    expect(english.catalog).toContain("/Lang (en-GB)");
    expect(english.text).toContain("K7Q-F2M-9DX-V3T");
    expect(Math.max(...english.lines.map(({ y }) => y))).toBeLessThan(280);
  });
});
