/** Made-up pages of a size, and texts that mean harm. */

const visit = (/** @type {number} */ at, /** @type {number} */ times) =>
  `<section class="card ${at % 5 === 0 ? 'off' : ''}"><h2>Visit ${at}</h2><div class="body"><p>` +
  `${`Seen in the clinic today and <b>reports</b> no new complaints since visit ${at}. Sleep and appetite are good. `.repeat(times)}</p>` +
  `<ul><li>Walks daily ${at}</li><li>Sleeps well</li></ul><div><span>Status</span> <span>Final ${at}</span></div>` +
  `<table><tr><th>Name</th><th>Value</th></tr><tr><td>Sodium</td><td>${130 + (at % 15)}</td></tr>` +
  `<tr><td>Iron</td><td>${at + 2}</td></tr></table></div></section>`;

const report =
  '<section class="card"><h2>Final diagnosis</h2><p>Left breast, core biopsy: invasive ductal carcinoma, grade 2, ' +
  'ER positive, HER2 negative.</p></section><section class="card"><h2>Family history</h2><p>Mother had breast cancer.</p></section>';

/**
 * A long record, a fifth of it hidden, with a pathology report near its middle.
 * @param {number} nodes about so many elements and texts
 * @param {number} [times] how often each paragraph says what it says
 */
export function pageOf(nodes, times = 1) {
  const visits = Math.max(1, Math.round(nodes / 45));
  const body = Array.from(
    { length: visits },
    (_, at) => visit(at, times) + (at === Math.floor(visits / 2) ? report : ''),
  ).join('');
  return (
    '<!doctype html><html lang="en"><title>Record</title><style>.off{display:none}.card{padding:4px}</style>' +
    `<main><h1>Your record</h1>${body}</main></html>`
  );
}

/** Ways to make a reader of text slow, each by its length. @type {Readonly<Record<string, (length: number) => string>>} */
export const hostile = {
  'near misses': (length) => 'invasive ductal carcinom of the left brest, metastati '.repeat(length / 54),
  'no space': (length) => 'x'.repeat(length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'no and no': (length) => 'no evidence of '.repeat(length / 15),
  'names alone': (length) => 'carcinoma '.repeat(length / 10),
  'codes alone': (length) => 'C50.911 '.repeat(length / 8),
};
