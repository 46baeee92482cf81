import { Form } from "@remix-run/react";
import type { ImportCounts } from "../../../../../db/schema/register";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { copy } from "./copy";
import type { loadImport } from "./load.server";
import { Changed, CountLine, Numbers, Rejected } from "./results";

interface PreviewProps {
  page: Awaited<ReturnType<typeof loadImport>>;
  counts: ImportCounts;
}

/** What would change, before anything does; agreeing is to exactly this. */
export function Preview({ page, counts }: PreviewProps) {
  const words = useCopy(copy);
  const changes = counts.new + counts.changed + counts.ended;
  return (
    <section className="block">
      <h2>{words.preview}</h2>
      <p>{changes === 0 ? words.nothing : words.previewLead}</p>
      <CountLine counts={counts} />
      {page.endsNobody && (
        <Notice tone="warning">
          <p>{words.endingNobody}</p>
        </Notice>
      )}
      <Form method="post" className="form__buttons">
        <input type="hidden" name="seen" value={page.checkedAt} />
        <Button name="step" value="agree">
          {words.agree}
        </Button>
        <Button name="step" value="reconsider" look="secondary">
          {words.reconsider}
        </Button>
        <Button name="step" value="discard" look="quiet">
          {words.discard}
        </Button>
      </Form>
      <Rejected id={page.id} rows={page.rejected} of={counts.rejected} />
      <Changed rows={page.changed} of={counts.changed} />
      <Numbers title={words.ending} numbers={page.ending} of={counts.ended} />
      <Numbers title={words.new} numbers={page.added} of={counts.new} />
    </section>
  );
}
