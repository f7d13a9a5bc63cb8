/** Markdown: every word comes through, and none of them is taken for markup. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import markdown, { escapeLine } from '../../../src/core/export/formats/markdown.ts';
import type { Packet } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { hostile, packet } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

/** Words without the blanks between them: Markdown keeps the one and not the other. */
const inkOf = (text: string) => text.replace(/[\s\p{Z}\p{C}]+/gu, '');

/** Strips what the format itself writes from a line: indent, heading, bullet, task box, hard break. */
const ours = /^ *(#{1,3} |- (\[[ x]\] )?)?|\\$/g;

/** Reads one line as CommonMark does; throws where a sign of markup stands unescaped. */
function readLine(line: string): string {
  const text = line.replace(ours, '');
  const loose = /(?<!\\)(?:\\\\)*[`*_[\]<>&|~$]|^([#+=:-]|\d+[.)])/.exec(text);
  if (loose !== null) throw new Error(`markup in ${JSON.stringify(line)}`);
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const read = (text: string) => text.split('\n').map(readLine).join('\n');

const textsOf = (each: Packet) => [
  ...each.items.flatMap((item) => [
    item.label,
    item.holder,
    item.note,
    item.why,
    ...Object.values(item.particulars),
  ]),
  ...each.questions.flatMap((question) => [question.text, question.answer]),
  ...(each.opinions?.rows.flatMap(({ label, cells }) => [label, ...cells]) ?? []),
  ...each.people.flatMap(({ role, ...texts }) => [english.roles[role], ...Object.values(texts)]),
  ...each.calls.flatMap((call) => [call.on, call.with, call.said, call.reference, call.followUpOn ?? '']),
  ...each.letters.flatMap((letter) => [letter.title, letter.text]),
  ...each.guidance.flatMap((piece) => [piece.title, piece.text]),
  ...[each.label, each.note],
];

describe('Markdown', () => {
  it('comes back with every word, in order, and no markup that we did not write', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const ink = inkOf(read(markdown.write(each, english)));
        let from = 0;
        for (const item of each.items) {
          for (const text of [item.label, item.why, item.holder, item.note].map(inkOf)) {
            const at = ink.indexOf(text, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + text.length;
          }
        }
        for (const text of textsOf(each)) expect(ink).toContain(inkOf(text));
      }),
      { numRuns: 150 },
    );
  });

  it('escapes a line so that it reads as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary-ascii' })), (text) => {
        const line = text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
        expect(readLine(escapeLine(line))).toBe(line.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a planted heading', '# Heading'],
    ['a planted link', '[a](http://x)'],
    ['a planted tag', '<script>'],
    ['a planted list', '1. one'],
  ])('would be caught with %s in it', (_, planted) => {
    expect(() => read(`- [ ] ${planted}`)).toThrow('markup');
    expect(read(`- [ ] ${escapeLine(planted)}`)).toBe(planted);
  });
});
