import { Details } from "../../../../components/details";
import { type Copy, useCopy } from "../../../../components/language";
import { usePage } from "../form";
import { Rows } from "../rows";

const copy: Copy<Record<"title" | "label" | "hint" | "name" | "email" | "add", string>> = {
  nl: {
    title: "Anderen die in het dossier voorkomen",
    label: "Wie mag niet in de brief staan?",
    hint: "Collega's, andere cliënten, referenten. Staat hun naam toch in de brief, dan valt dat op.",
    name: "Naam",
    email: "E-mailadres",
    add: "Persoon toevoegen",
  },
  en: {
    title: "Other people in the file",
    label: "Who may not be in the letter?",
    hint: "Colleagues, other clients, referees. When their name does stand in the letter, it shows.",
    name: "Name",
    email: "E-mail address",
    add: "Add a person",
  },
};

/** People whose data must not slip into the letter; the checks look for them. */
export function OtherParties() {
  const words = useCopy(copy);
  const { draft } = usePage();
  return (
    <Details summary={words.title} open={draft.otherParties.length > 0}>
      <Rows
        name="others"
        label={words.label}
        hint={words.hint}
        add={words.add}
        start={draft.otherParties.map(({ name, email }) => ({ name, email: email ?? "" }))}
        fields={[
          { name: "name", label: words.name },
          { name: "email", label: words.email },
        ]}
      />
    </Details>
  );
}
