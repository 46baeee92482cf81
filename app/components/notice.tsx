import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeTone = "info" | "good" | "warning" | "late";

const SHAPES: Record<NoticeTone, IconName> = { info: "info", good: "check", warning: "alert", late: "alert" };

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  icon?: IconName;
  /** Announced when it appears after an action. */
  live?: boolean;
}

/** A message that stays on the page: never a toast. */
export function Notice({ tone = "info", title, children, icon, live }: NoticeProps) {
  return (
    <div className={tone === "info" ? "notice" : `notice notice--${tone}`} role={live ? "status" : undefined}>
      <Icon name={icon ?? SHAPES[tone]} />
      <div className="notice__body">
        {/* No heading: a notice stands at any depth of a page. */}
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
