import { dispatch } from "../../../db/dispatch";
import { localDateOf } from "../../../workflows/deadlines";
import { keepWords, type Requester } from "../requester.server";

/** The person whose data it is does not want that someone asks for them. They need not say why. */
export function objectAsSubject({ db, now }: Requester, caseId: string, why: string) {
  return dispatch(db, [caseId], async (trx) => {
    const at = now.toISOString();
    const place = { caseId, station: "identity", kind: "subject-objection" } as const;
    const reason = why.trim() ? await keepWords(trx, { ...place, text: why.trim(), fileIds: [] }) : null;
    return [
      {
        caseId,
        event: { type: "SubjectObjected", actor: { type: "subject" }, at, on: localDateOf(at), reason },
      },
    ];
  });
}
