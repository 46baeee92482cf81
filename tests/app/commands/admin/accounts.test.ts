import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nextStep } from "../../../../app/auth/entry-steps.server";
import { makeRecoveryCodes } from "../../../../app/auth/recovery-codes.server";
import { secondFactorState } from "../../../../app/auth/second-factor.server";
import { showCode } from "../../../../app/auth/second-step.server";
import { signIn } from "../../../../app/auth/sign-in.server";
import { findSignedIn } from "../../../../app/auth/staff.server";
import { acceptInvitation } from "../../../../app/commands/admin/accept-invitation.server";
import { changeStaff, closeAccount } from "../../../../app/commands/admin/change-staff.server";
import {
  inviteAgain,
  inviteStaff,
  type StaffToInvite,
  withdrawInvitation,
} from "../../../../app/commands/admin/invite-staff.server";
import { resetSecondFactor } from "../../../../app/commands/admin/reset-second-factor.server";
import { findInvitation, openInvitations } from "../../../../db/queries/admin";
import { seedOrganisation } from "../../../../db/seed/organisation";
import { createTestDatabase, type TestDatabase } from "../../../support/database";
import { cookieOf, halfInCookieOf, hire, PASSWORD, requestFor, staffContext } from "../../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

const ADMINISTRATOR = { id: "staff-admin", name: "Ada Beheer" };
const NINA: StaffToInvite = {
  name: "Nina Nieuw",
  email: "nina@werkcontact.example",
  roles: ["handler"],
  team: "Loket",
  privacyOfficer: false,
  language: "nl",
};
const tokenOf = (link: string) => link.split("/").at(-1) ?? "";

describe("an invitation", () => {
  it("reaches the colleague by mail with a link, and makes an account with a password of their own", async () => {
    const context = staffContext(database);
    const { mailed, link } = await inviteStaff(context, ADMINISTRATOR, NINA);
    expect(mailed).toBe(true);
    const mail = await context.db
      .selectFrom("mailbox")
      .selectAll()
      .where("recipient", "=", NINA.email)
      .executeTakeFirstOrThrow();
    expect(mail.text).toContain(link);
    expect(await acceptInvitation(context, { token: tokenOf(link), password: "kort" })).toEqual({
      kind: "too-short",
    });
    expect(await acceptInvitation(context, { token: tokenOf(link), password: PASSWORD })).toEqual({
      kind: "accepted",
      email: NINA.email,
    });
    const staff = await findSignedIn(
      requestFor("/", { cookie: await cookieOf(context, NINA.email) }),
      context,
    );
    expect(staff).toMatchObject({ name: "Nina Nieuw", roles: ["handler"], team: "Loket" });
  });

  it("works once, even when two browsers send it at the same moment", async () => {
    const context = staffContext(database);
    const { link } = await inviteStaff(context, ADMINISTRATOR, {
      ...NINA,
      email: "twee@werkcontact.example",
    });
    const accept = () => acceptInvitation(context, { token: tokenOf(link), password: PASSWORD });
    const kinds = (await Promise.all([accept(), accept()])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["accepted", "gone"]);
  });

  it("no longer holds after a week, after it was taken back, or after a new one", async () => {
    const email = "laat@werkcontact.example";
    const past = staffContext(database, { now: "2026-03-01T10:00:00Z" });
    const later = staffContext(database, { now: "2026-03-08T10:00:01Z" });
    const { link: old } = await inviteStaff(past, ADMINISTRATOR, { ...NINA, email });
    expect(await acceptInvitation(later, { token: tokenOf(old), password: PASSWORD })).toEqual({
      kind: "gone",
    });

    const { link: first } = await inviteStaff(later, ADMINISTRATOR, { ...NINA, email });
    const { link: second } = await inviteStaff(later, ADMINISTRATOR, { ...NINA, email });
    expect(await findInvitation(later.db, tokenOf(first), later.now())).toBeNull();
    const invitations = await openInvitations(later.db, later.now());
    const open = invitations.filter((invitation) => invitation.email === email);
    expect(open).toHaveLength(1);
    await withdrawInvitation(later.db, open[0]?.id ?? "");
    expect(await acceptInvitation(later, { token: tokenOf(second), password: PASSWORD })).toEqual({
      kind: "gone",
    });
  });

  it("that ran out is sent anew by an administrator, to the same person with the same roles", async () => {
    const email = "opnieuw@werkcontact.example";
    const past = staffContext(database, { now: "2026-03-01T10:00:00Z" });
    const later = staffContext(database, { now: "2026-03-20T10:00:00Z" });
    const { link: old } = await inviteStaff(past, ADMINISTRATOR, { ...NINA, email, roles: ["approver"] });
    const open = (await openInvitations(later.db, later.now())).find(
      (invitation) => invitation.email === email,
    );
    const again = await inviteAgain(later, ADMINISTRATOR, open?.id ?? "");
    expect(again).toMatchObject({ mailed: true, name: NINA.name });
    expect(await findInvitation(later.db, tokenOf(old), later.now())).toBeNull();
    expect(await findInvitation(later.db, tokenOf(again?.link ?? ""), later.now())).toMatchObject({
      email,
      roles: ["approver"],
    });
    expect(await inviteAgain(later, ADMINISTRATOR, open?.id ?? "")).toBeNull();
  });

  it("gives a colleague who forgot their password a new one, and ends what was open", async () => {
    const context = staffContext(database, { clientAddress: "192.0.2.50" });
    const { email, name } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const { link } = await inviteStaff(context, ADMINISTRATOR, { ...NINA, name, email });
    await acceptInvitation(context, { token: tokenOf(link), password: "een ander wachtwoord" });
    expect(await findSignedIn(requestFor("/", { cookie }), context)).toBeNull();
    expect((await signIn(requestFor("/"), context, { email, password: PASSWORD })).kind).toBe("wrong");
    expect((await signIn(requestFor("/"), context, { email, password: "een ander wachtwoord" })).kind).toBe(
      "signed-in",
    );
  });
});

