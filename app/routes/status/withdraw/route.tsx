import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withdrawOwnCase } from "../../../commands/closing/withdraw-own-case.server";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { ConfirmPage } from "../confirm-page";
import { requireOffer } from "../offer.server";
import { statusAt } from "../paths";
import { recorded } from "../receive.server";
import { requireVisit } from "../session.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  await requireOffer(context, own, "CaseWithdrawn");
  return { reference: own.reference };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  const { db, now } = context;
  const problem = await recorded(() => withdrawOwnCase({ db, now: now() }, own.id));
  if (problem) return data({ changed: true }, { status: 409 });
  return redirect(`${statusAt(own.reference)}?gedaan=ingetrokken`);
}

export default function Withdraw() {
  const { reference } = useLoaderData<typeof loader>();
  const changed = useActionData<typeof action>()?.changed;
  return <ConfirmPage reference={reference} {...useCopy(copy)} danger changed={changed} />;
}
