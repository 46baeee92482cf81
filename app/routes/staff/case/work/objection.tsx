import type { WorkOf } from "../../../../../workflows/letters";
import { type Copy, useCopy } from "../../../../components/language";
import { Lines } from "../fields";
import { Rows } from "../rows";

const copy: Copy<
  Record<
    | "items"
    | "hint"
    | "use"
    | "decision"
    | "undecided"
    | "stopped"
    | "continued"
    | "stoppedOn"
    | "balancing"
    | "erased"
    | "erasedHint"
    | "add",
    string
  >
> = {
  nl: {
    items: "Tegen welk gebruik is bezwaar gemaakt?",
    hint: "Wij stoppen, tenzij wij dwingende redenen aantonen die zwaarder wegen.",
    use: "Gebruik",
    decision: "Besluit",
    undecided: "nog niet besloten",
    stopped: "gestopt",
    continued: "gaat door",
    stoppedOn: "Gestopt op",
    balancing: "Gaat door: welke dwingende redenen, en hoe zijn de belangen gewogen?",
    erased: "Wat is daarom gewist?",
    erasedHint: "Eén per regel.",
    add: "Gebruik toevoegen",
  },
  en: {
    items: "Which use is objected to?",
    hint: "We stop, unless we show compelling reasons that outweigh.",
    use: "Use",
    decision: "Decision",
    undecided: "not decided yet",
    stopped: "stopped",
    continued: "continues",
    stoppedOn: "Stopped on",
    balancing: "Continues: which compelling reasons, and how were the interests weighed?",
    erased: "What was erased because of it?",
    erasedHint: "One per line.",
    add: "Add a use",
  },
};

/** Use by use: stopped, or continued with the weighing shown (GDPR 21(1)). */
export function ObjectionFields({ work }: { work: WorkOf<"objection"> }) {
  const words = useCopy(copy);
  return (
    <>
      <Rows
        name="items"
        label={words.items}
        hint={words.hint}
        add={words.add}
        start={work.items.map(({ decision, stoppedOn, ...item }) => ({
          ...item,
          decision: decision ?? "",
          stoppedOn: stoppedOn ?? "",
        }))}
        fields={[
          { name: "use", label: words.use, wide: true },
          {
            name: "decision",
            label: words.decision,
            type: "pick",
            options: [
              { value: "", label: words.undecided },
              { value: "stopped", label: words.stopped },
              { value: "continued", label: words.continued },
            ],
          },
          { name: "stoppedOn", label: words.stoppedOn, type: "day", when: "stopped" },
          { name: "balancing", label: words.balancing, type: "text", wide: true, when: "continued" },
        ]}
      />
      <Lines
        name="erased"
        label={words.erased}
        hint={words.erasedHint}
        optional
        start={work.erased.join("\n")}
      />
    </>
  );
}
