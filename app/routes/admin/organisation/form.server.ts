import { organisationFactsSchema } from "../../../../workflows/letters/organisation";
import type { Organisation } from "../../../commands/admin/change-organisation.server";
import { localDateOf, readTypedDate, type TypedDate, typedDate } from "../../../components/date-field";
import { type Processing, processingOf, processingSchema } from "../../../letters/processing";
import { cellName, LISTS, type Line, type ListName, MOST_LINES } from "./lists";

const TEXTS = [
  "name",
  "shortName",
  "postalAddress",
  "website",
  "privacyContact.email",
  "privacyContact.phone",
  "supervisoryAuthority.name",
  "supervisoryAuthority.address",
  "supervisoryAuthority.phone",
  "supervisoryAuthority.website",
  "complaintsCommission.name",
  "complaintsCommission.website",
  "complaintsCommission.fee.nl",
  "complaintsCommission.fee.en",
  "processing.backupDays",
] as const;
const DATES = ["supervisoryAuthority.checkedOn", "complaintsCommission.checkedOn"] as const;

/** The form as it was typed, or as it is filled from a version. */
export interface TypedOrganisation {
  texts: Record<(typeof TEXTS)[number], string>;
  dates: Record<(typeof DATES)[number], TypedDate>;
  commission: boolean;
  lists: Record<ListName, Line[]>;
}

export function readOrganisation(form: FormData): TypedOrganisation {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 2000);
  const lines = (list: ListName): Line[] =>
    Array.from({ length: MOST_LINES }, (_, index) =>
      Object.fromEntries(
        [...LISTS[list], ...(list === "brands" ? ["id"] : [])].map((field) => [
          field,
          text(cellName(list, index, field))
            .replace(/\s+/g, " ")
            .trim(),
        ]),
      ),
    ).filter((line) => LISTS[list].some((field) => line[field]));
  return {
    texts: Object.fromEntries(TEXTS.map((name) => [name, text(name).trim()])) as TypedOrganisation["texts"],
    dates: Object.fromEntries(
      DATES.map((name) => [name, readTypedDate(form, name)]),
    ) as TypedOrganisation["dates"],
    commission: form.get("commission") === "yes",
    lists: Object.fromEntries(
      (Object.keys(LISTS) as ListName[]).map((list) => [list, lines(list)]),
    ) as TypedOrganisation["lists"],
  };
}

/** The form filled with a version; an empty one before the first. */
export function filledFrom(body: unknown): TypedOrganisation {
  const parsed = organisationFactsSchema.safeParse(body);
  const facts = parsed.success ? parsed.data : null;
  const processing = processingOf(body);
  const { supervisoryAuthority: authority, complaintsCommission: commission, privacyContact } = facts ?? {};
  return {
    texts: {
      name: facts?.name ?? "",
      shortName: facts?.shortName ?? "",
      postalAddress: facts?.postalAddress.join("\n") ?? "",
      website: facts?.website ?? "",
      "privacyContact.email": privacyContact?.email ?? "",
      "privacyContact.phone": privacyContact?.phone ?? "",
      "supervisoryAuthority.name": authority?.name ?? "",
      "supervisoryAuthority.address": authority?.address ?? "",
      "supervisoryAuthority.phone": authority?.phone ?? "",
      "supervisoryAuthority.website": authority?.website ?? "",
      "complaintsCommission.name": commission?.name ?? "",
      "complaintsCommission.website": commission?.website ?? "",
      "complaintsCommission.fee.nl": commission?.fee?.nl ?? "",
      "complaintsCommission.fee.en": commission?.fee?.en ?? "",
      "processing.backupDays": processing.backupDays === null ? "" : String(processing.backupDays),
    },
    dates: {
      "supervisoryAuthority.checkedOn": typedDate(authority?.checkedOn),
      "complaintsCommission.checkedOn": typedDate(commission?.checkedOn),
    },
    commission: Boolean(commission),
    lists: {
      brands: facts?.brands ?? [],
      purposes: processing.purposes,
      categories: processing.categories.map(({ systems, ...line }) => ({
        ...line,
        systems: systems.join(", "),
      })),
      recipients: processing.recipients,
      sources: processing.sources,
    },
  };
}

type CheckedOrganisation =
  | { organisation: Organisation; errors?: undefined }
  | { organisation?: undefined; errors: Record<string, "wrong"> };

/** What the form says, or which fields are wrong. */
export function checkOrganisation({
  texts,
  dates,
  commission,
  lists,
}: TypedOrganisation): CheckedOrganisation {
  const fee = { nl: texts["complaintsCommission.fee.nl"], en: texts["complaintsCommission.fee.en"] };
  const facts = organisationFactsSchema.safeParse({
    name: texts.name,
    shortName: texts.shortName,
    postalAddress: texts.postalAddress.split(/\r?\n/).filter((line) => line.trim()),
    website: texts.website,
    privacyContact: { email: texts["privacyContact.email"], phone: texts["privacyContact.phone"] },
    supervisoryAuthority: {
      name: texts["supervisoryAuthority.name"],
      address: texts["supervisoryAuthority.address"],
      phone: texts["supervisoryAuthority.phone"],
      website: texts["supervisoryAuthority.website"],
      checkedOn: localDateOf(dates["supervisoryAuthority.checkedOn"]),
    },
    complaintsCommission: commission
      ? {
          name: texts["complaintsCommission.name"],
          website: texts["complaintsCommission.website"],
          fee: fee.nl || fee.en ? fee : null,
          checkedOn: localDateOf(dates["complaintsCommission.checkedOn"]),
        }
      : null,
    brands: withIds(lists.brands),
  });
  const processing = processingSchema.safeParse(processingFrom(texts["processing.backupDays"], lists));
  if (facts.success && processing.success) {
    return { organisation: { ...facts.data, processing: processing.data } };
  }
  const issues = [
    ...(facts.error?.issues.map(({ path }) => path) ?? []),
    ...(processing.error?.issues.map(({ path }) =>
      path[0] === "backupDays" ? ["processing", ...path] : path,
    ) ?? []),
  ];
  return { errors: Object.fromEntries(issues.map((path) => [fieldOf(path), "wrong" as const])) };
}

function processingFrom(backupDays: string, lists: TypedOrganisation["lists"]): unknown {
  return {
    purposes: lists.purposes,
    categories: lists.categories.map(({ systems = "", ...line }) => ({
      ...line,
      systems: systems
        .split(",")
        .map((system) => system.trim())
        .filter(Boolean),
    })),
    recipients: lists.recipients,
    sources: lists.sources,
    backupDays: backupDays === "" ? null : Number(backupDays),
  } satisfies Record<keyof Processing, unknown>;
}

/** A brand keeps the id that cases and the suppression list know it by; a new one gets it from its name. */
function withIds(brands: Line[]): { id: string; name: string }[] {
  const taken = new Set(brands.map(({ id }) => id));
  return brands.map(({ id, name = "" }) => ({ name, id: id || freshId(name, taken) }));
}

function freshId(name: string, taken: Set<string | undefined>): string {
  const slug =
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/\.[a-z]{2,6}$/, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "merk";
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}

/** The field an error belongs to: lines of an address and systems of a category are one field each. */
function fieldOf(path: PropertyKey[]): string {
  const name = path.map(String);
  if (name[0] === "postalAddress") return "postalAddress";
  return name[0] === "categories" ? name.slice(0, 3).join(".") : name.join(".");
}
