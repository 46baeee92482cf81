import { hasRole } from "../../actors";
import { kindOf, type Level, mayHoldHealthData, requiredLevel } from "../../kinds";
import type { RejectionCode } from "../../rejections";
import type { Args } from "../context";
import { acknowledgement, destroyEvidence, identityCode, letter, notify, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";
import { notEstablished, notStarted, reached } from "./establishing";

/** Asking for identity: only on doubt, only below the level that the case needs (GDPR 12(6)). */
const asksIdentity = (exits: { asked: string }) =>
  takes("IdentityAsked", {
    refuse: [
      ["identity-not-asked-for-this-kind", ({ context }) => !kindOf(context.kind).mayAskIdentity],
      ["level-already-reached", ({ context }) => reached(context.level, context)],
      ["question-open", ({ context }) => context.question !== null],
      ["not-the-signing-role", ({ event }) => Boolean(event.override) && !hasRole(event.actor, "approver")],
      [
        "masked-document-not-allowed",
        ({ context, event }) =>
          Boolean(event.ways?.includes("masked-document")) && !context.identity.maskedAllowed,
      ],
    ],
    to: exits.asked,
    effects: ({ event }) => [letter("identity-asked", event.letterId)],
  });

/** A masked copy: only after an approver allowed it, one at a time, and it answers an open question. */
const takesDocument = (exits: { received?: string } = {}) =>
  takes("IdentityDocumentReceived", {
    refuse: [
      ["masked-document-not-allowed", ({ context }) => !context.identity.maskedAllowed],
      ["document-waiting", ({ context }) => context.identity.document !== null],
    ],
    to: exits.received,
    effects: ({ context, event }) => [notifyHandler(context, "information-added", event.at)],
  });

type HealthData = Args<"HealthDataRecorded">;
const notOfThisKind: [RejectionCode, (args: HealthData) => boolean][] = [
  ["no-health-data-in-this-kind", ({ context }) => !mayHoldHealthData(context.kind)],
  // Taking it back lowers the level: a second pair of eyes says so.
  [
    "not-the-signing-role",
    ({ context, event }) =>
      event.involved === false && context.healthData && !hasRole(event.actor, "approver"),
  ],
];
const neededAfter = ({ context, event }: HealthData): Level =>
  requiredLevel({ kind: context.kind, healthData: event.involved });

/** Health data came to light in the work: below level 3 the case goes back, before anything leaves. */
export const recordsHealthData = (exits: { belowLevel: string }) =>
  takes("HealthDataRecorded", {
    refuse: notOfThisKind,
    to: [[(args) => args.context.level < neededAfter(args), exits.belowLevel]],
  });

/** Who asks is established here, before anything about a person is disclosed, changed or erased. */
export function identity(exits: { established: string }) {
  return caseSetup.createStateConfig({
    initial: "establishing",
    on: {
      ...takes("IdentityConfirmed", {
        refuse: notEstablished,
        to: [
          [
            ({ context, event }) => reached(Math.max(event.level ?? 3, context.level) as Level, context),
            exits.established,
          ],
          ".establishing",
        ],
        effects: ({ context, event }) => [
          acknowledgement(context),
          destroyEvidence(event.evidence, event.at),
          event.actor.type === "staff" ? null : notifyHandler(context, "information-added", event.at),
        ],
      }),
      ...takes("IdentityRejected", {
        effects: ({ event }) => [
          destroyEvidence(event.evidence, event.at),
          event.why ? letter("identity-rejected", null, event.at) : null,
        ],
      }),
      ...takes("IdentityCheckStarted", {
        refuse: notStarted,
        effects: ({ event }) => [identityCode(event)],
      }),
      ...takes("IdentityLetterPosted", {
        refuse: [
          [
            "no-open-check",
            ({ context: { identity }, event }) =>
              identity.check?.method !== "code-by-letter" ||
              (event.checkId !== undefined && event.checkId !== identity.check.id),
          ],
        ],
      }),
      ...takes("IdentityCheckFailed", {
        refuse: [
          [
            "no-open-check",
            ({ context: { identity }, event }) =>
              (event.actor.type !== "staff" && identity.check === null) ||
              (Boolean(event.checkId) && event.checkId !== identity.check?.id),
          ],
        ],
        effects: ({ context, event }) => [
          event.actor.type === "staff" ? null : notifyHandler(context, "information-added", event.at),
        ],
      }),
      ...takes("MaskedDocumentProposed", {
        refuse: [
          ["level-already-reached", ({ context }) => reached(context.level, context)],
          [
            "masked-document-proposed",
            ({ context: { identity } }) => identity.maskedProposed || identity.maskedAllowed,
          ],
        ],
        effects: ({ event }) => [notify("approvers", "masked-document-proposed", event.at)],
      }),
      ...takes("MaskedDocumentAllowed", {
        refuse: [["level-already-reached", ({ context }) => reached(context.level, context)]],
      }),
      ...takes("IdentityDocumentShown", {
        refuse: [
          ["no-document", ({ context }) => context.identity.document === null],
          ["document-already-shown", ({ context }) => context.identity.document?.shownTo != null],
        ],
      }),
      ...takes("HealthDataRecorded", {
        refuse: notOfThisKind,
        to: [[(args) => args.context.level >= neededAfter(args), exits.established]],
      }),
      ...takes("AddressConfirmed", {
        refuse: [["already-confirmed", ({ context }) => context.confirmed]],
        to: [[({ context }) => reached(1, context), exits.established]],
        effects: ({ context }) => [acknowledgement(context)],
      }),
    },
    states: {
      establishing: { on: { ...asksIdentity({ asked: "asked" }), ...takesDocument() } },
      asked: {
        on: {
          ...takes("IdentityAnswered", {
            refuse: [
              [
                "no-such-question",
                ({ context, event }) =>
                  event.questionId !== undefined && context.question?.id !== event.questionId,
              ],
            ],
            to: "establishing",
            effects: ({ context, event }) => [notifyHandler(context, "information-added", event.at)],
          }),
          ...takes("AnswerReminderDue", {
            effects: ({ event }) => [letter("reminder", null, event.questionId)],
          }),
          ...takes("QuestionDropped", { to: "establishing" }),
          ...takesDocument({ received: "establishing" }),
        },
      },
    },
  });
}
