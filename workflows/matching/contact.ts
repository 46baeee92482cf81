import { addDays } from "../deadlines/days";

/** Contact details that changed shortly before somebody asks for a file may have been changed to get it. */
export const CONTACT_CHANGE_DAYS = 30;

/**
 * Whether contact details on file changed in the 30 days before a case was received, or since.
 * @param changedOn local date of the last change by an import; null when they never changed
 */
export const contactChangedShortlyBefore = (changedOn: string | null, receivedOn: string): boolean =>
  changedOn !== null && changedOn >= addDays(receivedOn, -CONTACT_CHANGE_DAYS);

/** "j•••@voorbeeld.nl": enough to recognise an address, not to copy it. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, at > 0 ? 1 : 0)}•••${at >= 0 ? email.slice(at) : ""}`;
}

/** "•••• 78": the last two digits. */
export const maskedPhone = (phone: string): string => `•••• ${phone.replace(/\D/g, "").slice(-2)}`;
