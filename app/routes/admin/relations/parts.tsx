import type { ImportCounts, ImportState } from "../../../../db/schema/register";
import { Badge, type BadgeTone } from "../../../components/badge";
import type { IconName } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { registerWords } from "./words";

const LOOKS: Record<ImportState, { tone: BadgeTone; icon?: IconName }> = {
  arriving: { tone: "plain", icon: "hourglass" },
  mapping: { tone: "soon", icon: "edit" },
  checking: { tone: "plain", icon: "hourglass" },
  preview: { tone: "soon", icon: "eye" },
  applying: { tone: "plain", icon: "hourglass" },
  applied: { tone: "good" },
  failed: { tone: "late" },
  discarded: { tone: "plain", icon: "close" },
};

export function StateBadge({ state }: { state: ImportState }) {
  return <Badge {...LOOKS[state]}>{useCopy(registerWords).states[state]}</Badge>;
}

const ORDER = ["new", "changed", "ended", "rejected", "unchanged"] as const;

/** "3 nieuw, 1 gewijzigd": what is nought is left out, unless nothing is left. */
export function Counts({ counts }: { counts: ImportCounts }) {
  const { counts: words } = useCopy(registerWords);
  const told = ORDER.filter((name) => counts[name] > 0);
  return (
    <>
      {(told.length > 0 ? told : (["unchanged"] as const))
        .map((name) => `${counts[name]} ${words[name]}`)
        .join(", ")}
    </>
  );
}
