import { mkdir, writeFile } from "node:fs/promises";
import { diagramPage } from "../../workflows/machines/diagram";
import type { CommandContext } from "./command";

/** Writes the machines as Mermaid diagrams, for the people who read the policy rather than the code. */
export async function run({ say }: CommandContext): Promise<void> {
  await mkdir("docs", { recursive: true });
  await writeFile("docs/workflows.md", diagramPage());
  say("Written: docs/workflows.md");
}
