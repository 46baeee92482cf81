import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { localDateOf } from "../../../../../workflows/deadlines";
import { requireStaff } from "../../../../auth/staff.server";
import { titled } from "../../../../components/page-title";
import { readyTable, sheetOfCases } from "../../export.server";
import { FileReady, title } from "../../file-ready";
import { caseColumns } from "../../queue/case-columns";
import { foundBy } from "../found.server";

export const meta = titled(title);

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/search/file" });
  const { reader } = staff;
  const form = await request.formData();
  return readyTable({ request, context }, "gevonden", async (language) => {
    const { rows } = await foundBy(context, reader, form);
    return sheetOfCases(context, reader, caseColumns(language, localDateOf(reader.now)), rows);
  });
}

export default function Found() {
  return <FileReady file={useActionData<typeof action>()} />;
}
