import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { localDateOf } from "../../../../../workflows/deadlines";
import { Checkboxes } from "../../../../components/choices";
import { useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { SummaryList } from "../../../../components/summary-list";
import { useOrganisation } from "../../layout";
import { organisationFacts } from "../../organisation.server";
import { type Draft, draftFor, resumeLink } from "../draft.server";
import { FormPage, Trap } from "../form-page";
import { pathOf, previousPath, stepsFor } from "../steps";
import { completeAnswers } from "./complete";
import { copy, title } from "./copy";
import { summarySections } from "./rows";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  const { brands } = await organisationFacts(context.db);
  const judged = completeAnswers(draft, {
    today: localDateOf(context.now()),
    brands: brands.map((brand) => brand.id),
  });
  if ("unfinished" in judged) throw redirect(pathOf(judged.unfinished));
  const files: string[] | null = stepsFor(draft.kinds).includes("files") ? [] : null;
  return {
    kinds: draft.kinds,
    answers: judged.complete,
    brands,
    files,
    resumeLink: resumeLink(draft, context),
  };
}

export default function Check() {
  const loaded = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  const sections = summarySections(loaded.answers, { ...loaded, language });
  return (
    <FormPage
      step="check"
      kinds={loaded.kinds}
      resumeLink={loaded.resumeLink}
      title={words.title}
      intro={words.intro}
      submit={words.send(loaded.kinds.length)}
    >
      <Trap />
      {sections.map((section) => (
        <section className="form-page__part" key={section.title}>
          <h2>{section.title}</h2>
          <SummaryList rows={section.rows} />
        </section>
      ))}
      <p className="form-page__aside">{words.promise}</p>
    </FormPage>
  );
}
