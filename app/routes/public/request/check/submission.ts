import type { Submission } from "../../../../commands/intake/submit-cases.server";
import type { CompleteAnswers } from "./complete";

type Filing = Pick<Submission, "now" | "mailingSystems">;

/** The answers of the form as a submission through the portal. */
export function toSubmission(
  { who, reach, requests }: CompleteAnswers,
  filing: Filing,
): Omit<Submission, "pickup"> {
  const represents = who.capacity === "representative";
  const { birthDate, clientNumber } = who;
  return {
    requests,
    requester: {
      name: who.name,
      email: reach.email,
      phone: reach.phone,
      address: reach.address,
      organisation: who.organisation,
      ...(represents ? {} : { birthDate, clientNumber }),
    },
    subject: represents ? { name: who.subjectName, birthDate } : null,
    relation: who.relation,
    capacity: who.capacity,
    replyChannel: reach.replyChannel,
    language: reach.replyLanguage,
    channel: "portal",
    actor: { type: "requester" },
    receivedAt: filing.now,
    ...filing,
  };
}
