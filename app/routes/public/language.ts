import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { rememberLanguage, safeReturnPath } from "../../language.server";

/** `/taal?naar=en&terug=/pad`: keeps the choice in a cookie and goes back. Changes nothing else, hence a link. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const language = searchParams.get("naar") === "en" ? "en" : "nl";
  const secure = context.settings.origin.startsWith("https:");
  return redirect(safeReturnPath(searchParams.get("terug")), {
    headers: { "Set-Cookie": await rememberLanguage(language, secure) },
  });
}
