import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "../../../components/icon";
import { Notice } from "../../../components/notice";
import { caseAt } from "../paths";
import "../../../styles/case.css";

interface TaskProps {
  reference: string;
  title: string;
  /** Why what was asked is not done. */
  refused: string | null | undefined;
  children: ReactNode;
}

/** A page on which one thing is done to a case, with the way back to it. */
export function Task({ reference, title, refused, children }: TaskProps) {
  return (
    <article className="task">
      <p>
        <Link to={caseAt(reference)}>
          <Icon name="back" /> {reference}
        </Link>
      </p>
      <h1>{title}</h1>
      {refused && (
        <Notice tone="warning" live>
          <p>{refused}</p>
        </Notice>
      )}
      {children}
    </article>
  );
}
