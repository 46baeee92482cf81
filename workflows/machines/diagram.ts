import { MACHINES } from "./index";
import type { statutory } from "./statutory";

type Node = typeof statutory.root;

const name = (node: { path: string[] }) => node.path.join("_") || "case";
const isRefusal = (actions: readonly unknown[]) =>
  actions.some((action) => (action as { type: string }).type === "refuse");

/** Every way from one state to another, by the events that lead there; staying put is not drawn. */
function arrows(node: Node): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [type, transitions] of node.transitions) {
    for (const { actions, target } of transitions) {
      if (isRefusal(actions) || !target) continue;
      for (const to of target as Node[]) {
        if (to === node) continue;
        const arrow = `${name(node)} --> ${name(to)}`;
        found.set(arrow, [...new Set([...(found.get(arrow) ?? []), String(type)])]);
      }
    }
  }
  return found;
}

/** The arrows of a compound state itself stand outside its box; those of its children inside. */
function draw(node: Node, indent: string): string[] {
  const own = [...arrows(node)].map(([arrow, types]) => `${indent}${arrow}: ${types.join(" / ")}`);
  const children = Object.values(node.states) as Node[];
  if (children.length === 0) return own;
  const inside = [
    `${indent}  [*] --> ${name(node.initial.target?.[0] as Node)}`,
    ...children.flatMap((child) => draw(child, `${indent}  `)),
  ];
  return node.parent ? [`${indent}state ${name(node)} {`, ...inside, `${indent}}`, ...own] : inside;
}

/** The machines as a page of Mermaid state diagrams, for people who read the policy rather than the code. */
export function diagramPage(): string {
  const sections = Object.entries(MACHINES).map(([title, machine]) =>
    [
      `## ${title}`,
      "",
      "```mermaid",
      "stateDiagram-v2",
      ...draw(machine.root as unknown as Node, ""),
      "```",
      "",
    ].join("\n"),
  );
  return [
    "# The roads of a case",
    "",
    "Written by `npm run diagram` from `workflows/machines/`; a test keeps it current. Events that change no",
    "state (a reminder, an assignment, added information) are left out.",
    "",
    ...sections,
  ].join("\n");
}
