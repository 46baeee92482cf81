import { matchRelation, unmatchRelations } from "../../../../commands/identity/match-relation.server";
import { idIn } from "../form-reader.server";
import { intention } from "./intention.server";

export const relationIntentions = {
  "match-relation": intention({
    form: "relation",
    read: (_fields, _facts, form) => ({ relationId: idIn(form, "relation") }),
    run: (desk, base, input) => matchRelation(desk, { ...base, ...input }),
  }),
  "unmatch-relations": intention({
    form: "relation",
    read: (_fields, _facts, form) => ({ relationIds: form.getAll("relation").map(String) }),
    run: (desk, base, input) => unmatchRelations(desk, { ...base, ...input }),
  }),
};
