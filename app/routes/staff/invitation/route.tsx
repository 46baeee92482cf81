import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findInvitation } from "../../../../db/queries/admin";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../../../auth/auth.server";
import { signIn } from "../../../auth/sign-in.server";
import { acceptInvitation } from "../../../commands/admin/accept-invitation.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { type Copy, useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { copy as accountCopy } from "../account/copy";
import { Entry } from "../entry";
import { STAFF_PATHS } from "../paths";

const title = { nl: "Kies een wachtwoord", en: "Choose a password" };
export const meta = titled(title);

const copy: Copy<{
  lead: (name: string, email: string) => string;
  submit: string;
  gone: string;
  goneText: string;
}> = {
  nl: {
    lead: (name, email) => `Welkom, ${name}. U logt voortaan in met ${email} en dit wachtwoord.`,
    submit: "Bewaren en inloggen",
    gone: "Deze uitnodiging is niet meer geldig",
    goneText: "De uitnodiging is al gebruikt, ingetrokken of verlopen. Vraag de beheerder om een nieuwe.",
  },
  en: {
    lead: (name, email) => `Welcome, ${name}. From now on you sign in with ${email} and this password.`,
    submit: "Save and sign in",
    gone: "This invitation is no longer valid",
    goneText: "The invitation was used, withdrawn or has expired. Ask the administrator for a new one.",
  },
};

const gone = () => new Response(null, { status: 410 });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const invitation = await findInvitation(context.db, params.token ?? "", context.now());
  if (!invitation) throw gone();
  return { name: invitation.name, email: invitation.email, shortest: SHORTEST_PASSWORD };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const password = String((await request.formData()).get("fresh") ?? "");
  const result = await acceptInvitation(context, { token: params.token ?? "", password });
  const words = accountCopy[await languageOf(request)];
  if (result.kind === "gone") throw gone();
  if (result.kind !== "accepted") {
    const fresh =
      result.kind === "too-short" ? words.tooShort(SHORTEST_PASSWORD) : words.tooLong(LONGEST_PASSWORD);
    return data({ fresh }, { status: 400 });
  }
  const signedIn = await signIn(request, context, { email: result.email, password });
  const headers = new Headers();
  if (signedIn.kind === "signed-in") {
    for (const cookie of signedIn.cookies) headers.append("Set-Cookie", cookie);
  }
  return redirect(STAFF_PATHS.start, { headers });
}

export default function Invitation() {
  const { name, email, shortest } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>();
  const words = useCopy(copy);
  const account = useCopy(accountCopy);
  return (
    <Entry>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead(name, email)}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate className="entry__form">
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <Field
          name="fresh"
          type="password"
          label={account.fresh}
          hint={account.freshHint(shortest)}
          autoComplete="new-password"
          error={errors?.fresh}
        />
        <Button>{words.submit}</Button>
      </Form>
    </Entry>
  );
}

/** Says the same for a link that was used and for one that never was. */
export function ErrorBoundary() {
  const words = useCopy(copy);
  return (
    <Entry>
      <h1>{words.gone}</h1>
      <p>{words.goneText}</p>
    </Entry>
  );
}
