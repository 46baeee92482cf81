// biome-ignore lint/suspicious/noEmptyInterface: tables arrive with the first migration
export interface Database {}
