import { type Copy, useCopy } from "../../../components/language";
import { Within } from "../../../components/within";
import { usePage } from "./form";
import { showsWork } from "./middle";

const copy: Copy<
  Record<
    "label" | "next" | "asked" | "promised" | "work" | "decision" | "people" | "letters" | "notes" | "course",
    string
  >
> = {
  nl: {
    label: "Op deze pagina",
    next: "Wat nu?",
    asked: "Gevraagd",
    promised: "Beloofd",
    work: "Werk",
    decision: "Besluit",
    people: "Personen",
    letters: "Brieven",
    notes: "Notities",
    course: "Verloop",
  },
  en: {
    label: "On this page",
    next: "Next",
    asked: "Asked",
    promised: "Promised",
    work: "Work",
    decision: "Decision",
    people: "People",
    letters: "Letters",
    notes: "Notes",
    course: "History",
  },
};

/** In one column a case is long: this stays at the top of a phone and leads to each part. */
export function Places() {
  const words = useCopy(copy);
  const page = usePage();
  const work = showsWork(page);
  const places: [string, string][] = [
    ["wat-nu", words.next],
    ["gevraagd", words.asked],
    ...(page.execution ? [["beloofd", words.promised] as [string, string]] : []),
    ...(work
      ? ([
          ["werk", words.work],
          ["besluit", words.decision],
        ] as [string, string][])
      : []),
    ["personen", words.people],
    ["brieven", words.letters],
    ["notities", words.notes],
    ["verloop", words.course],
  ];
  return (
    <nav className="places no-print" aria-label={words.label}>
      {places.map(([id, word]) => (
        <Within key={id} to={id}>
          {word}
        </Within>
      ))}
    </nav>
  );
}
