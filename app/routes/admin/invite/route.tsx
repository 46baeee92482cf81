import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { requireStaff } from "../../../auth/staff.server";
import { inviteStaff } from "../../../commands/admin/invite-staff.server";
import { Button, ButtonLink } from "../../../components/button";
import { Radios } from "../../../components/choices";
import { ErrorSummary } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { type Copy, useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { inWords } from "../../public/request/fields";
import { STAFF_PATHS } from "../../staff/paths";
import { inviteAt } from "../paths";
import { personCopy } from "../person-copy";
import { PersonFields } from "../person-fields";
import { codesOf, emailSchema, personSchema, readPerson } from "../person-form";

const title = { nl: "Iemand uitnodigen", en: "Invite someone" };
export const meta = titled(title);

const copy: Copy<{
  back: string;
  lead: string;
  submit: string;
  done: (email: string) => string;
  notMailed: string;
  another: string;
}> = {
  nl: {
    back: "Medewerkers",
    lead: "De uitnodiging gaat per e-mail en geldt 7 dagen. De ontvanger kiest zelf een wachtwoord.",
    submit: "Uitnodiging versturen",
    done: (email) => `De uitnodiging is verstuurd naar ${email}.`,
    notMailed:
      "De e-mail kon niet worden verstuurd. Geef deze link zelf door; hij werkt één keer en geldt 7 dagen.",
    another: "Nog iemand uitnodigen",
  },
  en: {
    back: "Staff",
    lead: "The invitation goes by e-mail and is valid for 7 days. The receiver chooses a password.",
    submit: "Send invitation",
    done: (email) => `The invitation has been sent to ${email}.`,
    notMailed:
      "The e-mail could not be sent. Pass this link on yourself; it works once and is valid for 7 days.",
    another: "Invite someone else",
  },
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/invite" });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/invite" });
  const form = await request.formData();
  const typed = readPerson(form);
  const person = personSchema.safeParse(typed);
  const email = emailSchema.safeParse(typed.email);
  const errors = {
    ...(person.success ? {} : codesOf(person.error)),
    ...(email.success ? {} : { email: "email-wrong" }),
  };
  if (!person.success || !email.success) return data({ typed, errors }, { status: 400 });
  const known = await context.db
    .selectFrom("staff")
    .select("id")
    .where("email", "=", email.data)
    .executeTakeFirst();
  if (known) return data({ typed, errors: { email: "email-known" } }, { status: 409 });
  const { mailed, link } = await inviteStaff(context, staff, {
    ...person.data,
    email: email.data,
    language: typed.language,
  });
  return data({ invited: { email: email.data, link: mailed ? null : link } });
}

interface Answer {
  typed?: ReturnType<typeof readPerson>;
  errors?: Record<string, string>;
  invited?: { email: string; link: string | null };
}

export default function Invite() {
  const { typed, errors: codes, invited }: Answer = useActionData<typeof action>() ?? {};
  const words = useCopy(copy);
  const person = useCopy(personCopy);
  const heading = useCopy(title);
  const errors = inWords(codes, person.errors);
  return (
    <div className="page page--narrow">
      <p>
        <Link to={STAFF_PATHS.adminStaff}>{words.back}</Link>
      </p>
      <h1>{heading}</h1>
      {invited ? (
        <>
          <Notice tone={invited.link ? "warning" : "good"} live>
            <p>{invited.link ? words.notMailed : words.done(invited.email)}</p>
            {invited.link && <p className="code">{invited.link}</p>}
          </Notice>
          <p>
            <ButtonLink to={inviteAt} reload>
              {words.another}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p className="soft">{words.lead}</p>
          <ErrorSummary errors={errors} />
          <Form method="post" className="form" noValidate>
            <Field
              name="email"
              type="email"
              label={person.email}
              width="medium"
              autoComplete="off"
              spellCheck={false}
              defaultValue={typed?.email}
              error={errors.email}
            />
            <PersonFields person={typed} errors={errors} />
            <Radios
              name="language"
              label={person.language}
              defaultValue={typed?.language ?? "nl"}
              choices={(["nl", "en"] as const).map((value) => ({ value, label: person.languages[value] }))}
            />
            <Button>{words.submit}</Button>
          </Form>
        </>
      )}
    </div>
  );
}
