import { useLoaderData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { useCopy, useLanguage } from "../../../components/language";
import { fileAt } from "../paths";
import { copy } from "./copy";
import type { ApprovalPage } from "./load.server";

export const useApproval = () => useLoaderData() as unknown as ApprovalPage;

/** What is decided, without the words of the letter. */
export function Decided() {
  const words = useCopy(copy);
  const page = useApproval();
  const { outcomes } = wording(useLanguage());
  return (
    <section className="panel" aria-labelledby="decided-title">
      <h2 id="decided-title">{words.decision}</h2>
      <dl className="facts">
        <div>
          <dt>{words.outcome}</dt>
          <dd>
            <strong>{outcomes[page.outcome]}</strong>
          </dd>
        </div>
        {page.answerTo && (
          <div>
            <dt>{words.goesTo}</dt>
            <dd>{words.goesToWhom[page.answerTo]}</dd>
          </div>
        )}
      </dl>
      <Listed title={words.grounds} lines={page.grounds} />
      <Listed
        title={words.withheld}
        lines={page.withheld.map(({ what, reason, article }) => `${what}: ${reason} (${article})`)}
      />
      <Listed
        title={words.points}
        lines={page.points.map(
          ({ point, judgement }) => `${point} - ${judgement ? outcomes[judgement] : ""}`,
        )}
      />
      <Listed
        title={words.items}
        lines={page.items.map(({ what, where }) => (where ? `${what} (${where})` : what))}
      />
      <Listed title={words.recipients} lines={page.recipients} />
      <Listed title={words.lateReason} lines={page.lateRefusalReason ? [page.lateRefusalReason] : []} />
    </section>
  );
}

function Listed({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once; two lines may say the same
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** The files that are sent with the letter; the approver opens what the requester will get. */
export function AlongFiles() {
  const words = useCopy(copy);
  const { files, reference } = useApproval();
  return (
    <section className="panel" aria-labelledby="along-title">
      <h2 id="along-title">{words.files}</h2>
      {files.length === 0 && <p className="soft">{words.noFiles}</p>}
      <ul className="record__list">
        {files.map((file) => (
          <li key={file.id}>
            <a href={fileAt(reference, file.id)}>{file.name}</a>
            <span className="record__meta soft">{file.contains}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changed since the version that came back. */
export function Differences() {
  const words = useCopy(copy);
  const { differences, returnedBecause } = useApproval();
  return (
    <section className="panel" aria-labelledby="differences-title">
      <h2 id="differences-title">{words.differences}</h2>
      {returnedBecause && (
        <p>
          {words.returned} “{returnedBecause}”
        </p>
      )}
      {differences === null && <p className="soft">{words.first}</p>}
      {differences?.length === 0 && <p className="soft">{words.unchanged}</p>}
      {differences && differences.length > 0 && (
        <ul className="differences">
          {differences.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
            <li key={index} className={`differences__line differences__line--${line.state}`}>
              {line.state !== "same" && <span className="visually-hidden">{words[line.state]}: </span>}
              <span aria-hidden="true">
                {line.state === "added" ? "+" : line.state === "removed" ? "−" : " "}
              </span>{" "}
              {line.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
