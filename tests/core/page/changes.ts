/** A page that is changed at random, in a real page: what is read of the changes alone, beside what is read from the start. */
import { firstDifference, recalledOf, rootsNow } from './compare.ts';

export { differsWhere } from './cases.ts';

/** Which change, of which element, with which words. */
export type Change = readonly [kind: number, at: number, words: number];

const words = [
  'Melanoma of the left arm.',
  'Final diagnosis: invasive ductal carcinoma of the right breast.',
  'Family history: mother had breast cancer.',
  'No evidence of lymphoma.',
  'Walks daily and sleeps well.',
  'Impression:',
  'She had cycle 4 of carboplatin today.',
  '',
  'You are viewing the chart of somebody else.',
];
const wordsAt = (at: number) => words[at % words.length] ?? '';
/** The same, told from what stands hidden elsewhere: a page read as one takes a hidden text for the same words painted after it. */
const newWords = (at: number, own: number) => wordsAt(at).replace(/[.:]$/, (end) => ` ${own}${end}`);
const classes = ['off', 'unseen', 'faded', 'away', 'open', 'line', 'quiet'];

const card = (at: number) =>
  [
    `<section class="card"><h2>Visit ${at}</h2><p>Seen <b>today</b>.</p><ul><li>Iron ${at}</li><li class="x">${wordsAt(at)}</li></ul></section>`,
    `<div class="card"><h3>Note ${at}</h3><div><span class="x">${wordsAt(at)}</span> <a href="#">More</a></div><p>Well.</p></div>`,
    `<div class="card"><table><tr><th>Problem</th><th>Status</th></tr><tr><td class="x">${wordsAt(at)}</td><td>Active</td></tr></table></div>`,
    `<app-card class="card"><app-label>Result ${at}</app-label><app-text class="x">${wordsAt(at)}</app-text></app-card>`,
    `<nav class="card"><ul><li class="x"><a href="#">${wordsAt(at)}</a></li><li>Home</li></ul></nav>`,
    `<details class="card"><summary>More ${at}</summary><p class="x">${wordsAt(at)}</p></details>`,
    `<div class="card"><div class="toggle">+</div><div class="panel"><p class="x">${wordsAt(at)}</p></div></div>`,
  ][at % 7] ?? '';

/** More than the reading takes in at once. */
const size = 240;

/** Fills the page anew: cards in wrappers, some of them in shadow roots and a frame. */
function fill(): void {
  const cards = Array.from({ length: size }, (_, at) => card(at));
  document.documentElement.className = '';
  document.body.className = '';
  document.head.innerHTML =
    '<title>Record</title><style>.off{display:none}.unseen{visibility:hidden}.faded{opacity:0}.away{position:absolute;left:-9999px}' +
    '.quiet .x{display:none}.line{display:inline}.panel{display:none}.open + .panel{display:block}app-card{display:block}</style>';
  document.body.innerHTML =
    `<h1>Record</h1><main><div class="wrap">${cards.slice(0, 80).join('')}</div><article class="wrap">${cards.slice(80, 160).join('')}</article>` +
    `<div id="host">${cards.slice(160, 170).join('')}<p slot="named" class="x">${wordsAt(0)}</p></div><div class="wrap"><div class="card" id="small">Small</div>` +
    `${cards.slice(170).join('')}<iframe width="300" height="200"></iframe></div></main>`;
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (shadow)
    shadow.innerHTML = `<style>.off{display:none}</style><div class="card"><slot name="named"></slot></div>${card(0)}<slot></slot>`;
  const inner = document.querySelector('#small')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = `<style>.off{display:none}</style>${card(1)}<slot></slot>`;
  const frame = document.querySelector('iframe')?.contentDocument;
  if (frame) frame.body.innerHTML = `<style>.off{display:none}</style>${card(2)}${card(0)}`;
}

function change([kind, at, word]: Change): void {
  const roots = rootsNow();
  const root = kind % 4 === 0 ? roots[at % roots.length] : document;
  const all = [
    ...(root?.querySelectorAll<HTMLElement>('body, main, .wrap, .card, .x, h2, h3, p, .toggle') ?? []),
  ];
  const one = all[at % all.length];
  if (!one) return;
  switch (kind % 9) {
    case 0:
    case 1:
    case 2:
      one.classList.toggle(classes[word % classes.length] ?? '');
      break;
    case 3:
      if (one.firstElementChild === null) one.textContent = newWords(word, at);
      break;
    case 4:
      one.insertAdjacentHTML('beforeend', `<p class="x">${newWords(word, at)}</p>`);
      break;
    case 5:
      if (one.matches('.card, .x, p')) one.remove();
      break;
    case 6: {
      const other = all[word % all.length];
      if (other && !one.contains(other) && one.matches('.card, p')) other.before(one);
      break;
    }
    case 7:
      one.toggleAttribute(word % 2 === 0 ? 'hidden' : 'open');
      break;
    case 8: {
      const text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
      if (text) (text as Text).data = newWords(word, at);
    }
  }
}

/** Makes changes one by one; the first after which the two readings differ, in words, or null. `isTold`: the reading hears of them. */
export function differs(changes: readonly Change[], isTold = true): string | null {
  fill();
  return firstDifference(
    changes.map((one) => () => change(one)),
    { isTold },
  );
}

/** How many parts of an unchanged page are put in as they were: a test of a page that keeps nothing proves nothing. */
export function recalled(): number {
  fill();
  return recalledOf();
}
