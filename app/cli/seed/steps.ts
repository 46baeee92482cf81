import type { Executor } from "../../../db/client";
import { keepContent } from "../../../db/content/keep";
import { dispatch, type EventToAppend } from "../../../db/dispatch";
import { findCandidates } from "../../../db/register/candidates";
import type { DemoName } from "../../../db/seed/staff";
import type { IdentityMethod } from "../../../workflows/events/identity";
import { methodRules } from "../../../workflows/identity/methods";
import { askClarification } from "../../commands/clarification/ask-clarification.server";
import { recordAnswer } from "../../commands/clarification/record-answer.server";
import { lapseCase } from "../../commands/closing/lapse-case.server";
import { mergeCases } from "../../commands/closing/merge-cases.server";
import { confirmSpam, proposeSpam } from "../../commands/closing/spam.server";
import { addNote } from "../../commands/handling/add-note.server";
import { askIdentity } from "../../commands/identity/ask-identity.server";
import { matchRelation } from "../../commands/identity/match-relation.server";
import { recordIdentity } from "../../commands/identity/record-identity.server";
import { assignHandler } from "../../commands/intake/assign-handler.server";
import { answerQuestion } from "../../commands/reply/answer-question.server";
import { convertQuestion } from "../../commands/reply/convert-question.server";
import { recordPosting } from "../../commands/reply/record-posting.server";
import { extendTerm } from "../../commands/term/extend-term.server";
import { type Scene, type Step, settle } from "./scene";

const clearances: [] = [];

/** The requester does something on the public side. */
export const byRequester =
  (fact: (trx: Executor, caseId: string) => Promise<object> | object) =>
  ({ world, caseId, now, on }: Scene): Promise<unknown> =>
    dispatch(world.db, [caseId], async (trx) => {
      const envelope = { actor: { type: "requester" as const }, at: now.toISOString(), on };
      const event = { ...envelope, ...(await fact(trx, caseId)) } as EventToAppend["event"];
      return [{ caseId, event }];
    });

export const confirmed = (day = 0): Step => ({
  day,
  happen: byRequester(() => ({ type: "AddressConfirmed", by: "link" })),
});

export const takenUp = (day: number, who: DemoName, handler: DemoName = who): Step => ({
  day,
  happen: ({ as, form }) => {
    return assignHandler(as(who), form, { handlerId: as(handler).actor.id });
  },
});

export const identified = (day: number, who: DemoName, method: IdentityMethod = "address-on-file"): Step => ({
  day,
  happen: async (scene) => {
    const { as, form, on } = scene;
    const person = await matched(scene, who);
    const addressProves = !person || (person.byEmail && person.contact_changed_on === null);
    const used = method === "address-on-file" && !addressProves ? "facts-from-file" : method;
    return recordIdentity(as(who), {
      ...form,
      method: used,
      on,
      checked: methodRules(used).checklist,
      facts:
        used === "facts-from-file"
          ? { asked: ["counsellor", "start-date", "last-appointment"], right: 3 }
          : null,
      compared: true,
      reason: used === "address-on-file" ? null : "De verzoeker koos hier zelf voor.",
    });
  },
});

/** Whoever is in the register is recognised there first. */
async function matched({ world, as, form, caseId }: Scene, who: DemoName) {
  const [likeliest] = await findCandidates(world.db, caseId);
  if (!likeliest) return null;
  await matchRelation(as(who), { ...form, relationId: likeliest.person.id });
  return { ...likeliest.person, byEmail: likeliest.reasons.includes("email") };
}

export const identityAsked = (day: number, who: DemoName, doubt: string): Step => ({
  day,
  happen: ({ as, form }) =>
    askIdentity(as(who), {
      ...form,
      ways: ["call-back", "code-by-letter", "at-office"],
      words: { doubt },
      override: null,
      clearances,
    }),
});

