import type { Submission } from "../../../../commands/intake/submit-cases.server";
import type { CompleteAnswers } from "./complete";

type Filing = Pick<Submission, "now" | "mailingSystems">;

/** What a form says of who asks, about whom and how to answer; the desk's registration asks the same. */
export function askedBy({ who, reach, requests }: CompleteAnswers) {
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
  };
}

/** The answers of the form as a submission through the portal. */
export function toSubmission(answers: CompleteAnswers, filing: Filing): Omit<Submission, "pickup"> {
  return {
    ...askedBy(answers),
    channel: "portal",
    actor: { type: "requester" },
    receivedAt: filing.now,
    ...filing,
  };
}
