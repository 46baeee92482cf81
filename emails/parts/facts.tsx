import type { ReactNode } from "react";
import { mailStyles } from "../styles/mail";
import { useVoice } from "./voice";

/** A label with its value; rows without a value are left out. */
export type Fact = readonly [label: string, value: ReactNode | null];

/** Few short facts under one another. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { medium } = useVoice();
  const rows = facts.filter(([, value]) => value !== null && value !== "");
  if (rows.length === 0) return null;
  if (medium === "document")
    return (
      <dl className="letter-facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{broken(value)}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={mailStyles.facts}>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <td className="soft" style={mailStyles.label}>
              {label}
            </td>
            <td className="ink" style={mailStyles.value}>
              {broken(value)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Keeps the line breaks of text that a person typed. */
function broken(value: ReactNode): ReactNode {
  if (typeof value !== "string" || !value.includes("\n")) return value;
  return value
    .split(/\r?\n/)
    .filter((line, index, lines) => line.trim() !== "" || lines[index - 1]?.trim() !== "")
    .flatMap((line, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: a letter is drawn once and never reordered
      index === 0 ? [line] : [<br key={index} />, line],
    );
}

/** One thing that was decided on, with its facts: reads the same on a phone, on paper and as plain text. */
export function Entry({
  title,
  facts,
  children,
}: {
  title: string;
  facts: readonly Fact[];
  children?: ReactNode;
}) {
  return (
    <section className="letter-entry">
      <h3>{title}</h3>
      <Facts facts={facts} />
      {children}
    </section>
  );
}
