import { STAFF_PATHS } from "../staff/paths";

export const inviteAt = `${STAFF_PATHS.adminStaff}/uitnodigen`;
export const relationUploadAt = `${STAFF_PATHS.adminRelations}/bestand`;
export const relationTokensAt = `${STAFF_PATHS.adminRelations}/systemen`;
export const importAt = (id: string): string => `${STAFF_PATHS.adminRelations}/inlezen/${id}`;
export const rejectedAt = (id: string): string => `${importAt(id)}/afgekeurd.csv`;
export const memberAt = (id: string): string => `${STAFF_PATHS.adminStaff}/${id}`;
