import { type AppLoadContext, redirect } from "@remix-run/node";
import { CaseMoved, CaseNotFound, CaseRejected } from "../../../../db/dispatch";
import { findVisibleById, type VisibleCase } from "../../../../db/reader";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import type { StaffMember } from "../../../auth/staff.server";
import { type Desk, deskOf, readerOf } from "../../../commands/desk.server";
import { LetterBlocked } from "../../../letters/compose.server";
import { factsFor, seeCase } from "../open-case.server";
import { caseAt, STAFF_PATHS } from "../paths";
import { FormProblems, FormReader, type Problem } from "./form-reader.server";
import { intentionNamed } from "./intentions/index.server";
import { drawPreview, type Preview, shownChecks } from "./preview.server";

/** What a form comes back with when it was not carried out, or only asked to see its letter. */
export interface Answer {
  intention: string;
  /** Every field as it was typed. */
  typed: [string, string][];
  problems: Record<string, Problem>;
  /** A refusal in words. */
  sentence: string | null;
  moved: boolean;
  preview: Preview | null;
}

export interface SentForm {
  seen: VisibleCase;
  desk: Desk;
  form: FormData;
  intention: string;
}

/** Who sent what about which case. @throws Response 404 when the case does not exist for this person */
export async function readSentForm(
  context: AppLoadContext,
  staff: StaffMember,
  reference: string,
  form: FormData,
): Promise<SentForm> {
  const seen = await seeCase(context, staff, reference);
  // A pressed button comes after the hidden field of its form.
  const intention = String(form.getAll("intention").at(-1) ?? "");
  return { seen, desk: deskOf(context, staff), form, intention };
}

/** Carries out what a form of the case page asks, and leads back to the page; or answers why not. */
export async function act(sent: SentForm, reference: string, language: Language): Promise<Response | Answer> {
  const { seen, desk, form } = sent;
  const version = Number(form.get("version"));
  const answer: Answer = {
    intention: sent.intention,
    typed: typedFields(form),
    problems: {},
    sentence: null,
    moved: false,
    preview: null,
  };
  const wantsPreview = sent.intention.startsWith("preview:");
  const name = wantsPreview ? sent.intention.slice("preview:".length) : sent.intention;
  const intention = intentionNamed(name);
  answer.intention = name;
  try {
    const facts = await factsFor(desk.db, seen.id);
    const reader = new FormReader(form, intention.form, localDateOf(desk.now.toISOString()));
    const input = intention.read(reader, facts, form);
    if (wantsPreview)
      return { ...answer, preview: await drawPreview(desk, facts, intention, input, language) };
    const base = { caseId: seen.id, expectedPersonVersion: Number.isInteger(version) ? version : null };
    await intention.run(desk, base, input);
    // Whoever gave a case away to another team has no further business in it.
    const stays = await findVisibleById(desk.db, seen.id, readerOf(desk));
    return redirect(stays ? `${caseAt(reference)}?gedaan=${name}` : STAFF_PATHS.queue);
  } catch (error) {
    if (error instanceof FormProblems) return { ...answer, problems: error.problems };
    if (error instanceof CaseMoved) return { ...answer, moved: true };
    if (error instanceof CaseNotFound) throw new Response(null, { status: 404 });
    if (error instanceof CaseRejected) {
      return { ...answer, sentence: wording(language).rejections[error.code] };
    }
    if (error instanceof LetterBlocked) {
      return {
        ...answer,
        preview: { document: null, subject: null, checks: shownChecks(error.checks, language) },
      };
    }
    throw error;
  }
}

const typedFields = (form: FormData): [string, string][] =>
  [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string");
