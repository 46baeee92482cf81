import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import type { IconName } from "../../../components/icon";
import { type Copy, useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { caseAt } from "../paths";
import type { Answer } from "./act.server";
import { LetterPane } from "./letter-pane";
import type { CasePage } from "./load.server";
import { labelsIn, problemSentences } from "./problems";

/** The case as the page shows it, for every part of the page. */
export const usePage = (): CasePage => useLoaderData() as unknown as CasePage;
export const useAnswer = (): Answer | undefined => useActionData() as Answer | undefined;

interface FormState {
  /** Prefix of the names of the fields. */
  form: string;
  /** Prefix of their ids. */
  id: string;
  typed: Map<string, string[]> | null;
  errors: Record<string, string>;
}

const FormContext = createContext<FormState>({ form: "", id: "", typed: null, errors: {} });

const copy: Copy<Record<"moved" | "movedTitle" | "refused" | "blocked", string>> = {
  nl: {
    movedTitle: "Er is intussen iets veranderd",
    moved:
      "Een collega of de verzoeker deed iets in dit dossier. U ziet nu de laatste stand. Wat u typte, staat er nog: kijk het na en verstuur het opnieuw.",
    refused: "Dit kan nu niet",
    blocked: "De brief kan zo nog niet weg. Hieronder staat wat er ontbreekt.",
  },
  en: {
    movedTitle: "Something changed meanwhile",
    moved:
      "A colleague or the requester did something in this case. You now see the latest state. What you typed is still here: check it and send it again.",
    refused: "This cannot be done now",
    blocked: "The letter cannot leave like this. Below is what is missing.",
  },
};

interface CaseFormProps {
  intention: string;
  /** Prefix of its field names, as the intention reads them. */
  form: string;
  /** Tells forms apart that stand on the page more than once: the id of what each is about. */
  about?: string;
  /** Other buttons of the same form. */
  also?: string[];
  submit: string;
  look?: "primary" | "secondary" | "danger";
  icon?: IconName;
  /** Shows the letter beside the form, with its checks. */
  letter?: "sent-at-once" | "approved";
  /** More buttons, after the first. */
  more?: ReactNode;
  hidden?: Record<string, string>;
  children?: ReactNode;
}

/** One form of the case page: it carries the state it was drawn from, and comes back as it was typed. */
export function CaseForm({
  intention,
  form,
  about,
  also = [],
  submit,
  look,
  icon,
  letter,
  more,
  hidden,
  children,
}: CaseFormProps) {
  const page = usePage();
  const answer = useAnswer();
  const words = useCopy(copy);
  const sentences = useCopy(problemSentences);
  const busy = useNavigation().formData?.getAll("intention").at(-1) === intention;
  const mine =
    answer &&
    [intention, ...also].includes(answer.intention) &&
    Object.entries(hidden ?? {}).every(([name, value]) =>
      answer.typed.some(([n, v]) => n === name && v === value),
    )
      ? answer
      : undefined;
  const id = about ? `${form}-${about}` : form;
  const problems = Object.entries(mine?.problems ?? {});
  const errors = Object.fromEntries(problems.map(([name, problem]) => [name, sentences[problem]]));
  const atIds = Object.entries(errors).map(([name, sentence]) => [
    `${id}${name.slice(form.length)}`,
    sentence,
  ]);
  const labels = labelsIn(children);
  const state = { form, id, errors, typed: mine ? grouped(mine.typed) : null };
  const fields = (
    <div className="case-form__fields">
      <ErrorSummary
        errors={Object.fromEntries(atIds)}
        nameOf={(field) => labels.get(field.slice(id.length + 1))}
      />
      {mine?.moved && (
        <Notice tone="warning" title={words.movedTitle} live>
          <p>{words.moved}</p>
        </Notice>
      )}
      {mine?.sentence && (
        <Notice tone="warning" title={words.refused} live>
          <p>{mine.sentence}</p>
        </Notice>
      )}
      {mine?.preview && !mine.preview.document && (
        <Notice tone="warning" live>
          <p>{words.blocked}</p>
        </Notice>
      )}
      {children}
      <div className="case-form__buttons">
        <Button look={look} icon={icon} name="intention" value={intention} disabled={busy}>
          {submit}
        </Button>
        {more}
      </div>
    </div>
  );
  return (
    <FormContext.Provider value={state}>
      <Form
        method="post"
        action={caseAt(page.reference)}
        preventScrollReset
        className={letter ? "case-form case-form--letter" : "case-form"}
        noValidate
      >
        {/* Enter in a field does the first thing of the form, not the preview. */}
        <input type="hidden" name="intention" value={intention} />
        <input type="hidden" name="version" value={page.personVersion} />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields}
        {letter && (
          <LetterPane
            intention={intention}
            form={form}
            reference={page.reference}
            answered={mine?.preview ?? null}
            clearable={letter === "sent-at-once"}
          />
        )}
      </Form>
    </FormContext.Provider>
  );
}

function grouped(typed: [string, string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of typed) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
}

/** The names, the value to start from and the error of one field of the form around it. */
export function useField(name: string) {
  const { form, id, typed, errors } = useContext(FormContext);
  const full = `${form}.${name}`;
  const shared = { name: full, id: `${id}.${name}`, error: errors[full] };
  return {
    ...shared,
    /** What every control takes. */
    shared,
    /** What was typed, or `fallback` in a fresh form. */
    value: (fallback = "") => (typed ? (typed.get(full)?.[0] ?? "") : fallback),
    values: (fallback: readonly string[] = []) => (typed ? (typed.get(full) ?? []) : fallback),
    checked: (fallback = false) => (typed ? typed.has(full) : fallback),
  };
}

/** Rows as they were typed, or null in a fresh form: `items.0.what` becomes `[{ what }]`. */
export function useTypedRows(name: string): Record<string, string>[] | null {
  const { form, typed } = useContext(FormContext);
  if (!typed) return null;
  const rows = new Map<number, Record<string, string>>();
  const start = `${form}.${name}.`;
  for (const [key, [value = ""]] of typed) {
    if (!key.startsWith(start)) continue;
    const [index = "", field = ""] = key.slice(start.length).split(".");
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value });
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}
