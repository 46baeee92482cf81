import type { Kind } from "../../../../../workflows/kinds";
import type { Copy } from "../../../../components/language";
import type { ErrorWords } from "../fields";
import { en } from "./copy-en";
import { nl } from "./copy-nl";

export interface Asked {
  label: string;
  hint?: string;
}

export interface DetailsCopy {
  part: (number: number, count: number) => string;
  careful: string;
  another: string;
  headings: Record<Kind, string>;
  access: { scope: Asked; all: Asked; part: Asked; what: Asked; period: Asked; how: string; change: string };
  rectification: {
    intro: string;
    item: (number: number) => string;
    what: Asked;
    oldValue: Asked;
    newValue: Asked;
    add: string;
    supplement: Asked;
  };
  erasure: { scope: Asked; all: Asked; part: Asked; what: Asked; why: Asked };
  restriction: {
    ground: Asked;
    inaccurate: string;
    unlawful: string;
    "needed-for-claim": string;
    "objection-pending": string;
    what: Asked;
    why: Asked;
  };
  portability: { what: Asked; receiver: Asked; self: Asked; organisation: Asked; organisationName: Asked };
  objection: { intro: string; against: Asked; situation: Asked };
  consent: {
    consents: Asked;
    "share-cv": Asked;
    "share-health": Asked;
    "ask-doctor": Asked;
    other: Asked;
    otherText: Asked;
    after: string;
  };
  optOut: { scope: Asked; all: Asked; part: Asked; brands: Asked };
  complaint: {
    topic: Asked;
    privacy: Asked;
    service: Asked;
    both: Asked;
    about: Asked;
    what: Asked;
    wish: Asked;
    split: Asked;
    splitChoices: Partial<Record<Kind, string>>;
  };
  question: { question: Asked };
  errors: ErrorWords;
}

export const title = { nl: "Uw verzoek", en: "Your request" };
export const copy: Copy<DetailsCopy> = { nl, en };
