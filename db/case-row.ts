import type { Selectable } from "kysely";
import type { CaseColumns } from "../workflows/columns";
import type { CaseTable } from "./schema/cases";

export type CaseRow = Selectable<CaseTable>;

/** The projected columns under the names the table has for them: dispatch writes these, verify compares them. */
export function projectedRow(columns: CaseColumns) {
  return {
    kind: columns.kind,
    station: columns.station,
    stage: columns.stage,
    received_on: columns.receivedOn,
    received_at: new Date(columns.receivedAt),
    due_date: columns.dueDate,
    risk_date: columns.riskDate,
    ack_by: columns.ackBy,
    internal_target: columns.internalTarget,
    extension_notice_by: columns.extensionNoticeBy,
    extended: columns.extended,
    paused: columns.paused,
    wake_at: columns.wakeAt === null ? null : new Date(columns.wakeAt),
    handler_id: columns.handlerId,
    team: columns.team,
    awaits_signature_of: columns.awaitsSignatureOf,
    proposed_by: columns.proposedBy,
    approved_by: columns.approvedBy,
    confirmed: columns.confirmed,
    level: columns.level,
    relation_id: columns.relationId,
    required_level: columns.requiredLevel,
    awaiting_requester: columns.awaitingRequester,
    outcome: columns.outcome,
    reply_given_on: columns.replyGivenOn,
    closed_as: columns.closedAs,
    closed_on: columns.closedOn,
    about_staff_ids: columns.aboutStaffIds,
    unread: columns.unread,
    language: columns.language,
    channel: columns.channel,
    reply_channel: columns.replyChannel,
    capacity: columns.capacity,
    spam: columns.spam,
  } satisfies Partial<CaseRow>;
}
