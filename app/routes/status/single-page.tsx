import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { StatusReader } from "../../../db/schema/public";
import { ErrorSummary } from "../../components/error-summary";
import { Icon } from "../../components/icon";
import { useCopy } from "../../components/language";
import { messageCopy } from "./message-copy";
import { pageOf } from "./paths";
import "../../styles/status.css";

interface SinglePageProps {
  reference: string;
  /** Whose page the way back leads to. */
  reader?: StatusReader;
  title: string;
  /** Sentence per field; fields without an error are left out. */
  errors?: Record<string, string | undefined>;
  children: ReactNode;
}

/** A page of the status page on which one thing is done. */
export function SinglePage({
  reference,
  reader = "requester",
  title,
  errors = {},
  children,
}: SinglePageProps) {
  const given = Object.entries(errors).filter((error): error is [string, string] => Boolean(error[1]));
  return (
    <div className="single">
      <BackToStatus reference={reference} reader={reader} />
      <ErrorSummary errors={Object.fromEntries(given)} />
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export function BackToStatus({ reference, reader }: { reference: string; reader: StatusReader }) {
  const words = useCopy(messageCopy);
  return (
    <Link to={pageOf(reader)(reference)} className="back-link">
      <Icon name="back" /> {words.back}
    </Link>
  );
}
