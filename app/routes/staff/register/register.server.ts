import type { AppLoadContext } from "@remix-run/node";
import { fileKeys } from "../../../../db/content/file-keys";
import { filesOfDraft, removeFile, storeFile } from "../../../../db/content/files";
import { beginDraft, findDraft } from "../../../../db/drafts";
import { findPossibleDuplicates } from "../../../../db/queries/duplicates";
import { logListed } from "../../../../db/views";
import { localDateOf } from "../../../../workflows/deadlines";
import type { StaffMember } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { registerCase } from "../../../commands/intake/register-case.server";
import { mailingSystemsOf } from "../../../mail/mailing-systems";
import { organisationFacts } from "../../../organisation.server";
import { MOST_FILE_BYTES, receiveUpload, TAKEN_FROM_REQUESTERS, type Upload } from "../../../uploads.server";
import { askedBy } from "../../public/request/check/submission";
import { type Fields, one, readFields } from "../../public/request/fields";
import { checkRegister, type RegisterAnswers } from "./form";

const MOST_FILES = 10;
/** Days after which scans of a registration that nobody finished are swept up. */
const UPLOAD_DAYS = 1;

export interface ReceivedForm {
  form: FormData;
  fields: Fields;
  /** Token of the draft that holds the files, when there are any. */
  uploads: string | null;
  files: { id: string; name: string }[];
  refused: Upload["refused"];
}

/** Reads the form; files are stored at once, so that a mistake elsewhere on the page does not lose them. */
export async function receiveForm(
  request: Request,
  context: AppLoadContext,
  staff: StaffMember,
): Promise<ReceivedForm> {
  const { db, settings } = context;
  const now = context.now();
  const draft = await beginDraft(db, { body: { registeredBy: staff.id }, now, days: UPLOAD_DAYS });
  const { form, refused } = await receiveUpload(request, {
    mostFiles: MOST_FILES,
    store: ({ name, source }) =>
      storeFile(db, {
        owner: { draftId: draft.id },
        purpose: "request",
        name,
        uploadedBy: { staffId: staff.id },
        source,
        keys: fileKeys(settings.fileKeys),
        mostBytes: MOST_FILE_BYTES,
        allowed: TAKEN_FROM_REQUESTERS,
      }),
  });
  const uploads = await joinUploads(context, staff, draft, String(form.get("uploads") ?? ""));
  const drop = String(form.get("drop") ?? "");
  const held = uploads ? await filesOfDraft(db, uploads.id) : [];
  if (held.some((file) => file.id === drop)) await removeFile(db, drop);
  form.delete("uploads");
  return {
    form,
    fields: readFields(form),
    uploads: uploads?.token ?? null,
    files: held.filter((file) => file.id !== drop).map(({ id, name }) => ({ id, name: name ?? "" })),
    refused,
  };
}

/** Files of an earlier try stay with this one: they move to the draft that was there first. */
async function joinUploads(
  { db, now }: AppLoadContext,
  staff: StaffMember,
  fresh: { id: string; token: string },
  earlierToken: string,
): Promise<{ id: string; token: string } | null> {
  const earlier = earlierToken ? await findDraft(db, earlierToken, now()) : null;
  if (!earlier || earlier.body.registeredBy !== staff.id) {
    if ((await filesOfDraft(db, fresh.id)).length > 0) return fresh;
    await db.deleteFrom("drafts").where("id", "=", fresh.id).execute();
    return null;
  }
  await db.updateTable("files").set({ draft_id: earlier.id }).where("draft_id", "=", fresh.id).execute();
  await db.deleteFrom("drafts").where("id", "=", fresh.id).execute();
  return { id: earlier.id, token: earlierToken };
}

/** Judges the form with today's date and the organisation's brands. */
export async function judge(fields: Fields, context: AppLoadContext) {
  const { brands } = await organisationFacts(context.db);
  return checkRegister(fields, { today: localDateOf(context.now()), brands: brands.map(({ id }) => id) });
}

export async function duplicatesOf(answers: RegisterAnswers, context: AppLoadContext, staff: StaffMember) {
  const { who, reach } = answers;
  const found = await findPossibleDuplicates(context.db, staff.reader, {
    email: reach.email,
    name: who.subjectName ?? who.name,
  });
  await logListed(context.db, staff.reader, found, "search");
  return found;
}

/** Registers, and answers the references. */
export async function register(
  answers: RegisterAnswers,
  uploads: string | null,
  context: AppLoadContext,
  staff: StaffMember,
): Promise<string[]> {
  const { channel, receivedOn, takeUp, addressConfirmed } = answers;
  const cases = await registerCase(
    { ...deskOf(context, staff), db: context.db },
    {
      ...askedBy(answers),
      channel,
      receivedOn,
      addressConfirmed,
      takeUp,
      uploads,
      mailingSystems: mailingSystemsOf(context.settings.mail),
    },
  );
  return cases.map(({ reference }) => reference);
}

/** What a notice above the empty form says about the fields that came along: nothing is kept in addresses. */
export const saysGoOn = (fields: Fields): boolean => one(fields, "anyway") === "yes";
