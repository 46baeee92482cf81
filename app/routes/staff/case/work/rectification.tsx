import type { WorkOf } from "../../../../../workflows/letters";
import { type Copy, useCopy } from "../../../../components/language";
import { Rows } from "../rows";

const copy: Copy<
  Record<
    | "title"
    | "hint"
    | "what"
    | "form"
    | "correct"
    | "supplement"
    | "from"
    | "to"
    | "systems"
    | "decision"
    | "undecided"
    | "granted"
    | "refused"
    | "reason"
    | "executedOn"
    | "add",
    string
  >
> = {
  nl: {
    title: "Onderdelen",
    hint: "Feiten die niet kloppen verbetert u. Bij een oordeel of mening voegt u de zienswijze van de cliënt toe.",
    what: "Welk gegeven",
    form: "Hoe",
    correct: "verbeteren",
    supplement: "aanvullen met een verklaring",
    from: "Nu staat er",
    to: "Wordt, of de verklaring",
    systems: "Systemen (met komma's)",
    decision: "Besluit",
    undecided: "nog niet besloten",
    granted: "doen wij",
    refused: "doen wij niet",
    reason: "Niet: waarom klopt het gegeven wel?",
    executedOn: "Al gedaan op",
    add: "Onderdeel toevoegen",
  },
  en: {
    title: "Items",
    hint: "Facts that are wrong are corrected. To a judgement or opinion you add the client's own view.",
    what: "Which item",
    form: "How",
    correct: "correct",
    supplement: "complete with a statement",
    from: "It says now",
    to: "Becomes, or the statement",
    systems: "Systems (with commas)",
    decision: "Decision",
    undecided: "not decided yet",
    granted: "we do this",
    refused: "we do not do this",
    reason: "If not: why are the data right?",
    executedOn: "Done already on",
    add: "Add an item",
  },
};

/** Old value to new value, or a statement that is added; per item a decision (GDPR 16). */
export function RectificationFields({ work }: { work: WorkOf<"rectification"> }) {
  const words = useCopy(copy);
  return (
    <Rows
      name="items"
      label={words.title}
      hint={words.hint}
      add={words.add}
      start={work.items.map(({ systems, decision, executedOn, ...item }) => ({
        ...item,
        systems: systems.join(", "),
        decision: decision ?? "",
        executedOn: executedOn ?? "",
      }))}
      fields={[
        { name: "what", label: words.what },
        {
          name: "form",
          label: words.form,
          type: "pick",
          options: [
            { value: "correct", label: words.correct },
            { value: "supplement", label: words.supplement },
          ],
        },
        { name: "from", label: words.from, type: "text" },
        { name: "to", label: words.to, type: "text" },
        { name: "systems", label: words.systems },
        {
          name: "decision",
          label: words.decision,
          type: "pick",
          options: [
            { value: "", label: words.undecided },
            { value: "granted", label: words.granted },
            { value: "refused", label: words.refused },
          ],
        },
        { name: "reason", label: words.reason, type: "text", wide: true, when: "refused" },
        { name: "executedOn", label: words.executedOn, type: "day", when: "granted" },
      ]}
    />
  );
}
