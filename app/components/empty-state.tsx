import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Says what would stand here, and when. */
export function EmptyState({
  title,
  icon,
  children,
}: {
  title: string;
  icon?: IconName;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      {icon && <Icon name={icon} />}
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
