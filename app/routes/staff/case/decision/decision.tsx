import { kindOf } from "../../../../../workflows/kinds";
import { Button } from "../../../../components/button";
import { type Copy, useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { CaseForm, usePage } from "../form";
import { OtherParties } from "./other-parties";
import { Outcome } from "./outcome";
import { DecisionWords } from "./words";

const copy: Copy<Record<"title" | "propose" | "decide" | "save" | "waiting" | "proposedNote", string>> = {
  nl: {
    title: "Besluit en brief",
    propose: "Ter goedkeuring aanbieden",
    decide: "Besluiten en brief versturen",
    save: "Concept opslaan",
    waiting: "Dit kan nog niet worden aangeboden.",
    proposedNote: "Dit voorstel ligt bij de goedkeurder. Slaat u iets op, dan trekt u het voorstel in.",
  },
  en: {
    title: "Decision and letter",
    propose: "Offer for approval",
    decide: "Decide and send the letter",
    save: "Save draft",
    waiting: "This cannot be offered yet.",
    proposedNote: "This proposal is with the approver. When you save anything, you withdraw the proposal.",
  },
};

/** The outcome and the letter that tells it, side by side; the checks say what is missing. */
export function Decision() {
  const words = useCopy(copy);
  const { kind, offers, draftHash, proposal } = usePage();
  const someoneSigns = kindOf(kind).approvedBy !== null;
  return (
    <section className="panel" aria-labelledby="decision-title" id="besluit">
      <h2 id="decision-title">{words.title}</h2>
      {proposal && (
        <Notice tone="warning">
          <p>{words.proposedNote}</p>
        </Notice>
      )}
      {!offers.includes("DecisionProposed") && !proposal && <p className="soft">{words.waiting}</p>}
      <CaseForm
        key={draftHash}
        intention="propose-decision"
        also={["save-decision"]}
        form="decision"
        submit={someoneSigns ? words.propose : words.decide}
        icon="check"
        letter={someoneSigns ? "approved" : "sent-at-once"}
        hidden={{ draft: draftHash ?? "" }}
        more={
          <Button look="secondary" name="intention" value="save-decision">
            {words.save}
          </Button>
        }
      >
        <Outcome />
        <DecisionWords />
        <OtherParties />
      </CaseForm>
    </section>
  );
}
