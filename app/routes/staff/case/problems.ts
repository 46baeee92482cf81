import { Children, isValidElement, type ReactNode } from "react";
import type { Copy } from "../../../components/language";
import type { Problem } from "./form-reader.server";

/** Longest texts that a field of a case takes, in characters. */
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 8000;

/** What is wrong with a field, as it stands beside the field. */
export const problemSentences: Copy<Record<Problem, string>> = {
  nl: {
    missing: "Vul dit in.",
    choose: "Maak een keuze.",
    "no-date": "Dit is geen datum.",
    "no-email": "Dit is geen e-mailadres.",
    "too-long": "Deze tekst is te lang.",
    "too-many": "Dit zijn er te veel. Kies er minder.",
    future: "Deze datum ligt in de toekomst.",
  },
  en: {
    missing: "Fill this in.",
    choose: "Make a choice.",
    "no-date": "This is not a date.",
    "no-email": "This is not an e-mail address.",
    "too-long": "This text is too long.",
    "too-many": "These are too many. Choose fewer.",
    future: "This date lies in the future.",
  },
};

/**
 * What the fields that stand in a form are called, by name. The summary is drawn before the fields are, so their
 * labels are read from what will be drawn.
 */
export function labelsIn(children: ReactNode): Map<string, string> {
  const labels = new Map<string, string>();
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: string; label?: string; children?: ReactNode }>(child)) return;
    const { name, label, children: within } = child.props;
    if (name && label) labels.set(name, label);
    for (const [inner, called] of labelsIn(within)) labels.set(inner, called);
  });
  return labels;
}
