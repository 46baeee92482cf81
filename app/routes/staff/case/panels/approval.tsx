import { wording } from "../../../../../workflows/wording";
import { ButtonLink } from "../../../../components/button";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { approvalAt } from "../../paths";
import { usePage } from "../form";

const copy: Copy<{ by: (name: string, outcome: string) => string; open: string }> = {
  nl: {
    by: (name, outcome) => `${name} stelt voor: ${outcome}.`,
    open: "Lezen en beslissen",
  },
  en: {
    by: (name, outcome) => `${name} proposes: ${outcome}.`,
    open: "Read and decide",
  },
};

/** Signing has a page of its own, on which there is nothing else. */
export function ApprovalLink() {
  const words = useCopy(copy);
  const { outcomes } = wording(useLanguage());
  const { proposal, reference } = usePage();
  if (!proposal) return null;
  return (
    <>
      <p>{words.by(proposal.by, outcomes[proposal.outcome])}</p>
      <ButtonLink to={approvalAt(reference)} look="primary" icon="check">
        {words.open}
      </ButtonLink>
    </>
  );
}
