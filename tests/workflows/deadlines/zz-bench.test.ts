import { it } from "vitest";
import { computeDeadlines, localDateOf, startOfLocalDay, explainDeadlines } from "../../../workflows/deadlines";
import v from "./data/deadline-vectors.json";
it("bench", () => {
  const inputs = (v as any[]).map((x) => ({ clock: (["complaint","marketing"].includes(x.kind)?x.kind:"statutory"), receivedAt: x.receivedAt, events: x.events, policy: x.policy }));
  const t = (name: string, n: number, f: (i: number) => unknown) => { for (let i=0;i<3000;i++) f(i); const s=performance.now(); for (let i=0;i<n;i++) f(i); console.log(name, ((performance.now()-s)*1000/n).toFixed(2), "us"); };
  t("all 95 mixed", 50000, (i) => computeDeadlines(inputs[i % inputs.length] as any));
  const st = { clock: "statutory", receivedAt: "2026-03-05T10:00:00Z", events: [] } as const;
  t("base", 50000, () => computeDeadlines(st));
  const f01 = inputs.find((_, i) => (v as any[])[i].id === "F01") as any;
  t("extended+paused", 50000, () => computeDeadlines(f01));
  t("marketing", 50000, () => computeDeadlines({ clock: "marketing", receivedAt: "2026-03-05T10:00:00Z", events: [] }));
  t("localDateOf", 50000, () => localDateOf("2026-03-05T10:00:00Z"));
  t("localDateOf Date", 50000, () => localDateOf(new Date()));
  t("startOfLocalDay", 50000, () => startOfLocalDay("2026-03-05"));
  const r = computeDeadlines(f01);
  t("explain", 20000, () => explainDeadlines(r, "nl"));
});
