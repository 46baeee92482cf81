import { createElement, Fragment } from "react";
import { describe, expect, it } from "vitest";
import { summaryLine } from "../../../app/components/error-summary";
import { Day, Lines } from "../../../app/routes/staff/case/fields";
import { FormProblems, FormReader } from "../../../app/routes/staff/case/form-reader.server";
import { labelsIn } from "../../../app/routes/staff/case/problems";

describe("what is wrong with a form of the case page", () => {
  it("is that more was ticked than can be kept, said beside what was ticked", () => {
    const form = new FormData();
    for (const id of ["jansen", "bakker", "de-vries"]) form.append("subjects.staff", id);
    const fields = new FormReader(form, "subjects", "2026-03-20");
    expect(fields.done(fields.several("staff", 3))).toEqual(["jansen", "bakker", "de-vries"]);
    expect(() => fields.done(fields.several("staff", 2))).toThrow(FormProblems);
    expect(fields.problems).toEqual({ "subjects.staff": "too-many" });
  });

  it("is said of a field by its name", () => {
    expect(summaryLine("Gedaan op", "Dit is geen datum.")).toBe("Gedaan op: Dit is geen datum.");
    expect(summaryLine("Waaruit blijkt dat?", "Vul dit in.")).toBe("Waaruit blijkt dat? Vul dit in.");
    expect(summaryLine(undefined, "Vul dit in.")).toBe("Vul dit in.");
  });

  it("finds the names of the fields, also of those inside something else", () => {
    const form = createElement(
      Fragment,
      null,
      createElement("p", null, "Let op."),
      createElement(Lines, { name: "how", label: "Waaruit blijkt dat?" }),
      createElement("div", { className: "pair" }, createElement(Day, { name: "on", label: "Gedaan op" })),
    );
    expect(Object.fromEntries(labelsIn(form))).toEqual({ how: "Waaruit blijkt dat?", on: "Gedaan op" });
  });
});
