import { type Copy, useCopy } from "../../../../components/language";
import { usePage } from "../form";

const copy: Copy<{ title: string }> = { nl: { title: "Verloop" }, en: { title: "What happened" } };

/** Everything that happened in sentences, newest first. */
export function Timeline() {
  const words = useCopy(copy);
  const { timeline } = usePage();
  return (
    <section className="record" aria-labelledby="timeline-title" id="verloop">
      <h3 id="timeline-title">{words.title}</h3>
      <ol className="timeline">
        {timeline.map((entry) => (
          <li key={entry.key}>
            <p>{entry.sentence}</p>
            {entry.text && <p className="timeline__text">“{entry.text}”</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
