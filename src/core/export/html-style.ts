/** The look of the HTML export, on a screen and on A4 or Letter paper; black on white is enough. */

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { border-top: 1px solid; font-size: 1.25rem; margin-top: 2.5rem; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin: 0; }
p, dd, td, h3 { overflow-wrap: anywhere; white-space: pre-line; }
ol, ul { list-style: none; margin: 0; padding: 0; }
li.entry { break-inside: avoid; margin-block: 1.25rem; padding-inline-start: 2rem; position: relative; }
.box { border: 1.5px solid; block-size: 1rem; inline-size: 1rem; inset-block-start: .2rem;
  inset-inline-start: 0; line-height: 1rem; position: absolute; text-align: center; }
.box.done::before { content: "\\2713"; }
dl { display: grid; gap: .15rem 1rem; grid-template-columns: minmax(7rem, auto) 1fr; margin: .25rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid; overflow-wrap: anywhere; padding: .35rem .5rem; text-align: start; vertical-align: top; }
thead td { border: 0; }
small { display: block; }
.happenings { table-layout: auto; }
.happenings tbody th { font-weight: inherit; white-space: nowrap; }
svg { display: block; margin-block: .75rem 1rem; max-width: 46rem; width: 100%; }
.narrow { display: none; }
@media screen and (max-width: 30rem) { .wide { display: none; } .narrow { display: block; } }
a { color: inherit; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: .5rem; } }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; font-size: 11pt; }
  body { max-width: none; padding: 0; }
  tr, svg { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .guidance article { break-inside: avoid; }
}
`;

/** SHA-256 of `style`, by which the file's policy allows it and nothing else; a test keeps it true. */
export const styleHash = 'sha256-1qBoW/vEihAmtFfJH7Y+ogwxOb+s6pP1+sHpEp3dRpU=';
