import type { CSSProperties } from "react";

/** Inline styles: many mail programs drop everything else. Colours are those of the house, light side. */
export const INK = "#14211f";
export const SOFT = "#4a5a59";
export const LINE = "#d5dfde";
export const ACCENT = "#0a5c68";
const WASH = "#e4f1f2";
const FONT = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

const style = <Names extends string>(styles: Record<Names, CSSProperties>) => styles;

export const mailStyles = style({
  body: { margin: 0, padding: "24px 0", backgroundColor: "#f2f6f6", color: INK, fontFamily: FONT },
  sheet: {
    maxWidth: "600px",
    margin: "0 auto",
    padding: "28px 32px",
    backgroundColor: "#ffffff",
    borderTop: `4px solid ${ACCENT}`,
  },
  sender: { margin: "0 0 20px", fontSize: "15px", lineHeight: "22px", color: SOFT },
  title: { margin: "0 0 20px", fontSize: "24px", lineHeight: "31px", fontWeight: 600, color: INK },
  heading: { margin: "28px 0 8px", fontSize: "18px", lineHeight: "25px", fontWeight: 600, color: INK },
  paragraph: { margin: "0 0 16px", fontSize: "16px", lineHeight: "25px", color: INK },
  item: { margin: "0 0 6px", fontSize: "16px", lineHeight: "25px", color: INK },
  list: { margin: "0 0 16px", paddingLeft: "22px" },
  label: {
    padding: "3px 20px 3px 0",
    fontSize: "15px",
    lineHeight: "22px",
    color: SOFT,
    verticalAlign: "top",
  },
  value: { padding: "3px 0", fontSize: "16px", lineHeight: "22px", color: INK, verticalAlign: "top" },
  facts: { margin: "0 0 20px", borderCollapse: "collapse" },
  button: {
    display: "inline-block",
    margin: "4px 0 20px",
    padding: "13px 22px",
    borderRadius: "4px",
    backgroundColor: ACCENT,
    color: "#ffffff",
    fontSize: "16px",
    lineHeight: "20px",
    fontWeight: 600,
    textDecoration: "none",
  },
  link: { color: ACCENT, textDecoration: "underline", wordBreak: "break-all" },
  small: { margin: "0 0 12px", fontSize: "14px", lineHeight: "21px", color: SOFT },
  code: {
    margin: "4px 0 20px",
    padding: "16px 20px",
    borderRadius: "4px",
    backgroundColor: WASH,
    color: INK,
    fontSize: "30px",
    lineHeight: "36px",
    fontWeight: 600,
    letterSpacing: "6px",
  },
  rule: { margin: "28px 0 16px", border: "none", borderTop: `1px solid ${LINE}` },
});

/**
 * React Email moves what it is given for body and container to a cell inside them: so does this. For programs that follow the reader's dark setting;
 * the others keep the light letter.
 */
export const MAIL_HEAD_STYLES = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) { .sheet > tbody > tr > td { padding: 24px 20px !important; } }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #10181a !important; }
  .sheet { background-color: #182325 !important; }
  .ink { color: #e9f0ef !important; }
  .soft { color: #a9b9b8 !important; }
  .link { color: #79cfdb !important; }
  .button { background-color: #79cfdb !important; color: #06262b !important; }
  .code { background-color: #17353a !important; color: #e9f0ef !important; }
  .rule { border-top-color: #2d3c3e !important; }
}`;