describe("a second factor", () => {
  it("is cleared by an administrator: everything but the password goes, sessions end, the holder is told", async () => {
    const context = staffContext(database, { clientAddress: "192.0.2.70" });
    const { id, email, name } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const [recovery = ""] = await makeRecoveryCodes(context.db, context, id);
    expect(await resetSecondFactor(context, ADMINISTRATOR, { id, email, name })).toEqual({ mailed: true });
    expect(await findSignedIn(requestFor("/", { cookie }), context)).toBeNull();
    expect(await secondFactorState(context.db, id)).toEqual({ since: null, recoveryCodesLeft: 0 });
    expect(await showCode(context, id, recovery)).toEqual({ kind: "wrong" });
    const mail = await context.db
      .selectFrom("mailbox")
      .selectAll()
      .where("recipient", "=", email)
      .executeTakeFirstOrThrow();
    expect(mail.text).toContain(ADMINISTRATOR.name);
    const half = await findSignedIn(
      requestFor("/", { cookie: await halfInCookieOf(context, email) }),
      context,
    );
    expect(half && (await nextStep(context.db, half, { now: context.now() }))).toBe("set-up");
  });

  it("is nobody's own to clear as an administrator", async () => {
    const context = staffContext(database);
    const ada = await hire(context, ["administrator"]);
    await cookieOf(context, ada.email);
    expect(await resetSecondFactor(context, ada, ada)).toBe("own");
    expect((await secondFactorState(context.db, ada.id)).since).not.toBeNull();
    await context.db.updateTable("staff").set({ closedAt: new Date() }).where("id", "=", ada.id).execute();
  });
});

describe("an account", () => {
  it("is closed at once: sessions end, signing in is refused, the person stays on record", async () => {
    const context = staffContext(database, { clientAddress: "192.0.2.60" });
    const { id, email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    expect(await closeAccount(database.db, { staffId: id, now: new Date() })).toBe("changed");
    expect(await findSignedIn(requestFor("/", { cookie }), context)).toBeNull();
    expect((await signIn(requestFor("/"), context, { email, password: PASSWORD })).kind).toBe("wrong");
    const kept = await context.db.selectFrom("staff").select("name").where("id", "=", id).executeTakeFirst();
    expect(kept).toBeDefined();
  });

  it("of the last administrator stays, also when two are taken away at the same moment", async () => {
    const context = staffContext(database);
    const change = { name: "Iemand", roles: ["handler" as const], team: null, privacyOfficer: false };
    const [first, second] = [await hire(context, ["administrator"]), await hire(context, ["administrator"])];
    const results = await Promise.all([
      closeAccount(database.db, { staffId: first.id, now: new Date() }),
      changeStaff(database.db, { staffId: second.id, change, now: new Date() }),
    ]);
    expect(results.sort()).toEqual(["changed", "last-administrator"]);
  });
});
