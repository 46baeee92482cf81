import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { organisationFacts } from "../../../organisation.server";
import { useOrganisation } from "../layout";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ context }: LoaderFunctionArgs) {
  const { supervisoryAuthority } = await organisationFacts(context.db);
  return { authority: supervisoryAuthority };
}

export default function Regulation() {
  const { authority } = useLoaderData<typeof loader>();
  const { shortName } = useOrganisation();
  const words = useCopy(copy)(shortName);
  const contents = [
    ...words.sections,
    { id: "rechten", title: words.rights.title },
    { id: "oneens", title: words.complaints.title },
  ];
  return (
    <div className="with-contents">
      <nav className="contents" aria-labelledby="op-deze-pagina">
        <p id="op-deze-pagina" className="contents__title">
          {words.contents}
        </p>
        <ul>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article className="prose">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {words.sections.map((section) => (
          <section className="prose" key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.text?.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {section.list && (
              <ul>
                {section.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section className="prose" aria-labelledby="rechten">
          <h2 id="rechten">{words.rights.title}</h2>
          <p>{words.rights.intro}</p>
          <dl className="terms">
            {words.rights.items.map((right) => (
              <div key={right.name}>
                <dt>{right.name}</dt>
                <dd>{right.text}</dd>
              </div>
            ))}
          </dl>
          <p>
            <Link to="/">{words.rights.start}</Link>
          </p>
        </section>
        <section className="prose" aria-labelledby="oneens">
          <h2 id="oneens">{words.complaints.title}</h2>
          {words.complaints.text(authority.name).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <address className="prose__address">
            {authority.name}
            <br />
            {authority.address}
            <br />
            {authority.phone}
            <br />
            {authority.website}
          </address>
        </section>
      </article>
    </div>
  );
}
