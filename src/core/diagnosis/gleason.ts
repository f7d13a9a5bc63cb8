/** Gleason scores and grade groups of a prostate cancer as a page states them. */
import type { Clause, Read } from './clause.ts';
import { digit } from './staging.ts';

const gleason =
  /(?<![\d.+≥>])([1-5])\s*(?:\+|plus|, secondary(?: pattern)?)\s*([1-5])(?:\s*=\s*(\d{1,2}))?(?![\d.]|\s*\+)/g;
const gleasonSum = /\bgleason\b'?s?(?: (?:score|grade|sum|is|of|was))*[\s:=]*([6-9]|10)(?![\d.+]| ?\()/g;
/** Beside a sum that fits, these say of what the sum is. */
const grouped = /\b(?:isup|grade group|gg ?[1-5])\b/;
const cored = new RegExp(`${grouped.source}|\\b(?:prostat\\w+|cores?|acinar|secondary pattern)\\b`);
const gradeGroup =
  /\b(?:(?:grade|prognostic) ?-?(?:group|grp)(?: \(gg\))?|gg|(?<=gleason.{0,20})grupo(?: de grado| pronostico)?)\s*(?:is|was|:|=|of|\(|-)?\s*([1-5]|i{1,3}|iv|v)(?![\d.\w])/g;

/** What sum, and of equal sums the worse first pattern. */
const rank = (value: string): number => Number(value.split('=')[1]) * 10 + Number(value[0]);

/** Not the first of several: "grade group 3, 4 or 5", "Gleason 8 to 10". */
const isOne = (hit: RegExpExecArray): boolean =>
  !/^ ?(?:-|\/|to|or|through|and) ?\d|^(?:, \d)+,? (?:or|and)\b/.test(
    hit.input.slice(hit.index + hit[0].length),
  );

/** Reads Gleason scores and grade groups from a clause. */
export function readGleason({ text }: Clause): readonly Read[] {
  const scores = [...text.matchAll(gleason)]
    .filter(([, , , sum]) => /\bgleason\b|\bgs\b/.test(text) || (sum ? cored : grouped).test(text))
    .filter(([, a, b, sum]) => {
      const both = Number(a) + Number(b);
      return both > 5 && both === Number(sum ?? both);
    })
    .map((hit) => ({
      key: 'gleason',
      value: `${hit[1]}+${hit[2]}=${Number(hit[1]) + Number(hit[2])}`,
      at: hit.index,
    }));
  const sums = [...text.matchAll(gleasonSum)].filter(isOne).map((hit) => ({
    key: 'gleason',
    value: hit[1] ?? '',
    at: hit.index,
    weak: true,
  }));
  return [
    ...scores,
    ...(scores.length > 0 ? [] : sums),
    ...[...text.matchAll(gradeGroup)].filter(isOne).map((hit) => ({
      key: 'gradeGroup',
      value: digit(hit[1] ?? ''),
      at: hit.index,
    })),
  ];
}

/** Of several cores the worst is the one that counts. */
export const worstGleason = (values: readonly string[]): string | undefined =>
  values.toSorted((a, b) => rank(b) - rank(a))[0];
