import { type Copy, useCopy } from "../../../../components/language";
import { usePage } from "../form";
import { Rows } from "../rows";

const copy: Copy<
  Record<
    | "title"
    | "hint"
    | "name"
    | "email"
    | "address"
    | "told"
    | "willBe"
    | "done"
    | "impossible"
    | "on"
    | "reason"
    | "add",
    string
  >
> = {
  nl: {
    title: "Wie moet dit weten? (artikel 19)",
    hint: "Iedereen die deze gegevens eerder van ons kreeg. Zij krijgen bericht nadat het antwoord is gegeven.",
    name: "Ontvanger",
    email: "E-mailadres",
    address: "Postadres",
    told: "Inlichten",
    willBe: "doen wij na het antwoord",
    done: "is al gedaan",
    impossible: "is onmogelijk",
    on: "Gedaan op",
    reason: "Waarom onmogelijk of onevenredig?",
    add: "Ontvanger toevoegen",
  },
  en: {
    title: "Who has to know? (article 19)",
    hint: "Everyone who received these data from us. They are told after the answer was given.",
    name: "Recipient",
    email: "E-mail address",
    address: "Postal address",
    told: "Telling them",
    willBe: "we do after the answer",
    done: "was done already",
    impossible: "is impossible",
    on: "Done on",
    reason: "Why impossible or disproportionate?",
    add: "Add a recipient",
  },
};

export function ToldFields() {
  const words = useCopy(copy);
  const { draft } = usePage();
  return (
    <Rows
      name="told"
      label={words.title}
      hint={words.hint}
      add={words.add}
      start={draft.recipients.map(({ on, ...recipient }) => ({ ...recipient, on: on ?? "" }))}
      fields={[
        { name: "name", label: words.name },
        { name: "email", label: words.email },
        { name: "address", label: words.address, type: "text" },
        {
          name: "told",
          label: words.told,
          type: "pick",
          options: [
            { value: "will-be", label: words.willBe },
            { value: "done", label: words.done },
            { value: "impossible", label: words.impossible },
          ],
        },
        { name: "on", label: words.on, type: "day", when: "done" },
        { name: "reason", label: words.reason, wide: true, when: "impossible" },
      ]}
    />
  );
}
