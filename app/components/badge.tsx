import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "plain" | "calm" | "good" | "soon" | "late";

const SHAPES: Record<BadgeTone, IconName> = {
  plain: "info",
  calm: "pause",
  good: "check",
  soon: "clock",
  late: "alert",
};

/** A state as a word and a shape; the colour only repeats them. */
export function Badge({
  children,
  tone = "plain",
  icon,
}: {
  children: ReactNode;
  tone?: BadgeTone;
  icon?: IconName;
}) {
  return (
    <span className={tone === "plain" ? "badge" : `badge badge--${tone}`}>
      <Icon name={icon ?? SHAPES[tone]} />
      {children}
    </span>
  );
}
