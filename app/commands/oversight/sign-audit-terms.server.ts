import { signTerms } from "../../../db/audits";
import { inTransaction } from "../../../db/dispatch";
import { acceptStatement, currentStatements } from "../../../db/statements";
import { type Desk, readerOf } from "../desk.server";

/**
 * The auditor signs the terms for one audit, for its purpose and its time; before that it shows nothing. Only the
 * version that counts now, which is accepted with it.
 */
export function signAuditTerms(
  { db, ...desk }: Desk,
  { auditId, termsId }: { auditId: string; termsId: string },
): Promise<"signed" | "moved" | "not-yours"> {
  return inTransaction(db, async (trx) => {
    const terms = (await currentStatements(trx)).find(({ kind }) => kind === "auditor-terms");
    if (terms?.id !== termsId) return "moved";
    const reader = readerOf(desk);
    if (!(await signTerms(trx, { auditId, termsId, reader }))) return "not-yours";
    await acceptStatement(trx, { staffId: reader.staffId, statementId: termsId, now: desk.now });
    return "signed";
  });
}
