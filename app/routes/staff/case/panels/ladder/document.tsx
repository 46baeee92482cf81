import { Link } from "@remix-run/react";
import { useCopy } from "../../../../../components/language";
import { Notice } from "../../../../../components/notice";
import { documentAt } from "../../../paths";
import { usePage } from "../../form";
import { RejectIdentity } from "../identity";
import { ladderCopy } from "./copy";
import { Checklist, RecordForm } from "./record-form";

type Ladder = NonNullable<ReturnType<typeof usePage>["identity"]>;

/** A masked copy that was handed in: looked at once by one person, who then judges it. */
export function HandedIn({ ladder: { document, maskedAllowed } }: { ladder: Ladder }) {
  const words = useCopy(ladderCopy).document;
  const { reference } = usePage();
  if (!maskedAllowed) return null;
  if (!document) return <Said>{words.mayUpload}</Said>;
  if (document.shownTo && !document.mine) return <Said>{words.shownTo(document.shownTo)}</Said>;
  return (
    <section className="ladder__open" aria-labelledby="handed-in">
      <h4 id="handed-in">{words.waiting}</h4>
      {document.mine ? (
        <JudgeDocument />
      ) : (
        <>
          <p>{words.once}</p>
          <p>
            <Link to={documentAt(reference)}>{words.show}</Link>
          </p>
        </>
      )}
    </section>
  );
}

const Said = ({ children }: { children: string }) => (
  <Notice>
    <p>{children}</p>
  </Notice>
);

/** Approve or reject: either way the copy is destroyed. */
export function JudgeDocument() {
  const words = useCopy(ladderCopy).document;
  const method = "masked-document";
  return (
    <>
      <RecordForm method={method}>
        <Checklist method={method} label={words.judge} />
      </RecordForm>
      <RejectIdentity />
    </>
  );
}
