import { type Copy, useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { Decision } from "./decision/decision";
import { ExecutionList } from "./execution-list";
import { usePage } from "./form";
import type { CasePage } from "./load.server";
import { Work } from "./work/work";

const copy: Copy<{ done: string; notes: Record<string, string> }> = {
  nl: {
    done: "Vastgelegd.",
    notes: {
      "save-work": "Het werk is opgeslagen.",
      "save-decision": "Het concept is opgeslagen.",
      "propose-decision": "Het voorstel ligt bij de goedkeurder.",
      "ask-identity": "De vraag is onderweg naar de verzoeker.",
      "ask-clarification": "De vraag is onderweg naar de verzoeker.",
      "extend-term": "De termijn is verlengd en de brief is onderweg.",
      "assign-handler": "Het dossier is toegewezen.",
      "match-relation": "Het dossier is gekoppeld aan het relatieregister.",
      "unmatch-relations": "Vastgelegd dat dit iemand anders is.",
      approved: "Het besluit is goedgekeurd. De brief gaat nu naar de verzoeker.",
      returned: "Het voorstel ligt weer bij de behandelaar.",
      file: "Het bestand is toegevoegd.",
      "file-refused": "Een of meer bestanden zijn niet toegevoegd: te groot of leeg.",
    },
  },
  en: {
    done: "Recorded.",
    notes: {
      "save-work": "The work was saved.",
      "save-decision": "The draft was saved.",
      "propose-decision": "The proposal is with the approver.",
      "ask-identity": "The question is on its way to the requester.",
      "ask-clarification": "The question is on its way to the requester.",
      "extend-term": "The term was extended and the letter is on its way.",
      "assign-handler": "The case was assigned.",
      "match-relation": "The case was matched to the register.",
      "unmatch-relations": "Recorded that this is somebody else.",
      approved: "The decision was approved. The letter now goes to the requester.",
      returned: "The proposal is back with its handler.",
      file: "The file was added.",
      "file-refused": "One or more files were not added: too large or empty.",
    },
  },
};

/** Says that the last form was carried out. */
export function Done({ intention }: { intention: string | null }) {
  const words = useCopy(copy);
  if (!intention) return null;
  const note = Object.hasOwn(words.notes, intention) ? words.notes[intention] : words.done;
  return (
    <Notice tone={intention === "file-refused" ? "warning" : "good"} live>
      <p>{note}</p>
    </Notice>
  );
}

/** The work of the kind and its decision while they can change; afterwards what was promised. */
export function WorkAndDecision() {
  const page = usePage();
  const mayWork = showsWork(page);
  return (
    <>
      <ExecutionList />
      {mayWork && <Work />}
      {mayWork && <Decision />}
    </>
  );
}

/** Whether there is work left to do on the answer, and this person may do it. */
export const showsWork = ({ kind, closedAs, replyGivenOn, offers }: CasePage): boolean =>
  kind !== "question" && kind !== "opt-out" && !closedAs && !replyGivenOn && offers.length > 0;
