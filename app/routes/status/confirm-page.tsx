import { Form } from "@remix-run/react";
import { Button } from "../../components/button";
import { useCopy } from "../../components/language";
import { messageCopy } from "./message-copy";
import { SinglePage } from "./single-page";

interface ConfirmPageProps {
  reference: string;
  title: string;
  text: readonly string[];
  button: string;
  danger?: boolean;
  /** The case changed meanwhile and does not take it any more. */
  changed?: boolean;
}

/** A page that asks once more before something happens that cannot be taken back. */
export function ConfirmPage({ reference, title, text, button, danger, changed }: ConfirmPageProps) {
  const { problems } = useCopy(messageCopy);
  return (
    <SinglePage reference={reference} title={title} errors={{ "": changed ? problems.changed : undefined }}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Form method="post" reloadDocument>
        <Button look={danger ? "danger" : "primary"}>{button}</Button>
      </Form>
    </SinglePage>
  );
}
