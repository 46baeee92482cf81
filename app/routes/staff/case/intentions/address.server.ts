import { correctAddress } from "../../../../commands/handling/correct-address.server";
import { recordReturnedMail } from "../../../../commands/reply/record-returned-mail.server";
import { sendAgain } from "../../../../commands/reply/send-again.server";
import { idIn } from "../form-reader.server";
import { intention } from "./intention.server";

export const addressIntentions = {
  "correct-address": intention({
    form: "address",
    read: (fields, _facts, form) =>
      fields.done({
        partyId: idIn(form, "party"),
        email: fields.email("email"),
        address: fields.optional("address", 600),
        reason: fields.text("reason", 1000),
      }),
    run: (desk, base, input) => correctAddress(desk, { ...base, ...input }),
  }),
  "mail-returned": intention({
    form: "returned",
    read: (_fields, _facts, form) => ({ letterId: idIn(form, "letter") }),
    run: (desk, base, input) => recordReturnedMail(desk, { ...base, ...input }),
  }),
  "send-again": intention({
    form: "again",
    read: (_fields, _facts, form) => ({ letterId: idIn(form, "letter") }),
    run: (desk, base, input) => sendAgain(desk, { ...base, ...input }),
  }),
};
