import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { fileKeys } from "../../../../../db/content/file-keys";
import { readFile } from "../../../../../db/content/files";
import { CaseRejected } from "../../../../../db/dispatch";
import { logView } from "../../../../../db/views";
import { wording } from "../../../../../workflows/wording";
import { requireStaff } from "../../../../auth/staff.server";
import { deskOf } from "../../../../commands/desk.server";
import { showDocument } from "../../../../commands/identity/masked-document.server";
import { Button } from "../../../../components/button";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { factsFor, seeCase } from "../../open-case.server";
import { caseAt } from "../../paths";
import { JudgeDocument } from "../panels/ladder/document";
import { Task } from "../task";

const title = { nl: "Afgeschermde kopie", en: "Masked copy" };
export const meta = titled(title);

const copy: Copy<Record<"once" | "look" | "show" | "picture" | "seen" | "judge" | "gone", string>> = {
  nl: {
    once: "U kunt deze kopie één keer bekijken. Sluit u deze pagina of ververst u haar, dan ziet u de kopie niet meer terug.",
    look: "Controleer de naam en de geboortedatum, en of foto, burgerservicenummer en de regels onderaan onleesbaar zijn. Maak geen schermafdruk en schrijf niets over.",
    show: "Kopie nu bekijken",
    picture: "De kopie die de verzoeker inleverde",
    seen: "U hebt de kopie bekeken. Zij wordt niet nog een keer getoond.",
    judge: "Uw oordeel",
    gone: "Wat u ook kiest: de kopie wordt daarna vernietigd.",
  },
  en: {
    once: "You can look at this copy once. If you close or refresh this page, you do not get to see it again.",
    look: "Check the name and the birth date, and whether photo, citizen service number and the lines at the bottom are unreadable. Take no screenshot and copy nothing.",
    show: "Look at the copy now",
    picture: "The copy that the requester handed in",
    seen: "You looked at the copy. It is not shown again.",
    judge: "Your judgement",
    gone: "Whatever you choose: the copy is destroyed afterwards.",
  },
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/document" });
  const { id } = await seeCase(context, staff, params.reference ?? "");
  const { row, snapshot } = await factsFor(context.db, id);
  const { document } = snapshot.context.identity;
  // The case says by whom it was looked at.
  if (!document || (document.shownTo !== null && document.shownTo !== staff.id)) {
    throw redirect(caseAt(row.reference));
  }
  return { reference: row.reference, personVersion: row.person_version, shown: document.shownTo !== null };
}

/** Shows the copy: that it was shown is recorded first, and a second time is refused. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/document" });
  const { db, settings } = context;
  const seen = await seeCase(context, staff, params.reference ?? "");
  try {
    const form = { caseId: seen.id, expectedPersonVersion: null };
    const file = await showDocument(deskOf(context, staff), form);
    await logView(db, staff.reader, seen, `file:${file.id}`);
    const parts: Buffer[] = [];
    for await (const part of readFile(db, file, fileKeys(settings.fileKeys))) parts.push(part);
    const picture = `data:${file.media_type};base64,${Buffer.concat(parts).toString("base64")}`;
    return { picture, refused: null };
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
    const refused = wording(await languageOf(request)).rejections[error.code];
    return data({ picture: null, refused }, { status: 409 });
  }
}

/** The copy, once, with the judgement beside it. */
export default function Document() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Task reference={reference} title={title[language]} refused={answer?.refused}>
      <p>{words.look}</p>
      {shown ? (
        <div className="document-judged">
          {answer?.picture ? (
            <img className="document-judged__picture" src={answer.picture} alt={words.picture} />
          ) : (
            <p>{words.seen}</p>
          )}
          <section aria-labelledby="judge">
            <h2 id="judge">{words.judge}</h2>
            <p>{words.gone}</p>
            <JudgeDocument />
          </section>
        </div>
      ) : (
        <>
          <p>{words.once}</p>
          <Form method="post" reloadDocument>
            <Button icon="eye">{words.show}</Button>
          </Form>
        </>
      )}
    </Task>
  );
}
