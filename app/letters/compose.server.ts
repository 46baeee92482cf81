import type { LetterProps } from "../../emails/catalogue";
import type { CaseLetterProps } from "../../emails/letter";
import { renderLetter } from "../../emails/render";
import { localDateOf } from "../../workflows/deadlines";
import type { CaseLetter } from "../../workflows/effects";
import {
  type CheckResult,
  type Clearance,
  checkLetter,
  type LetterDraft,
  mayBeProposed,
  mayBeSent,
  type Words,
} from "../../workflows/letters";
import { baseProps } from "./base-props";
import { type CaseFacts, readerOf } from "./case-facts.server";
import { signerOf } from "./signer";

/** Who writes a letter, and when. A command's desk is one. */
export interface Writer {
  staff: Parameters<typeof signerOf>[0];
  now: Date;
  origin: string;
}

type OwnProps<Name extends CaseLetter> = Omit<LetterProps<Name>, keyof CaseLetterProps>;

/** A letter to make: its own facts, the free words, and what the checks look at besides the text. */
export interface LetterOrder<Name extends CaseLetter> {
  letter: Name;
  props: OwnProps<Name>;
  words: Words;
  clearances?: readonly Clearance[];
  checked?: Partial<LetterDraft>;
  /** Replaces the addressee: a recipient of the data, or the subject, instead of the requester. */
  recipientId?: string;
}

/** A letter drawn and checked, not yet stored. */
export interface ComposedLetter {
  name: CaseLetter;
  language: "nl" | "en";
  recipientId: string | null;
  /** How it reaches the requester or the subject. */
  channel: "portal" | "post";
  subject: string;
  /** A complete page, as it will be kept and sent. */
  html: string;
  text: string;
  /** The letter as a fragment without styles of its own, to show inside a page. */
  document: string;
  words: Words;
  clearances: readonly Clearance[];
  checks: CheckResult[];
}

/** Something stands in the way of this letter; `checks` say what, each with its sentence. */
export class LetterBlocked extends Error {
  override name = "LetterBlocked";
  constructor(readonly checks: CheckResult[]) {
    super(`letter blocked: ${checks.filter((check) => !check.ok).map((check) => check.code)}`);
  }
}

/** Draws a letter from the facts of its case and checks it. The same facts and words give the same bytes. */
export async function composeLetter<Name extends CaseLetter>(
  writer: Writer,
  facts: CaseFacts,
  order: LetterOrder<Name>,
): Promise<ComposedLetter> {
  const { language, kind } = facts.row;
  const signer = signerOf(writer.staff, language);
  const props = {
    ...baseProps(facts, { date: localDateOf(writer.now.toISOString()), signer, origin: writer.origin }),
    ...(order.recipientId ? addressedTo(facts, order.recipientId) : {}),
    words: order.words,
    ...order.props,
  } as unknown as LetterProps<Name>;
  const { subject, html, text, document } = await renderLetter(order.letter, props, language);
  const draft: LetterDraft = {
    letter: order.letter,
    kind,
    outcome: facts.row.outcome,
    language,
    subject,
    text,
    words: order.words,
    signer,
    organisation: facts.organisation,
    late: false,
    afterRefusalBy: false,
    lateRefusalReason: null,
    work: null,
    search: null,
    ways: [],
    overview: [],
    points: [],
    otherParties: [],
    clearances: order.clearances ?? [],
    ...order.checked,
  };
  return {
    name: order.letter,
    language,
    recipientId: order.recipientId ?? null,
    channel: order.recipientId
      ? readerOf(facts, order.recipientId)?.email
        ? "portal"
        : "post"
      : facts.row.reply_channel,
    subject,
    html,
    text,
    document,
    words: order.words,
    clearances: draft.clearances,
    checks: checkLetter(draft),
  };
}

function addressedTo(facts: CaseFacts, recipientId: string): Partial<CaseLetterProps> {
  const recipient = readerOf(facts, recipientId);
  const lines = (recipient?.address ?? "").split("\n").filter((line) => line.trim() !== "");
  const addressee = { name: recipient?.name ?? "", lines };
  return recipient?.role === "subject" ? { addressee, onBehalfOf: null } : { addressee };
}

/** A letter that nobody approves leaves at once: every flag must have been cleared. Throws LetterBlocked. */
export function mustBeSendable(letter: ComposedLetter): ComposedLetter {
  if (!mayBeSent(letter.checks)) throw new LetterBlocked(letter.checks);
  return letter;
}

/** A letter that someone approves may still carry flags; those are for the approver. Throws LetterBlocked. */
export function mustBeProposable(letter: ComposedLetter): ComposedLetter {
  if (!mayBeProposed(letter.checks)) throw new LetterBlocked(letter.checks);
  return letter;
}
