import { type Copy, useCopy } from "../../../components/language";
import { usePage } from "./form";

const copy: Copy<{ title: string; nothing: string; all: string; part: string }> = {
  nl: {
    title: "Wat is gevraagd",
    nothing: "De verzoeker schreef er niets bij.",
    all: "Het gaat om alle gegevens.",
    part: "Het gaat om een deel van de gegevens.",
  },
  en: {
    title: "What was asked",
    nothing: "The requester added no words.",
    all: "It concerns all data.",
    part: "It concerns part of the data.",
  },
};

/** The request in the requester's own words. */
export function RequestText() {
  const words = useCopy(copy);
  const { asked, request } = usePage();
  const scope = request && "scope" in request ? request.scope : null;
  return (
    <section className="panel" aria-labelledby="asked-title" id="gevraagd">
      <h2 id="asked-title">{words.title}</h2>
      {scope && <p>{words[scope]}</p>}
      {asked ? <blockquote className="asked">{asked}</blockquote> : <p className="soft">{words.nothing}</p>}
    </section>
  );
}
