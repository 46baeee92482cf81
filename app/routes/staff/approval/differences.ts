/** One line of a letter, and whether it was there before. */
export interface Line {
  state: "same" | "added" | "removed";
  text: string;
}

/**
 * What changed between two letters, line by line (longest common subsequence): the lines that came or went, each
 * with the line before and after it. Letters are a few hundred lines, so the table of lengths stays small.
 */
export function linesBetween(before: string, after: string): Line[] {
  return withNeighbours(compare(linesOf(before), linesOf(after)));
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function compare(before: string[], after: string[]): Line[] {
  const lengths = lengthsOf(before, after);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ state: "same", text: before[i] ?? "" });
      i++;
      j++;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ state: "removed", text: before[i++] ?? "" });
    } else {
      lines.push({ state: "added", text: after[j++] ?? "" });
    }
  }
  return lines;
}

/** Length of the longest common subsequence of the lines from i and from j on. */
function lengthsOf(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        before[i] === after[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function withNeighbours(lines: Line[]): Line[] {
  const changed = (index: number) => lines[index] !== undefined && lines[index]?.state !== "same";
  return lines.filter((_, index) => changed(index) || changed(index - 1) || changed(index + 1));
}
