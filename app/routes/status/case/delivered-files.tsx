import { ButtonLink } from "../../../components/button";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { fileAt, pickupAt } from "../paths";
import { copy } from "./copy";
import type { Overview } from "./overview.server";

/** The files of our answer. Their names show after the pickup code only: a name can tell something too. */
export function DeliveredFiles({
  overview,
  mayDownload,
}: {
  overview: Pick<Overview, "files" | "reference">;
  mayDownload: boolean;
}) {
  const words = useCopy(copy);
  const { files, reference } = overview;
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="bestanden">
      <h2 id="bestanden">
        {words.files.title} ({files.length})
      </h2>
      {mayDownload ? (
        <ul className="status__list">
          {files.map((file) => (
            <li key={file.id}>
              <Icon name="file" />
              <span className="status__name">
                <a href={fileAt(reference, file.id)} download>
                  {file.name}
                </a>
              </span>
              <span className="status__date number">{file.kilobytes} kB</span>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{words.files.locked}</p>
          <p>
            <ButtonLink icon="lock" to={pickupAt(reference)}>
              {words.files.unlock}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}
