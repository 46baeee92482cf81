import { MOST_ITEMS } from "../../../../commands/intake/request-answers";
import { Button } from "../../../../components/button";
import { Field, Textarea } from "../../../../components/field";
import { useCopy } from "../../../../components/language";
import { one } from "../fields";
import { copy } from "./copy";
import type { PartProps } from "./parts";
import { itemField, typedItems } from "./rectification";

/** Lines of old and new value; "add" comes back with one more, and everything typed kept. */
export function RectificationPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).rectification;
  const items = typedItems(fields);
  return (
    <>
      <p className="form-page__intro">{words.intro}</p>
      <input type="hidden" name="rectification-rows" value={items.length} />
      {items.map((item) => (
        <fieldset className={items.length > 1 ? "pair pair--counted" : "pair"} key={item.index}>
          <legend className={items.length > 1 ? "pair__legend" : "visually-hidden"}>
            {words.item(item.index + 1)}
          </legend>
          <Field
            name={itemField("what", item.index)}
            {...words.what}
            error={errors[itemField("what", item.index)]}
            defaultValue={item.what}
          />
          <Textarea
            name={itemField("old", item.index)}
            {...words.oldValue}
            optional
            rows={2}
            error={errors[itemField("old", item.index)]}
            defaultValue={item.oldValue}
          />
          <Textarea
            name={itemField("new", item.index)}
            {...words.newValue}
            rows={2}
            error={errors[itemField("new", item.index)]}
            defaultValue={item.newValue}
          />
        </fieldset>
      ))}
      {items.length < MOST_ITEMS && (
        <p className="form-page__add">
          <Button look="secondary" icon="plus" name="go" value="add-item">
            {words.add}
          </Button>
        </p>
      )}
      <Textarea
        name="rectification-supplement"
        {...words.supplement}
        optional
        error={errors["rectification-supplement"]}
        defaultValue={one(fields, "rectification-supplement")}
      />
    </>
  );
}
