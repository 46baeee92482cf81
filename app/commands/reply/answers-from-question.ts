import type { RequestAnswers } from "../intake/request-answers";
import type { ConvertibleKind } from "./convert-question.server";

/** The question's own words, in the shape in which a request of that kind is kept. */
export function answersFromQuestion(kind: ConvertibleKind, asked: string): RequestAnswers {
  switch (kind) {
    case "access":
      return { kind, scope: "part", what: asked, period: null };
    case "rectification":
      return { kind, items: [], supplement: asked };
    case "erasure":
      return { kind, scope: "part", what: asked, why: null };
    case "restriction":
      return { kind, ground: "inaccurate", what: asked, why: null };
    case "portability":
      return { kind, what: asked, receiver: "self", organisation: null };
    case "objection":
      return { kind, against: asked, situation: "" };
    case "consent-withdrawal":
      return { kind, consents: ["other"], other: asked };
    case "complaint":
      return { kind, topic: "service", about: null, what: asked, wish: null };
  }
}
