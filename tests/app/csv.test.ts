import { expect, it } from "vitest";
import { csv } from "../../app/csv";

it("writes what a spreadsheet reads back, and nothing that it would calculate", () => {
  expect(
    csv(
      ["naam", "dagen"],
      [
        ["Jan; de Vries", 3],
        ['zei "nee"', null],
        ["=HYPERLINK(1)", -1],
      ],
    ),
  ).toBe('\uFEFFnaam;dagen\r\n"Jan; de Vries";3\r\n"zei ""nee""";\r\n\'=HYPERLINK(1);-1\r\n');
});
