import { formatDate } from "../../../../../workflows/deadlines";
import type { Language } from "../../../../../workflows/wording/language";
import { describeRequest } from "../../../../components/request-description";
import type { SummaryRow } from "../../../../components/summary-list";
import { copy as detailsCopy } from "../details/copy";
import { detailsPath } from "../details/paths";
import { pathOf } from "../steps";
import type { CompleteAnswers } from "./complete";
import { copy } from "./copy";

export interface SummarySection {
  title: string;
  rows: SummaryRow[];
}

interface Extras {
  language: Language;
  brands: readonly { id: string; name: string }[];
  /** Names of the files; null when this form has no files page. */
  files: readonly string[] | null;
}

/** The answers as they stand on the check page, one section for the person and one for each kind. */
export function summarySections({ who, reach, requests }: CompleteAnswers, extras: Extras): SummarySection[] {
  const { language, brands, files } = extras;
  const words = copy[language];
  const headings = detailsCopy[language].headings;
  const row = (term: keyof typeof words.rows, value: string | null, changeAt: string): SummaryRow[] =>
    value ? [{ term: words.rows[term], value, changeAt }] : [];
  const person = [
    ...row("name", who.name, pathOf("who")),
    ...row("capacity", words.capacities[who.capacity], pathOf("who")),
    ...row("organisation", who.organisation, pathOf("who")),
    ...row("subject", who.subjectName, pathOf("who")),
    ...row("relation", who.relation, pathOf("who")),
    ...row("birthDate", who.birthDate && formatDate(who.birthDate, language), pathOf("who")),
    ...row("clientNumber", who.clientNumber, pathOf("who")),
    ...row("channel", words.channels[reach.replyChannel], pathOf("reach")),
    ...row("address", reach.address, pathOf("reach")),
    ...row("email", reach.email, pathOf("reach")),
    ...row("phone", reach.phone, pathOf("reach")),
    ...row("language", words.languages[reach.replyLanguage], pathOf("reach")),
  ];
  const asked = requests.map((request) => ({
    title: headings[request.kind],
    rows: describeRequest(request, language, brands).map((answer) => ({
      ...answer,
      changeAt: detailsPath(request.kind),
    })),
  }));
  const added = files && {
    title: words.rows.files,
    rows: row("files", files.join("\n") || words.noFiles, pathOf("files")),
  };
  return [...asked, ...(added ? [added] : []), { title: words.who, rows: person }];
}
