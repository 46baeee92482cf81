import { expect, it } from "vitest";
import { csv, csvResponse } from "../../app/csv.server";

const sheet = {
  head: ["naam", "dagen"],
  portions: [
    [["Jan; de Vries", 3]],
    [],
    [
      ['zei "nee"', null],
      ["=HYPERLINK(1)", -1],
    ],
  ] as (string | number | null)[][][],
};
const text = '\uFEFFnaam;dagen\r\n"Jan; de Vries";3\r\n"zei ""nee""";\r\n\'=HYPERLINK(1);-1\r\n';

it("writes what a spreadsheet reads back, and nothing that it would calculate", async () => {
  const written: string[] = [];
  for await (const part of csv(sheet)) written.push(part);
  expect(written.join("")).toBe(text);
});

it("sends each portion as it is read, and stops reading when nobody listens any more", async () => {
  let read = 0;
  let stopped = false;
  async function* endless() {
    try {
      for (;;) yield [[++read, "x".repeat(20_000)]];
    } finally {
      stopped = true;
    }
  }
  const reader = csvResponse("lijst.csv", { head: ["nummer"], portions: endless() }).body?.getReader();
  await reader?.read();
  await reader?.read();
  await reader?.cancel();
  await expect.poll(() => stopped).toBe(true);
  expect(read).toBeLessThan(100);
});
