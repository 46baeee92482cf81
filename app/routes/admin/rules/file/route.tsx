import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { currentRules } from "../../../../../db/rules";
import { requireStaff } from "../../../../auth/staff.server";
import { previewPolicy } from "../../../../commands/admin/change-rules.server";
import { titled } from "../../../../components/page-title";
import { readyTable, sheet, sheetOfCases } from "../../../staff/export.server";
import { FileReady, title } from "../../../staff/file-ready";
import { TABLE } from "../../../staff/paths";
import { changeColumns, moveColumns } from "../columns";
import { changedSettings, checkRules, readRules } from "../form.server";

export const meta = titled(title);

/** What the rules that are being tried would change, or every case that they would move. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/rules/file" });
  const { reader } = staff;
  const form = await request.formData();
  const { policy } = checkRules(readRules(form));
  // With an error in it the page showed no table.
  if (!policy) throw new Response(null, { status: 400 });
  const moves = form.get(TABLE) === "verschuivingen";
  return readyTable({ request, context }, moves ? "verschuivingen" : "wijzigingen", async (language) => {
    if (!moves)
      return sheet(changeColumns(language), changedSettings(await currentRules(context.db), policy));
    const preview = await previewPolicy(context.db, { policy, reader });
    return sheetOfCases(context, reader, moveColumns(language), preview.moves);
  });
}

export default function Tried() {
  return <FileReady file={useActionData<typeof action>()} />;
}