export const clarificationAsked = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) =>
    askClarification(as(who), {
      ...form,
      words: {
        introduction:
          "U hebt tussen 2016 en nu drie trajecten bij ons gevolgd. Daarom staat er veel over u in onze systemen.",
      },
      overview: [
        { category: "Traject loopbaanadvies", period: "2016 en 2017", system: "archief" },
        { category: "Traject outplacement", period: "2021 tot en met 2023", system: "cliëntvolgsysteem" },
        { category: "E-mails met uw adviseurs", period: "2016 tot nu", system: "mailboxen van adviseurs" },
      ],
      largeQuantity: true,
      override: null,
      clearances,
    }),
});

export const answered = (day: number, who: DemoName, text: string): Step => ({
  day,
  happen: ({ as, form, on }) => recordAnswer(as(who), { ...form, text, on }),
});

export const extended = (day: number, who: DemoName, months: 1 | 2, reasons: string): Step => ({
  day,
  happen: ({ as, form }) => extendTerm(as(who), { ...form, months, words: { reasons }, clearances }),
});

export const noted = (day: number, who: DemoName, text: string): Step => ({
  day,
  happen: ({ as, caseId }) => addNote(as(who), { caseId, text }),
});

export const informationAdded = (day: number, text: string): Step => ({
  day,
  happen: byRequester(async (trx, caseId) => ({
    type: "InformationAdded",
    content: await keepContent(trx, {
      caseId,
      station: "handling",
      kind: "information",
      body: { text },
      frozen: true,
    }),
  })),
});

export const questionAnswered = (day: number, who: DemoName, answer: string): Step => ({
  day,
  happen: ({ as, form }) =>
    answerQuestion(as(who), { ...form, words: { answer }, restsOnRegulation: true, clearances }),
});

/** The printed answer goes to the post. */
export const posted = (day: number, who: DemoName): Step => ({
  day,
  happen: async ({ world, caseId, as, form, on }) => {
    const { snapshot } = await world.db
      .selectFrom("cases")
      .select("snapshot")
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    return recordPosting(as(who), { ...form, letterId: snapshot.context.replyLetterId ?? "", on });
  },
});

export const withdrawn = (day: number): Step => ({
  day,
  happen: byRequester(() => ({ type: "CaseWithdrawn" })),
});

export const lapsed = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) =>
    lapseCase(as(who), {
      ...form,
      words: {
        reasons:
          "Wij weten niet zeker of u degene bent over wie dit verzoek gaat. Op onze vraag en op de herinnering kwam geen antwoord.",
      },
      clearances,
    }),
});

export const spamProposed = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) =>
    proposeSpam(as(who), { ...form, reason: "Reclame voor een webwinkel, zonder verzoek of afzender." }),
});

export const spamConfirmed = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) => confirmSpam(as(who), form),
});

/** Joined with the earlier case of the same person and kind, which goes on. */
export const mergedIntoEarlier = (day: number, who: DemoName): Step => ({
  day,
  happen: async ({ world, caseId, as, form }) => {
    const earlier = await world.db
      .selectFrom("cases as mine")
      .innerJoin("parties as me", "me.case_id", "mine.id")
      .innerJoin("parties as same", "same.email_normalised", "me.email_normalised")
      .innerJoin("cases as other", "other.id", "same.case_id")
      .select("other.id")
      .where("mine.id", "=", caseId)
      .whereRef("other.kind", "=", "mine.kind")
      .whereRef("other.received_at", "<", "mine.received_at")
      .executeTakeFirstOrThrow();
    return mergeCases(as(who), { ...form, caseId: earlier.id, duplicateId: caseId });
  },
});

/** The question was a request for access: a case of its own goes on from its receipt date. */
export const convertedToAccess = (day: number, who: DemoName): Step => ({
  day,
  happen: async ({ world, caseId, as, form, now }) => {
    await convertQuestion(
      { ...as(who), db: world.db },
      { ...form, kinds: ["access"], words: {}, clearances },
    );
    const opened = await world.db
      .selectFrom("case_links")
      .select("from_case_id")
      .where("to_case_id", "=", caseId)
      .where("as", "=", "converted")
      .execute();
    for (const { from_case_id: id } of opened) await settle(world, id, now);
  },
});
