import type { AccessTables } from "./schema/access";
import type { CaseTables } from "./schema/cases";
import type { ContentTables } from "./schema/content";
import type { EffectTables } from "./schema/effects";
import type { PolicyTables } from "./schema/policy";
import type { PublicTables } from "./schema/public";
import type { RegisterTables } from "./schema/register";
import type { StaffTables } from "./schema/staff";

/** Every table, by name. Columns are snake_case, but for the tables that better-auth owns (schema/staff.ts). */
export interface Database
  extends AccessTables,
    CaseTables,
    ContentTables,
    EffectTables,
    PolicyTables,
    PublicTables,
    RegisterTables,
    StaffTables {}
