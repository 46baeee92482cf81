import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { letterOpened } from "../../../../db/content/letters";
import { Details } from "../../../components/details";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { letterAt } from "../paths";
import { BackToStatus } from "../single-page";
import { copy, title } from "./copy";
import { requireLetter } from "./letter.server";
import "../../../styles/status.css";

export const meta = titled(title);

export async function loader(args: LoaderFunctionArgs) {
  const { visit, letter } = await requireLetter(args);
  await letterOpened(args.context.db, letter.id, args.context.now());
  const { id, subject, text, language } = letter;
  return {
    reference: visit.own.reference,
    reader: visit.reader,
    id,
    subject: subject ?? "",
    text: text ?? "",
    language,
  };
}

export default function LetterPage() {
  const { reference, reader, id, subject, text, language } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const document = `${letterAt(reference, id)}/document`;
  return (
    <div className="status">
      <BackToStatus reference={reference} reader={reader} />
      <h1 lang={language}>{subject}</h1>
      <p>
        <a href={document}>{words.own}</a>
      </p>
      <iframe
        className="status__letter"
        title={words.letter}
        src={document}
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
      />
      <Details summary={words.text}>
        <p className="status__quote" lang={language}>
          {text}
        </p>
      </Details>
    </div>
  );
}
