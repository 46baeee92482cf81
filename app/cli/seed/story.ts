import { demoPerson } from "../../../db/seed/people";
import { DEMO_STAFF } from "../../../db/seed/staff";
import {
  addDays,
  addWorkingDays,
  computeDeadlines,
  localDateOf,
  startOfLocalDay,
} from "../../../workflows/deadlines";
import { kindOf } from "../../../workflows/kinds";
import { defaultPolicy } from "../../../workflows/rules";
import type { RequestAnswers } from "../../commands/intake/request-answers";
import { type Submission, submitCases } from "../../commands/intake/submit-cases.server";
import { mailingSystemsOf } from "../../mail/mailing-systems";
import { play, type Step, type World } from "./scene";

const MINUTE = 60_000;

/** One case from its receipt until today. */
export interface Story {
  who: string;
  /** When it came in: working days before today, or so that its answer is due so many working days from today. */
  received: number | { dueIn: number };
  request: RequestAnswers;
  steps: Step[];
  channel?: Submission["channel"];
  replyChannel?: Submission["replyChannel"];
  capacity?: Submission["capacity"];
  organisation?: string;
  /** Whose data it is about, for a representative. */
  subject?: string;
  language?: "nl" | "en";
  /** Also a mailing system that is not there, and therefore fails to stop. */
  brokenMailing?: boolean;
}

/** @returns local date of receipt, not after today */
export function receivedOn({ received, request }: Story, today: string): string {
  if (typeof received === "number") return addWorkingDays(today, -received, defaultPolicy.calendar);
  const wanted = addWorkingDays(today, received.dueIn, defaultPolicy.calendar);
  const { clock } = kindOf(request.kind);
  const due = (date: string) =>
    computeDeadlines({ clock, receivedAt: startOfLocalDay(date), events: [] }).dueDate;
  for (let back = 0; back < 150; back += 1) {
    const date = addDays(today, -back);
    if ((due(date) ?? "") <= wanted) return date;
  }
  return today;
}

/** Files the case as it would have been filed then, and plays what followed. */
export async function tell(world: World, story: Story, index: number): Promise<void> {
  const today = localDateOf(world.now.toISOString());
  const morning = Date.parse(startOfLocalDay(receivedOn(story, today)));
  const hour = 7.5 + ((index * 37) % 60) / 10;
  const wanted = Math.min(morning + hour * 60 * MINUTE, world.now.getTime() - (30 + index) * MINUTE);
  const received = new Date(wanted);
  const [filed] = await submitCases(world.db, submissionOf(world, story, received));
  if (filed) await play(world, filed.id, received, story.steps);
}

function submissionOf({ settings }: World, story: Story, received: Date): Submission {
  const { channel = "portal", capacity = "client", language = "nl", request } = story;
  const person = demoPerson(story.who);
  const byStaff = channel !== "portal";
  const { id, roles } = DEMO_STAFF.fatima;
  const onlyAddress = request.kind === "opt-out";
  return {
    requests: [request],
    requester: onlyAddress
      ? { email: person.email }
      : {
          ...person,
          organisation: story.organisation,
          birthDate: capacity === "client" ? person.birthDate : null,
        },
    subject: story.subject ? demoPerson(story.subject) : null,
    relation: story.subject ? "advocaat" : null,
    capacity,
    replyChannel: story.replyChannel ?? "portal",
    language,
    channel,
    actor: byStaff ? { type: "staff", id, roles } : { type: "requester" },
    now: received,
    receivedAt: received,
    addressConfirmed: byStaff,
    mailingSystems: [...mailingSystemsOf(settings.mail), ...(story.brokenMailing ? ["resend-contacts"] : [])],
  };
}
