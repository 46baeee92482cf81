import { describe, expect, it } from "vitest";
import {
  type Clock,
  type ClockEvent,
  computeDeadlines,
  type DeadlinePolicy,
  explainDeadlines,
  explainStep,
} from "../../../workflows/deadlines";

function told(
  language: "nl" | "en",
  receivedAt: string,
  events: ClockEvent[] = [],
  clock: Clock = "statutory",
  policy?: DeadlinePolicy,
): string {
  return explainDeadlines(computeDeadlines({ clock, receivedAt, events, policy }), language).join("\n");
}

const identity = (from: string, to: string | null): ClockEvent => ({
  type: "pause",
  reason: "identity",
  from,
  to,
});
const clarification = (from: string, to: string | null): ClockEvent => ({
  type: "pause",
  reason: "clarification",
  from,
  to,
});

describe("the requester reads", () => {
  it("how a month that ends at Easter goes on", () => {
    expect(told("nl", "2026-03-05")).toBe(
      [
        "Ontvangen op donderdag 5 maart.",
        "De wet geeft ons een maand: zondag 5 april.",
        "Dat is eerste paasdag; maandag is tweede paasdag. Dan geldt de eerste werkdag daarna: dinsdag 7 april.",
      ].join("\n"),
    );
    expect(told("en", "2026-03-05")).toBe(
      [
        "Received on Thursday 5 March.",
        "The law gives us one month: Sunday 5 April.",
        "That is Easter Sunday; Monday is Easter Monday. Then the next working day counts: Tuesday 7 April.",
      ].join("\n"),
    );
  });

  it("why a short month counts its last day", () => {
    expect(told("nl", "2026-01-31")).toContain(
      "De wet geeft ons een maand. Er is dan geen 31 februari, dus telt de laatste dag van die maand: zaterdag 28 februari.",
    );
    expect(told("nl", "2026-01-31")).toContain("Dat valt in het weekend. Dan geldt de eerste werkdag daarna");
  });

  it("the year when it is not that of the date before", () => {
    expect(told("nl", "2026-12-01")).toContain(
      "vrijdag 1 januari 2027.\nDat is nieuwjaarsdag; daarna is het weekend. " +
        "Dan geldt de eerste werkdag daarna: maandag 4 januari.",
    );
  });

  it("which holidays come one after the other", () => {
    expect(told("nl", "2026-03-03")).toContain(
      "Dat is Goede Vrijdag; zaterdag is geen werkdag; zondag is eerste paasdag; maandag is tweede paasdag.",
    );
    expect(told("nl", "2026-04-23")).toContain(
      "Dat is een zaterdag; zondag is eerste pinksterdag; maandag is tweede pinksterdag.",
    );
    const decree = { calendar: { kbDaysMoveTheMonth: true } };
    expect(told("nl", "2026-04-14", [], "statutory", decree)).toContain(
      "Dat is Hemelvaartsdag; vrijdag is een dag die de overheid met een feestdag gelijkstelt; daarna is het weekend.",
    );
  });

  it("what their answer added", () => {
    expect(told("nl", "2026-09-01", [identity("2026-09-03", "2026-09-10")])).toContain(
      "Op donderdag 3 september vroegen wij u om te laten zien dat u het bent. U antwoordde op donderdag 10 september. " +
        "Die 7 dagen komen erbij: donderdag 8 oktober.",
    );
    expect(told("en", "2026-09-01", [clarification("2026-09-03", "2026-09-04")])).toContain(
      "On Thursday 3 September we asked you to tell us more precisely what you want to know. " +
        "You answered on Friday 4 September. That one day is added: Friday 2 October.",
    );
  });

  it("two questions that overlapped as one wait", () => {
    const both = [identity("2026-09-02", "2026-09-09"), clarification("2026-09-07", "2026-09-11")];
    expect(told("nl", "2026-09-01", both)).toContain(
      "Op woensdag 2 september stelden wij u een vraag en daarna nog een. " +
        "Op vrijdag 11 september hadden wij al uw antwoorden. Die 9 dagen komen erbij: zaterdag 10 oktober.",
    );
  });

  it("that nothing moves when a question did not stop the clock", () => {
    expect(told("nl", "2026-09-01", [identity("2026-09-03", "2026-09-03")])).toContain(
      "U antwoordde dezelfde dag. De datum verandert dus niet.",
    );
    expect(
      told("nl", "2026-09-01", [{ ...identity("2026-09-03", null), accepted: false } as ClockEvent]),
    ).toContain("De termijn liep gewoon door.");
    expect(told("nl", "2026-09-01", [identity("2026-10-05", null)])).toContain(
      "De termijn liep tot en met donderdag 1 oktober en was dus al voorbij. De datum verandert niet.",
    );
  });

  it("that there is no date while an answer is awaited", () => {
    expect(told("nl", "2026-09-01", [identity("2026-09-03", null)])).toContain(
      "De termijn staat stil tot wij uw antwoord hebben. Daarom is er nu geen uiterste datum. " +
        "Zonder te wachten was dat donderdag 1 oktober.",
    );
  });

  it("on which day the days come that were asked for in the weekend at the end", () => {
    expect(told("nl", "2026-06-11", [identity("2026-07-12", "2026-07-14")])).toBe(
      [
        "Ontvangen op donderdag 11 juni.",
        "De wet geeft ons een maand: zaterdag 11 juli.",
        "Dat valt in het weekend. Dan geldt de eerste werkdag daarna: maandag 13 juli.",
        "Op zondag 12 juli vroegen wij u om te laten zien dat u het bent. U antwoordde op dinsdag 14 juli. " +
          "Die 2 dagen komen bij maandag 13 juli: woensdag 15 juli.",
      ].join("\n"),
    );
  });

  it("what an extension gave, with the days that they took", () => {
    const events = [
      identity("2026-09-03", "2026-09-10"),
      { type: "extension", noticeAt: "2026-10-05" } as const,
    ];
    expect(told("nl", "2026-09-01", events)).toContain(
      "Op maandag 5 oktober schreven wij u waarom wij meer tijd nodig hebben. De wet geeft ons dan twee maanden extra, " +
        "dus drie maanden vanaf de ontvangst: dinsdag 1 december.\n" +
        "De 7 dagen dat wij op uw antwoord wachtten, komen er ook nu bij: dinsdag 8 december.",
    );
  });

  it("what came after the notice after it, and the weekend before it only when that made it timely", () => {
    const later = [
      { type: "extension", noticeAt: "2026-12-18" } as const,
      identity("2026-12-21", "2027-01-04"),
    ];
    const codes = (receivedAt: string, events: ClockEvent[]) =>
      computeDeadlines({ clock: "statutory", receivedAt, events }).steps.map(({ code }) => code);
    expect(codes("2026-11-20", later)).toEqual(["received", "month", "extended", "paused", "rolled"]);
    expect(codes("2026-09-25", [{ type: "extension", noticeAt: "2026-10-26" }])).toEqual([
      "received",
      "month",
      "rolled",
      "extended",
      "rolled",
    ]);
  });

  it("why an extension gave nothing", () => {
    expect(told("nl", "2026-09-15", [{ type: "extension", noticeAt: "2026-10-16" }])).toContain(
      "Op vrijdag 16 oktober schreven wij u dat wij meer tijd nodig hadden. Dat moest uiterlijk op donderdag 15 oktober. " +
        "Wij kregen dus geen extra tijd.",
    );
    expect(
      told("nl", "2026-09-15", [{ type: "extension", noticeAt: "2026-10-01", withReasons: false }]),
    ).toContain("maar niet waarom. Wij kregen dus geen extra tijd.");
  });

  it("when a complaint is confirmed and decided", () => {
    expect(told("nl", "2026-09-01", [{ type: "extension", noticeAt: "2026-09-28" }], "complaint")).toBe(
      [
        "Ontvangen op dinsdag 1 september.",
        "Wij bevestigen binnen 5 werkdagen dat wij uw klacht hebben: uiterlijk dinsdag 8 september.",
        "Volgens onze klachtenregeling beslissen wij binnen 4 weken: dinsdag 29 september.",
        "Op maandag 28 september schreven wij u waarom wij meer tijd nodig hebben. Volgens onze klachtenregeling " +
          "krijgen wij dan 4 weken extra: dinsdag 27 oktober.",
      ].join("\n"),
    );
  });

  it("that the newsletters stop at once", () => {
    expect(told("nl", "2026-09-01", [], "marketing")).toBe(
      [
        "Ontvangen op dinsdag 1 september.",
        "Vanaf die dag sturen wij u geen nieuwsbrieven en reclame meer.",
        "Binnen 2 dagen controleren wij of al onze systemen zijn gestopt: uiterlijk donderdag 3 september.",
        "U krijgt zo snel mogelijk een bevestiging, uiterlijk donderdag 1 oktober.",
      ].join("\n"),
    );
  });

  it("when a question is answered", () => {
    expect(told("en", "2026-12-24", [], "question")).toBe(
      "Received on Thursday 24 December.\nWe answer within 5 working days: by Monday 4 January 2027.",
    );
  });
});

describe("one step", () => {
  it("is put into words by itself", () => {
    const step = { rule: "R1", code: "received", on: "2026-03-05" } as const;
    expect(explainStep(step, "nl")).toBe("Ontvangen op donderdag 5 maart.");
    expect(explainStep(step, "en")).toBe("Received on Thursday 5 March.");
  });
});
