import { Form, Link } from "@remix-run/react";
import type { FailedEffect } from "../../../../db/queries/failed-effects";
import type { Language } from "../../../../workflows/wording/language";
import { dateAndTime, stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { caseAt } from "../../staff/paths";
import { copy } from "./copy";

/** What failed for good; a reader who may, opens the case or tries again. */
export function effectColumns(
  language: Language,
  { opensCases = false, mayRetry = false } = {},
): Column<FailedEffect>[] {
  const words = copy[language];
  return [
    {
      key: "reference",
      head: words.reference,
      rowHead: true,
      text: ({ reference }) => reference,
      cell: ({ reference }) =>
        opensCases ? (
          <Link to={caseAt(reference)}>{reference}</Link>
        ) : (
          <span className="number">{reference}</span>
        ),
    },
    {
      key: "what",
      head: words.what,
      text: ({ type, detail }) => [words.types[type], ...(detail ? [detail] : [])].join(" · "),
    },
    {
      key: "error",
      head: words.error,
      text: ({ errorCode }) => errorCode,
      cell: ({ errorCode }) => <code>{errorCode ?? "-"}</code>,
    },
    { key: "attempts", head: words.attempts, number: true, text: ({ attempts }) => attempts },
    {
      key: "last",
      head: words.last,
      text: ({ lastAttemptAt }) => lastAttemptAt && stamp(lastAttemptAt),
      cell: ({ lastAttemptAt }) => (lastAttemptAt ? dateAndTime(lastAttemptAt, language) : "-"),
    },
    ...(mayRetry
      ? [
          {
            key: "retry",
            head: words.retry,
            cell: ({ id, reference }: FailedEffect) => (
              <Form method="post">
                <button type="submit" name="effect" value={id} className="link-button">
                  {words.retry}
                  <span className="visually-hidden">: {reference}</span>
                </button>
              </Form>
            ),
          },
        ]
      : []),
  ];
}
