import { Form, Link } from "@remix-run/react";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { TABS, type Tab } from "../../../../db/queries/queue-lists";
import type { SavedView } from "../../../../db/queries/saved-views";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";
import { MOST_COUNTED_SHOWN } from "./counts";
import { queueAt } from "./filter-params";

interface TabsProps {
  filter: QueueFilter;
  counts: Partial<Record<Tab, number>>;
  views: SavedView[];
}

/** The lists that come with the desk, and a person's own. */
export function Tabs({ filter, counts, views }: TabsProps) {
  const words = useCopy(copy);
  const here = queueAt(filter);
  return (
    <div className="tabs no-print">
      <nav aria-label={words.tabsLabel} className="tabs__list">
        {TABS.map((tab) => {
          const count = counts[tab];
          return (
            <Link
              key={tab}
              to={queueAt({ tab })}
              className="tabs__tab"
              aria-current={filter.tab === tab && !filter.figure ? "page" : undefined}
            >
              {words.tabs[tab]}
              {count !== undefined && (
                <span className="tabs__count number">
                  {count > MOST_COUNTED_SHOWN ? `${MOST_COUNTED_SHOWN}+` : count}
                </span>
              )}
            </Link>
          );
        })}
      </nav>
      {views.length > 0 && (
        <ul className="tabs__views" aria-label={words.views}>
          {views.map((view) => (
            <li key={view.id}>
              <Link
                to={queueAt(view.filter)}
                className="tabs__view"
                aria-current={queueAt(view.filter) === here ? "page" : undefined}
              >
                {view.name}
              </Link>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="view" value={view.id} />
                <button type="submit" name="intent" value="remove-view" className="icon-button">
                  <Icon name="close" />
                  <span className="visually-hidden">{words.remove(view.name)}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
