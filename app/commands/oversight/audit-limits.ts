/** Longer than a month is no look any more: then a new audit is opened, with a new sample. */
export const LONGEST_AUDIT_DAYS = 31;
export const LARGEST_SAMPLE = 50;
export const LONGEST_PURPOSE = 500;
