import type { ListedCase } from "../../../../db/queries/case-list";
import { Button } from "../../../components/button";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { CaseTable } from "../queue/case-table";
import { copy } from "./copy";

/** Cases that may be the same matter, before a second file is made of it. */
export function Duplicates({
  rows,
  today,
  readerId,
}: {
  rows: ListedCase[];
  today: string;
  readerId: string;
}) {
  const words = useCopy(copy);
  return (
    <Notice tone="warning" title={words.duplicates} live>
      <p>{words.duplicatesHint}</p>
      <CaseTable caption={words.duplicates} rows={rows} today={today} readerId={readerId} />
      <p>
        <Button name="anyway" value="yes">
          {words.anyway}
        </Button>
      </p>
    </Notice>
  );
}
