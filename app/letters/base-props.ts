import type { CaseLetterProps } from "../../emails/letter";
import type { CaseFacts, Party } from "./case-facts.server";

interface Written {
  /** Local date of the letter. */
  date: string;
  signer: { name: string; jobTitle: string };
  origin: string;
}

/** What every letter in a case carries, from the facts of the case. */
export function baseProps(
  facts: CaseFacts,
  { date, signer, origin }: Written,
): Omit<CaseLetterProps, "words"> {
  const { row, requester, subject, representative } = facts;
  const writesTo = representative ?? requester;
  return {
    organisation: facts.organisation,
    addressee: { name: writesTo?.name ?? "", lines: addressLines(writesTo) },
    onBehalfOf: row.capacity === "representative" ? (subject?.name ?? null) : null,
    reference: row.reference,
    kind: row.kind,
    date,
    requestedOn: facts.requestedOn,
    receivedOn: row.received_on,
    asked: facts.asked,
    signer,
    statusUrl: row.reply_channel === "portal" ? statusUrl(origin) : null,
  };
}

/** Where a requester follows a case; the reference is typed there, it does not stand in the address. */
export const statusUrl = (origin: string): string => `${origin}/volgen`;

const addressLines = (party: Party | null): string[] =>
  (party?.address ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
