import { type AppLoadContext, redirect } from "@remix-run/node";
import { filesOfDraft } from "../../../../../db/content/files";
import { localDateOf } from "../../../../../workflows/deadlines";
import { sendForm } from "../../../../commands/intake/send-form.server";
import { optOut } from "../../../../commands/opt-out/opt-out.server";
import { mailingSystemsOf } from "../../../../mail/mailing-systems";
import { organisationFacts } from "../../../../organisation.server";
import { type Draft, draftFor, keepKinds } from "../draft.server";
import { pathOf, stepsFor } from "../steps";
import { type CompleteAnswers, completeAnswers } from "./complete";
import { toSubmission } from "./submission";

/**
 * The form of this browser, with every page answered.
 * @throws Response to the first page that still needs an answer
 */
export async function openForm(request: Request, context: AppLoadContext) {
  const draft = await draftFor(request, context);
  // Nothing else in the form is about brands.
  const brands = draft.kinds.includes("opt-out") ? (await organisationFacts(context.db)).brands : [];
  const judged = completeAnswers(draft, {
    today: localDateOf(context.now()),
    brands: brands.map((brand) => brand.id),
  });
  if ("unfinished" in judged) throw redirect(pathOf(judged.unfinished));
  return { draft, answers: judged.complete, brands };
}

/** Names of the files that go with the form; null when it has no page for them. */
export async function fileNames({ kinds, stored }: Draft, { db }: AppLoadContext): Promise<string[] | null> {
  if (!stored || !stepsFor(kinds).includes("files")) return null;
  return (await filesOfDraft(db, stored.id)).map((file) => file.name ?? "");
}

/** Files the form. @throws Response when the draft is gone */
export async function send(draft: Draft, answers: CompleteAnswers, context: AppLoadContext): Promise<void> {
  const { db, settings } = context;
  const receipt = await sendForm(db, {
    token: draft.stored?.token ?? "",
    submission: toSubmission(answers, {
      now: context.now(),
      mailingSystems: mailingSystemsOf(settings.mail),
    }),
    secret: settings.sessionSecret,
  });
  if (!receipt) throw redirect("/verzoek/soorten?niets");
}

/** The limit holds for everything but an opt-out: that part works now, the rest stays in the draft. */
export async function optOutAnyway(draft: Draft, answers: CompleteAnswers, context: AppLoadContext) {
  const wish = answers.requests.find((request) => request.kind === "opt-out");
  const { db, settings, clientAddress } = context;
  const { email, replyLanguage } = answers.reach;
  if (!wish || !email) return;
  await optOut(db, {
    email,
    brands: wish.brands,
    everything: wish.everything,
    language: replyLanguage,
    now: context.now(),
    network: clientAddress,
    secret: settings.sessionSecret,
    mailingSystems: mailingSystemsOf(settings.mail),
  });
  const others = draft.kinds.filter((kind) => kind !== "opt-out");
  if (others.length === 0) throw redirect("/afmelden/gelukt");
  await keepKinds(draft, others, context);
}
