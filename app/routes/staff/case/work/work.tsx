import type { DecidedKind } from "../../../../../workflows/letters";
import { type Copy, useCopy } from "../../../../components/language";
import { CaseForm, usePage } from "../form";
import { AccessFields } from "./access";
import { ComplaintFields } from "./complaint";
import { ConsentFields } from "./consent";
import { ErasureFields } from "./erasure";
import { ObjectionFields } from "./objection";
import { PortabilityFields } from "./portability";
import { ToldFields } from "./recipients";
import { RectificationFields } from "./rectification";
import { RestrictionFields } from "./restriction";

const copy: Copy<{
  titles: Record<DecidedKind | "complaint", string>;
  save: string;
  savedBefore: string;
  fresh: string;
}> = {
  nl: {
    titles: {
      access: "Het overzicht van artikel 15 en de gegevens zelf",
      rectification: "Wat wordt verbeterd of aangevuld",
      erasure: "Wat wordt gewist en wat blijft",
      restriction: "Welke gegevens worden beperkt",
      portability: "Wat gaat mee",
      objection: "Welk gebruik stopt",
      "consent-withdrawal": "Wat is gestopt en wat gebeurt er met de gegevens",
      complaint: "Bevindingen en oordeel per punt",
    },
    save: "Werk opslaan",
    savedBefore: "Eerst opslaan, dan volgt de brief hieronder.",
    fresh: "Ingevuld vanuit het verwerkingsregister en het verzoek. Pas aan wat voor deze persoon anders is.",
  },
  en: {
    titles: {
      access: "The information of article 15 and the data themselves",
      rectification: "What is corrected or completed",
      erasure: "What is erased and what stays",
      restriction: "Which data are restricted",
      portability: "What goes along",
      objection: "Which use stops",
      "consent-withdrawal": "What was stopped and what happens to the data",
      complaint: "Findings and judgement per point",
    },
    save: "Save work",
    savedBefore: "Save first, then the letter below follows.",
    fresh:
      "Filled in from the register of processing and the request. Change what is different for this person.",
  },
};

/** The work of the kind: what the handler finds out and decides, item by item. */
export function Work() {
  const words = useCopy(copy);
  const { kind, draftHash, saved, draft } = usePage();
  if (kind === "question" || kind === "opt-out") return null;
  return (
    <section className="panel" aria-labelledby="work-title" id="werk">
      <h2 id="work-title">{words.titles[kind]}</h2>
      {!saved && kind !== "complaint" && <p className="soft">{words.fresh}</p>}
      <CaseForm
        key={draftHash}
        intention="save-work"
        form="work"
        submit={words.save}
        look="secondary"
        hidden={{ draft: draftHash ?? "" }}
        more={<span className="soft">{words.savedBefore}</span>}
      >
        <KindFields />
        {draft.work !== null && "recipients" in draft.work && kind !== "access" && <ToldFields />}
      </CaseForm>
    </section>
  );
}

function KindFields() {
  const { draft, kind } = usePage();
  if (kind === "complaint") return <ComplaintFields points={draft.points} />;
  switch (draft.work?.kind) {
    case "access":
      return <AccessFields work={draft.work} />;
    case "rectification":
      return <RectificationFields work={draft.work} />;
    case "erasure":
      return <ErasureFields work={draft.work} />;
    case "restriction":
      return <RestrictionFields work={draft.work} />;
    case "portability":
      return <PortabilityFields work={draft.work} />;
    case "objection":
      return <ObjectionFields work={draft.work} />;
    case "consent-withdrawal":
      return <ConsentFields work={draft.work} />;
    default:
      return null;
  }
}
