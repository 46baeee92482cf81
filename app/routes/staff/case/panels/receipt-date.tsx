import { ButtonLink } from "../../../../components/button";
import { type Copy, useCopy } from "../../../../components/language";
import { receiptDateAt } from "../../paths";
import { usePage } from "../form";

const copy: Copy<{ explained: string; open: string }> = {
  nl: {
    explained: "Een andere ontvangstdatum verzet de termijn. Daar hoort een reden bij.",
    open: "Ontvangstdatum verbeteren",
  },
  en: {
    explained: "Another receipt date moves the term. It takes a reason.",
    open: "Correct the receipt date",
  },
};

export function ReceiptDateLink() {
  const words = useCopy(copy);
  const { reference } = usePage();
  return (
    <>
      <p>{words.explained}</p>
      <ButtonLink to={receiptDateAt(reference)} icon="calendar">
        {words.open}
      </ButtonLink>
    </>
  );
}
