import type { AppLoadContext } from "@remix-run/node";
import { CaseMoved, CaseNotFound, CaseRejected } from "../../../../db/dispatch";
import { findHandlerOf } from "../../../../db/queries/queue";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import type { StaffMember } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { assignHandler } from "../../../commands/intake/assign-handler.server";
import { LONGEST_VIEW_NAME, removeView, saveView } from "../../../commands/queue/save-view.server";
import { copy } from "./copy";
import { readFilter } from "./filter-params.server";

export interface QueueAnswer {
  tone: "good" | "late";
  sentence: string;
  /** What takes the assignment back. */
  undo?: { caseId: string; version: number; handlerId: string | null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Carries out what a person does in the list; refusals are answers with a sentence. */
export async function actOnQueue(
  request: Request,
  context: AppLoadContext,
  staff: StaffMember,
  language: Language,
): Promise<QueueAnswer> {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const words = copy[language];
  switch (form.get("intent")) {
    case "assign":
      return assign(context, staff, language, {
        caseId: text("case"),
        version: Number(text("version")),
        handlerId: form.has("handler") ? text("handler") || null : staff.id,
      });
    case "save-view": {
      const name = text("name").trim().slice(0, LONGEST_VIEW_NAME);
      if (!name) return { tone: "late", sentence: words.nameMissing };
      const filter = readFilter(new URL(request.url).searchParams, "all");
      await saveView(context.db, { staffId: staff.id, name, filter });
      return { tone: "good", sentence: words.saved };
    }
    case "remove-view":
      if (UUID.test(text("view"))) await removeView(context.db, { staffId: staff.id, id: text("view") });
      return { tone: "good", sentence: words.removed };
    default:
      throw new Response(null, { status: 400 });
  }
}

async function assign(
  context: AppLoadContext,
  staff: StaffMember,
  language: Language,
  { caseId, version, handlerId }: { caseId: string; version: number; handlerId: string | null },
): Promise<QueueAnswer> {
  const words = copy[language];
  if (!UUID.test(caseId) || !Number.isInteger(version)) throw new Response(null, { status: 400 });
  const before = await findHandlerOf(context.db, caseId, staff.reader);
  try {
    const { cases } = await assignHandler(
      deskOf(context, staff),
      { caseId, expectedPersonVersion: version },
      { handlerId },
    );
    const [moved] = cases;
    return {
      tone: "good",
      sentence:
        handlerId === staff.id
          ? words.assigned(moved?.reference ?? "")
          : words.givenBack(moved?.reference ?? ""),
      ...(handlerId === staff.id && moved
        ? { undo: { caseId, version: moved.personVersion, handlerId: before } }
        : {}),
    };
  } catch (error) {
    if (error instanceof CaseMoved) return { tone: "late", sentence: words.moved };
    // Not there, or not for this person: they learn no more than that there is nothing here.
    if (error instanceof CaseNotFound) return { tone: "late", sentence: words.notFound };
    if (error instanceof CaseRejected) {
      return { tone: "late", sentence: wording(language).rejections[error.code] };
    }
    throw error;
  }
}
