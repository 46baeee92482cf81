import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Look = "primary" | "secondary" | "quiet" | "danger";

interface Shared {
  children: ReactNode;
  look?: Look;
  icon?: IconName;
}

const classOf = (look: Look) => (look === "primary" ? "button" : `button button--${look}`);

interface ButtonProps extends Shared {
  /** `name` and `value` tell the action which button was pressed. */
  name?: string;
  value?: string;
  type?: "submit" | "button";
  /** Leaves the browser's own field checks out; the server checks and answers in the reader's language. */
  formNoValidate?: boolean;
  form?: string;
  formAction?: string;
  disabled?: boolean;
}

/** A button that sends its form. One primary button a page. */
export function Button({ children, look = "primary", icon, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={classOf(look)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface ButtonLinkProps extends Shared {
  to: string;
  /** For files and addresses outside the router: a plain anchor that loads the document. */
  reload?: boolean;
  /** Leaves this page as it is. */
  newTab?: boolean;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ children, look = "secondary", icon, to, reload, newTab }: ButtonLinkProps) {
  return (
    <Link
      to={to}
      className={classOf(look)}
      reloadDocument={reload}
      {...(newTab ? { target: "_blank", rel: "noopener" } : {})}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
