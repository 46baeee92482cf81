import { controlProps, FieldFrame, type FieldProps } from "./field";

/** Chooses one or more files. The form around it needs `encType="multipart/form-data"`. */
export function FileField({
  multiple,
  accept,
  ...field
}: FieldProps & { multiple?: boolean; accept?: string }) {
  return (
    <FieldFrame {...field}>
      <input type="file" multiple={multiple} accept={accept} {...controlProps(field)} className="input" />
    </FieldFrame>
  );
}
