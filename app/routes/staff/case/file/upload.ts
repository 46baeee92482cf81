import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { fileKeys } from "../../../../../db/content/file-keys";
import { storeFile } from "../../../../../db/content/files";
import { requireStaff } from "../../../../auth/staff.server";
import { MOST_FILE_BYTES, receiveUpload } from "../../../../uploads.server";
import { seeCase } from "../../open-case.server";
import { caseAt } from "../../paths";

const MOST_FILES = 10;
const PURPOSES = ["data", "evidence", "request"] as const;

/**
 * Adds files to a case while they stream in, encrypted before they are stored. The purpose comes before the
 * files in the form; whatever it says, an added file is only sent when the handler ticks it.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/file/upload" });
  const reference = params.reference ?? "";
  const { id: caseId } = await seeCase(context, staff, reference);
  const keys = fileKeys(context.settings.fileKeys);
  const upload = await receiveUpload(request, {
    mostFiles: MOST_FILES,
    store: ({ name, source }) =>
      storeFile(context.db, {
        owner: { caseId },
        purpose: "data",
        name,
        uploadedBy: { staffId: staff.id },
        source,
        keys,
        mostBytes: MOST_FILE_BYTES,
      }),
  });
  const purpose = PURPOSES.find((one) => one === upload.form.get("purpose")) ?? "data";
  const ids = upload.stored.map((file) => file.id);
  if (purpose !== "data" && ids.length > 0) {
    await context.db.updateTable("files").set({ purpose }).where("id", "in", ids).execute();
  }
  const note = upload.refused.length > 0 ? "file-refused" : "file";
  return redirect(`${caseAt(reference)}?gedaan=${note}#bestanden`);
}
