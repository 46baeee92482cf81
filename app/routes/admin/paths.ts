import { STAFF_PATHS } from "../staff/paths";

export const inviteAt = `${STAFF_PATHS.adminStaff}/uitnodigen`;
export const memberAt = (id: string): string => `${STAFF_PATHS.adminStaff}/${id}`;
