/** Small pages that change in a way that a reading of the changes once missed, each big enough to be read in parts. */
import { firstDifference } from './compare.ts';

const filler = (count: number) => '<p>Well.</p>'.repeat(count);
const named = '<p slot="named">Melanoma of the left arm.</p>';
/** In the head: a style sheet in the body makes each change a change of the page. */
const quiet = '<style>.quiet .x{display:none}</style>';
const one = (selector: string) => document.querySelector<HTMLElement>(selector);

/** A host of more than a part, whose tree paints `named` in a part of its own. */
function fillHost(inside: string): ShadowRoot | undefined {
  document.body.innerHTML = `<div id="host">${filler(1100)}${named}</div><section></section>`;
  const shadow = one('#host')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `${inside}<div><slot name="named"></slot></div><slot></slot>`;
  return shadow;
}

const cases = {
  'what a host holds leaves it': () => {
    fillHost('');
    return firstDifference([() => one('[slot]')?.remove()]);
  },
  'what a host holds is moved out of it': () => {
    fillHost('');
    return firstDifference([() => one('section')?.append(one('[slot]') ?? '')]);
  },
  'a slot comes before the one of its name': () => {
    const shadow = fillHost('<h2>Impression</h2><div></div>');
    const slot = document.createElement('slot');
    slot.name = 'named';
    return firstDifference([() => shadow?.querySelector('div')?.append(slot), () => slot.remove()]);
  },
  'what a style hides comes to follow another': () => {
    document.head.innerHTML = '<style>.alert + .x{display:none}</style>';
    document.body.innerHTML = `<main>${filler(1100)}<p class="alert">Late.</p> <p class="x">Melanoma.</p></main>`;
    return firstDifference([() => one('.alert')?.remove()]);
  },
  'a style changes while the parts in it are one': () => {
    document.head.innerHTML = quiet;
    document.body.innerHTML =
      `<main>${filler(1000)}</main>` +
      `<div id="wrap"><div><div><p class="x">Melanoma of the left arm.</p></div></div>${filler(298)}</div>`;
    const last = one('#wrap > :last-child');
    return firstDifference([
      () => last?.remove(),
      () => one('#wrap')?.classList.add('quiet'),
      () => one('#wrap')?.append(last ?? ''),
    ]);
  },
  'more changes while it is read': () => {
    const card = (at: number) => `<div>${filler(250)}<p class="x">Melanoma ${at}.</p></div>`;
    document.head.innerHTML = quiet;
    document.body.innerHTML = `<p id="clock">0</p><main>${[1, 2, 3, 4, 5].map(card).join('')}</main>`;
    const clock = one('#clock');
    return firstDifference([() => one('main')?.classList.add('quiet')], {
      meanwhile: () => {
        if (clock) clock.textContent = `${Number(clock.textContent) + 1}`;
      },
    });
  },
};

/** Each small page, by what happens in it. */
export const names = Object.keys(cases) as (keyof typeof cases)[];

/** Shows a small page and changes it; the difference, in words, or null. */
export const differsWhere = (name: keyof typeof cases): string | null => cases[name]();
