/** Every screen in every state, in a real browser: for every eye, hand and window. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  stage = await openStage();
});
afterAll(() => stage?.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page; in the second theme only colours can differ. */
async function violations(theme: 'light' | 'dark' = 'light'): Promise<readonly string[]> {
  const only =
    theme === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ['color-contrast'] };
  await stage.page.evaluate(`globalThis.axe || (0, eval)(${JSON.stringify(axe)})`);
  const results = (await stage.page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Opens everything that folds, so that what it holds is looked at too. */
const unfold = () =>
  stage.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Shows every scene with everything unfolded and gathers what `look` finds wrong with it. */
async function everywhere(
  how: Parameters<typeof stage.show>[1],
  look: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const name of stage.names) {
    await stage.show(name, how);
    await unfold();
    wrong.push(...(await look(name)).map((what) => `${name}: ${what}`));
  }
  return wrong;
}

describe('no barrier that axe can find', () => {
  test.each(['light', 'dark'] as const)(
    'in %s colours',
    async (theme) => {
      expect(await everywhere({ theme }, () => violations(theme))).toEqual([]);
    },
    180_000,
  );

  test('a button without a name, and pale letters, are noticed', async () => {
    await stage.show('welcome', { theme: 'dark' });
    await stage.page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'));
      document.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#444');
    });
    expect(await violations()).toHaveLength(2);
  });
});

describe('nothing is cut off or scrolls sideways', () => {
  const over = () =>
    stage.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px`] : [];
    });

  /** 320 px is a phone, and 1280 px at 400 %. */
  const ways = [
    [320, '100%'],
    [256, '100%'],
    [360, '200%'],
  ] as const;

  const inEveryWay = async (): Promise<readonly string[]> => {
    const wrong: string[] = [];
    for (const [width, letters] of ways) {
      await stage.page.setViewportSize({ width, height: 800 });
      await stage.page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', size),
        letters,
      );
      wrong.push(...(await over()).map((much) => `${much} at ${width} px, letters ${letters}`));
    }
    return wrong;
  };

  // Spanish words are longer.
  test.each(['en', 'es'] as const)(
    'in narrow windows, nor with letters twice as large, in %s',
    async (language) => {
      expect(await everywhere({ language }, inEveryWay)).toEqual([]);
    },
  );

  test('a line too wide is noticed, in the narrowest window alone', async () => {
    await stage.show('welcome');
    await stage.page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Too wide';
      line.style.setProperty('min-inline-size', '300px');
      document.querySelector('main')?.append(line);
    });
    expect(await inEveryWay()).toEqual(['60 px at 256 px, letters 100%']);
  });
});

describe('what the person’s system asks for is followed', () => {
  afterEach(() => stage.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }));

  /** What only colour, a shadow or a picture would tell from its ground: forced colours take those away. */
  const bare = () =>
    stage.page.evaluate(() => {
      const seen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
      const all = (selector: string) => Array.from(document.querySelectorAll(selector)).filter(seen);
      const edged = (element: Element) => {
        const style = getComputedStyle(element);
        return ['top', 'bottom', 'left'].some(
          (side) =>
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
            !/^rgba.*, 0\)$/.test(style.getPropertyValue(`border-${side}-color`)),
        );
      };
      const say = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 120)}`;
      return [
        ...all(
          'button, input:not([type=checkbox], [type=radio], [type=file]), select, textarea, progress, .card, .notice',
        )
          .filter((element) => !edged(element))
          .map(say('has no edge')),
        ...all('button.primary')
          .filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) < 2)
          .map(say('does not lead')),
        ...all('nav [aria-current]')
          .filter((element) => getComputedStyle(element).outlineStyle === 'none')
          .map(say('does not stand out')),
      ];
    });

  test('in forced colours every control and card keeps its edge', async () => {
    await stage.page.emulateMedia({ forcedColors: 'active' });
    expect(await everywhere({}, bare)).toEqual([]);
    await stage.show('workspace-export');
    await stage.page.evaluate(() => {
      document.querySelector<HTMLElement>('button.primary')?.style.setProperty('border', 'none');
      document.querySelector<HTMLElement>('nav [aria-current]')?.style.setProperty('outline', 'none');
    });
    expect(await bare()).toHaveLength(3);
  });

  /** What moves by itself, or glides where it could jump. */
  const moving = () =>
    stage.page.evaluate(() =>
      Array.from(document.querySelectorAll('*')).flatMap((element) =>
        [null, '::before', '::after', '::backdrop'].flatMap((part) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
            element,
            part,
          );
          const glides = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
          const plays = animationName !== 'none' && parseFloat(animationDuration) > 0;
          return glides || plays || scrollBehavior === 'smooth'
            ? [`moves: ${element.outerHTML.slice(0, 80)} ${part ?? ''}`]
            : [];
        }),
      ),
    );

  test('nothing moves for who asks for less motion', async () => {
    await stage.page.emulateMedia({ reducedMotion: 'no-preference' });
    await stage.show('popup-loading');
    expect(await moving(), 'something moves otherwise').not.toEqual([]);
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await everywhere({}, moving)).toEqual([]);
  });
});

