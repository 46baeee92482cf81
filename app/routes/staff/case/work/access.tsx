import type { WorkOf } from "../../../../../workflows/letters";
import type { Stated } from "../../../../../workflows/letters/work/shared";
import { type Copy, useCopy } from "../../../../components/language";
import { Choose, Lines, Tick } from "../fields";
import { Rows } from "../rows";
import { DataFiles } from "./data-files";
import { WithheldRows } from "./withheld";

const copy: Copy<
  Record<
    | "purposes"
    | "purpose"
    | "ground"
    | "categories"
    | "perLine"
    | "recipients"
    | "recipientsHint"
    | "name"
    | "received"
    | "noRecipients"
    | "retention"
    | "category"
    | "period"
    | "sources"
    | "gave"
    | "onlyFromPerson"
    | "automated"
    | "transfers"
    | "no"
    | "yes"
    | "explain"
    | "bsn"
    | "bsnHint",
    string
  >
> = {
  nl: {
    purposes: "Waarvoor gebruiken wij de gegevens van deze persoon?",
    purpose: "Doel",
    ground: "Grondslag",
    categories: "Soorten gegevens",
    perLine: "Eén per regel.",
    recipients: "Wie kregen de gegevens, of krijgen ze nog?",
    recipientsHint: "Met naam; een soort ontvanger is niet genoeg.",
    name: "Naam",
    received: "Wat kregen zij?",
    noRecipients: "Niemand kreeg gegevens",
    retention: "Hoe lang bewaren wij ze?",
    category: "Soort gegevens",
    period: "Hoe lang",
    sources: "Van wie kwamen gegevens, behalve van de persoon zelf?",
    gave: "Wat gaven zij?",
    onlyFromPerson: "Alles kwam van de persoon zelf",
    automated: "Neemt een computer beslissingen over deze persoon?",
    transfers: "Gaan er gegevens naar landen buiten de EER?",
    no: "Nee",
    yes: "Ja",
    explain: "Leg uit",
    bsn: "Wij verwerken het burgerservicenummer",
    bsnHint: "De brief zegt dat; het nummer zelf staat alleen in de beveiligde bestanden.",
  },
  en: {
    purposes: "What do we use this person's data for?",
    purpose: "Purpose",
    ground: "Legal basis",
    categories: "Kinds of data",
    perLine: "One per line.",
    recipients: "Who received the data, or will?",
    recipientsHint: "By name; a kind of recipient is not enough.",
    name: "Name",
    received: "What did they receive?",
    noRecipients: "Nobody received data",
    retention: "How long do we keep them?",
    category: "Kind of data",
    period: "How long",
    sources: "From whom did data come, other than the person?",
    gave: "What did they give?",
    onlyFromPerson: "Everything came from the person",
    automated: "Does a computer decide about this person?",
    transfers: "Do data go to countries outside the EEA?",
    no: "No",
    yes: "Yes",
    explain: "Explain",
    bsn: "We process the national number (BSN)",
    bsnHint: "The letter says so; the number itself is only in the secured files.",
  },
};

/** The set of article 15(1)-(2) for this person, and the copy of 15(3). */
export function AccessFields({ work }: { work: WorkOf<"access"> }) {
  const words = useCopy(copy);
  return (
    <>
      <DataFiles files={work.files} />
      <Rows
        name="purposes"
        label={words.purposes}
        start={work.purposes}
        fields={[
          { name: "purpose", label: words.purpose },
          { name: "ground", label: words.ground },
        ]}
      />
      <Lines
        name="categories"
        label={words.categories}
        hint={words.perLine}
        start={work.categories.join("\n")}
      />
      <Tick
        name="nationalNumber"
        label={words.bsn}
        hint={words.bsnHint}
        start={work.nationalNumberProcessed}
      />
      <Rows
        name="recipients"
        label={words.recipients}
        hint={words.recipientsHint}
        start={work.recipients}
        fields={[
          { name: "name", label: words.name },
          { name: "received", label: words.received },
        ]}
      />
      <Tick name="noRecipients" label={words.noRecipients} start={work.noRecipients} />
      <Rows
        name="retention"
        label={words.retention}
        start={work.retention}
        fields={[
          { name: "category", label: words.category },
          { name: "period", label: words.period },
        ]}
      />
      <Rows
        name="sources"
        label={words.sources}
        start={work.sources}
        fields={[
          { name: "name", label: words.name },
          { name: "gave", label: words.gave },
        ]}
      />
      <Tick name="onlyFromPerson" label={words.onlyFromPerson} start={work.onlyFromPerson} />
      <StatedField name="automated" label={words.automated} stated={work.automatedDecisions} />
      <StatedField name="transfers" label={words.transfers} stated={work.transfers} />
      <WithheldRows withheld={work.withheld} />
    </>
  );
}

function StatedField({ name, label, stated }: { name: string; label: string; stated: Stated }) {
  const words = useCopy(copy);
  return (
    <Choose
      name={name}
      label={label}
      start={stated === null ? "" : stated.exists ? "yes" : "no"}
      choices={[
        { value: "no", label: words.no },
        {
          value: "yes",
          label: words.yes,
          more: (
            <Lines
              name={`${name}.how`}
              label={words.explain}
              rows={2}
              start={stated?.exists ? stated.explanation : ""}
            />
          ),
        },
      ]}
    />
  );
}
