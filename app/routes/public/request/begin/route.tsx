import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { KINDS } from "../../../../../workflows/kinds";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { beginDraft, findDraft, keepKinds } from "../draft.server";
import { copy } from "../kinds/copy";
import { kindOfSlug, SLUGS } from "../paths";
import { pathOf } from "../steps";

export const meta = titled({ nl: "U was al met iets bezig", en: "You were already working on something" });

function kindFrom(slug: string | undefined) {
  const kind = kindOfSlug(slug ?? null);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
}

/** Starts the form for one kind. Nothing is kept before something was sent, so a link on its own costs nothing. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const kind = kindFrom(params.kind);
  const draft = await findDraft(request, context);
  if (!draft) throw redirect(`${pathOf("who")}?soort=${SLUGS[kind]}`);
  if (draft.kinds.includes(kind)) throw redirect(pathOf("who"));
  return { kind, begun: draft.kinds };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const kind = kindFrom(params.kind);
  const draft = await findDraft(request, context);
  const go = (await request.formData()).get("go");
  if (draft && go === "add") {
    await keepKinds(
      draft,
      KINDS.filter((each) => each === kind || draft.kinds.includes(each)),
      context,
    );
    return redirect(pathOf("who"));
  }
  return redirect(pathOf("who"), { headers: await beginDraft([kind], context) });
}

export default function Begin() {
  const { kind, begun } = useLoaderData<typeof loader>();
  const { begin, names } = useCopy(copy);
  const nameOf = (each: keyof typeof names) => names[each].label;
  return (
    <div className="single">
      <h1>{begin.title}</h1>
      <p>{begin.text(begun.map(nameOf).join(", "))}</p>
      <p>
        <Link to={pathOf("who")}>{begin.continue}</Link>
      </p>
      <Form method="post" className="single__choices" reloadDocument>
        <Button name="go" value="add">
          {begin.add(nameOf(kind))}
        </Button>
        <Button look="secondary" name="go" value="fresh">
          {begin.fresh(nameOf(kind))}
        </Button>
      </Form>
    </div>
  );
}
