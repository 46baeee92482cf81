import { titled } from "../../../components/page-title";

export const meta = titled({ nl: "Deze pagina bestaat niet", en: "This page does not exist" });

/** Every address that no other route answers, so that the answer still has the site's frame. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export function action(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
