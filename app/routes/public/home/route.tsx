import { Link } from "@remix-run/react";
import { Details } from "../../../components/details";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { startOf } from "../request/paths";
import { copy, title } from "./copy";
import "../../../styles/home.css";

export const meta = titled(title);

export default function Home() {
  const words = useCopy(copy);
  return (
    <div className="home">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="home__groups">
        {words.groups.map((group) => (
          <section className="home__group" key={group.id} aria-labelledby={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <div>
              <Picks picks={group.picks} />
              {group.id === "gegevens" && (
                <Details summary={words.moreRights}>
                  <Picks picks={words.more} />
                </Details>
              )}
            </div>
          </section>
        ))}
      </div>
      <p className="home__also">
        <Link to="/verzoek/soorten">{words.several}</Link>
      </p>
      <div className="home__facts">
        {words.facts.map((fact) => (
          <section key={fact.to}>
            <h2>{fact.title}</h2>
            <p>{fact.text}</p>
            <p>
              <Link to={fact.to}>{fact.link}</Link>
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}

function Picks({ picks }: { picks: (typeof copy)["nl"]["more"] }) {
  return (
    <ul className="picks">
      {picks.map((pick) => (
        <li key={pick.kind}>
          <Link to={startOf(pick.kind)} className="pick">
            <Icon name={pick.icon} />
            <span>
              <span className="pick__name">{pick.name}</span>
              <span className="pick__why">{pick.why}</span>
            </span>
            <Icon name="chevron" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