test('fields keep out of the browser’s memory and show their labels; targets are large; one action leads', async () => {
  const look = () =>
    stage.page.evaluate(() => {
      const short = (element: Element) => element.outerHTML.slice(0, 120);
      const fields = Array.from(document.querySelectorAll<HTMLInputElement>('input, select, textarea'));
      const pressed = Array.from(document.querySelectorAll('button, summary, input, select, textarea'));
      const leading = Array.from(document.querySelectorAll('.primary')).filter((each) =>
        each.checkVisibility(),
      );
      const shown = (element: Element) => element.getBoundingClientRect().height > 0;
      return [
        ...fields
          .filter((field) => field.getAttribute('autocomplete') !== 'off')
          .map((field) => `remembers ${short(field)}`),
        ...fields
          .filter((field) => shown(field) && (field.labels?.[0]?.getBoundingClientRect().height ?? 0) < 2)
          .map((field) => `has no label in sight: ${short(field)}`),
        ...pressed
          .map((element) => [element, element.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
          .map(([element]) => `is small: ${short(element)}`),
        ...(leading.length > 1 ? [`has ${leading.length} primary actions`] : []),
        ...Array.from(
          document.querySelectorAll('[style], style'),
          (each) => `carries a style: ${short(each)}`,
        ),
      ];
    });
  expect(await everywhere({}, look)).toEqual([]);
});

test('every screen can be walked through with the Tab key, and the focus is seen', async () => {
  for (const name of [
    'popup-serious',
    'sidebar-page',
    'workspace-guide',
    'workspace-export',
    'workspace-letters',
    'workspace-locked',
    'workspace-lock-open',
    'welcome',
  ]) {
    const page = await stage.show(name);
    // A screen that takes the focus has taken it by then.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
    const wanted = await page.evaluate(
      () =>
        Array.from(document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select')).filter(
          (element) => element.checkVisibility() && !element.matches(':disabled'),
        ).length,
    );
    const seen = new Set<string>();
    // Once more, for a screen that takes the focus further down: the way leads through the end of the page.
    for (let step = 0; step <= wanted; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // By its place: two tips have buttons of the same words.
        const place = Array.from(document.querySelectorAll('*')).indexOf(element);
        return {
          html: `${place}: ${element.outerHTML.slice(0, 200)}`,
          outline: getComputedStyle(element).outlineStyle,
        };
      });
      if (focus === null) continue;
      expect(focus.outline, `${name}: ${focus.html}`).not.toBe('none');
      seen.add(focus.html);
    }
    expect(seen.size, name).toBeGreaterThanOrEqual(wanted - 2);
  }
});
