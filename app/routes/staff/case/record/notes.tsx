import { dateAndTime } from "../../../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Lines } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<Record<"title" | "hint" | "label" | "add", string>> = {
  nl: {
    title: "Notities",
    label: "Nieuwe notitie",
    hint: "Voor collega's. De verzoeker kan een notitie opvragen: schrijf wat u ook hardop zou zeggen.",
    add: "Notitie toevoegen",
  },
  en: {
    title: "Notes",
    label: "New note",
    hint: "For colleagues. The requester can ask for notes: write what you would also say aloud.",
    add: "Add note",
  },
};

export function Notes() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { notes, offers, closedAs } = usePage();
  return (
    <section className="record" aria-labelledby="notes-title" id="notities">
      <h3 id="notes-title">{words.title}</h3>
      <ul className="record__list">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="note">{note.text}</p>
            <span className="record__meta soft">
              {note.by}, {dateAndTime(note.at, language)}
            </span>
          </li>
        ))}
      </ul>
      {(offers.length > 0 || closedAs) && (
        <CaseForm key={notes.length} intention="add-note" form="note" submit={words.add} look="secondary">
          <Lines name="text" label={words.label} hint={words.hint} rows={2} maxLength={4000} />
        </CaseForm>
      )}
    </section>
  );
}
