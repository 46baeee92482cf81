import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { diagramPage } from "../../workflows/machines/diagram";

it("the drawn workflows are the workflows that run", async () => {
  expect(await readFile("docs/workflows.md", "utf8")).toBe(diagramPage());
});
