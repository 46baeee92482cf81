/**
 * The letter as a document: read on a phone, read on a screen, printed on A4 so that the address falls in a
 * window envelope. One constant text, so that a Content-Security-Policy can name its hash.
 */
export const DOCUMENT_STYLES = `
.letter{--ink:#14211f;--soft:#4a5a59;--line:#d5dfde;--accent:#0a5c68;--wash:#eef5f5;
color:var(--ink);font:1.0625rem/1.55 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;
max-width:42rem;margin:0 auto;overflow-wrap:break-word;hyphens:manual}
.letter *{box-sizing:border-box}
.letter p,.letter ul,.letter dl,.letter blockquote{margin:0 0 1rem}
.letter h1{font-size:1.5rem;line-height:1.3;font-weight:650;margin:2rem 0 1.25rem;text-wrap:balance}
.letter h2{font-size:1.1875rem;line-height:1.35;font-weight:650;margin:2rem 0 .5rem;break-after:avoid}
.letter h3{font-size:1.0625rem;line-height:1.45;font-weight:650;margin:0 0 .25rem;break-after:avoid}
.letter ul{padding-left:1.25rem}
.letter li{margin-bottom:.3rem}
.letter a{color:var(--accent);text-underline-offset:.15em}
.letter blockquote{padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line);color:var(--soft)}
.letter blockquote p:last-child{margin-bottom:0}
.letter-head{display:grid;gap:1.5rem}
.letter-sender{color:var(--soft);font-size:.9375rem;border-bottom:2px solid var(--accent);padding-bottom:.75rem}
.letter-sender strong{color:var(--ink);font-size:1.0625rem}
.letter-head p,.letter-head dl,.letter-head address{margin:0;font-style:normal}
.letter-facts>div{display:grid;grid-template-columns:minmax(8.5rem,11rem) 1fr;gap:.75rem;padding:.12rem 0}
.letter-facts dt{color:var(--soft)}
.letter-facts dd{margin:0}
.letter-entry{padding:.75rem 0;border-top:1px solid var(--line);break-inside:avoid}
.letter-entry:not(:has(+.letter-entry)){border-bottom:1px solid var(--line);margin-bottom:1rem}
.letter-entry dl,.letter-entry p:last-child{margin-bottom:0}
.letter-key{padding:.875rem 1rem;background:var(--wash);border-left:4px solid var(--accent)}
.letter-code{font-size:1.75rem;font-weight:650;letter-spacing:.2em}
.letter-fixed{white-space:nowrap}
.letter-small{color:var(--soft);font-size:.9375rem}
.letter-signature{margin-top:2rem;break-inside:avoid}
@media (max-width:32rem){.letter-facts>div{grid-template-columns:1fr;gap:0;padding:.25rem 0}}
@media screen and (prefers-color-scheme:dark){
.letter{--ink:#e9f0ef;--soft:#a9b9b8;--line:#2d3c3e;--accent:#79cfdb;--wash:#17353a}}
@media print{
.letter{--ink:#000;--soft:#333;--line:#999;--accent:#000;--wash:#fff;max-width:none;font-size:10.5pt;line-height:1.45}
.letter h1{font-size:14pt;margin:9mm 0 6mm}.letter h2{font-size:11.5pt;margin:6mm 0 2mm}.letter h3{font-size:10.5pt}
.letter-head{gap:0}
.letter-sender{border:0;padding:0;min-height:24mm;font-size:9pt}
.letter-head address{min-height:30mm}
.letter-key{border:0;padding:0;font-weight:600}
.letter a{text-decoration:none}
.letter-screen{display:none}}
`;

/** For the page of one letter on its own; inside another page that page decides. */
export const PAGE_STYLES = `
@page{size:A4;margin:22mm 20mm 24mm}
html{color-scheme:light dark}
body{margin:0;padding:clamp(1.25rem,5vw,3.5rem);background:#fff}
@media screen and (prefers-color-scheme:dark){body{background:#10181a}}
@media print{body{padding:0;background:#fff}}
`;
