import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Checkboxes } from "../../../../components/choices";
import { useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { SummaryList } from "../../../../components/summary-list";
import { useOrganisation } from "../../layout";
import { resumeLink } from "../draft.server";
import { FormPage, Trap } from "../form-page";
import { previousPath } from "../steps";
import { copy, title } from "./copy";
import { looksAutomatic, mayFile } from "./guards.server";
import { ProofOfWork } from "./proof-of-work";
import { challengeFor, workIsDone } from "./proof-of-work.server";
import { summarySections } from "./rows";
import { fileNames, openForm, optOutAnyway, send } from "./send.server";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { draft, answers, brands } = await openForm(request, context);
  const files = await fileNames(draft, context);
  const challenge = await challengeFor(context);
  const link = resumeLink(draft, context);
  return {
    kinds: draft.kinds,
    answers,
    brands,
    files,
    resumeLink: link,
    challenge,
    hydrate: challenge !== null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { draft, answers } = await openForm(request, context);
  const form = await request.formData();
  if (form.get("go") === "back") return redirect(previousPath("check", draft.kinds));
  if (form.get("again") !== "yes" && looksAutomatic(form, draft.begunAt, context.now())) {
    return data({ refused: "again" as const }, { status: 400 });
  }
  if (!(await workIsDone(form, context))) {
    await optOutAnyway(draft, answers, context);
    return data({ refused: "wait" as const }, { status: 400 });
  }
  if (!(await mayFile(context, { email: answers.reach.email, clientNumber: answers.who.clientNumber }))) {
    await optOutAnyway(draft, answers, context);
    return data({ refused: "busy" as const }, { status: 429 });
  }
  await send(draft, answers, context);
  return redirect("/verzoek/verzonden");
}

export default function Check() {
  const { answers, brands, files, kinds, resumeLink, challenge } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const refused = acted?.refused;
  const words = useCopy(copy);
  const language = useLanguage();
  const { privacyContact } = useOrganisation();
  return (
    <FormPage
      step="check"
      kinds={kinds}
      resumeLink={resumeLink}
      title={words.title}
      intro={words.intro}
      submit={words.send(kinds.length)}
    >
      <Trap />
      {summarySections(answers, { language, brands, files }).map((section) => (
        <section className="form-page__part" key={section.title}>
          <h2>{section.title}</h2>
          <SummaryList rows={section.rows} />
        </section>
      ))}
      <p className="form-page__aside">{words.promise}</p>
      {refused === "again" && (
        <Notice tone="warning" title={words.again.title} live>
          <p>{words.again.text}</p>
          <Checkboxes
            name="again"
            label={words.again.title}
            labelHidden
            choices={[{ value: "yes", label: words.again.confirm }]}
          />
        </Notice>
      )}
      {challenge && <ProofOfWork challenge={challenge} refused={refused === "wait"} />}
      {refused === "busy" && (
        <Notice tone="warning" title={words.busy.title} live>
          <p>{words.busy.text(privacyContact.email)}</p>
        </Notice>
      )}
    </FormPage>
  );
}
