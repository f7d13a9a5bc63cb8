/** Where an assessment differs from what a golden page's labels say. */
import type { Assessment, Finding } from '../../src/core/assessment.ts';
import type { Expected } from './expected.ts';
import type { Visible } from './visible.ts';

/** Letters alone: no space, no hyphen (a word broken over a line is whole again), no case. */
export const bare = (text: string) => text.replace(/[\s\p{Cf}\p{Pd}]+/gu, '').toLowerCase();

const overlap = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a));

const brief = (found: Finding) => `${found.condition} “${found.name}” ${found.assertion}`;

const quoteFaults = (found: Finding, seen: Visible): string[] => {
  const { exact, prefix, suffix } = found.quote;
  const texts = [bare(seen.painted), bare(seen.spoken)];
  if (bare(exact) === '') return [`${brief(found)}: the quote is empty`];
  if (!texts.some((text) => text.includes(bare(exact)))) return [`quote not on the page: “${exact}”`];
  const whole = bare(prefix + exact + suffix);
  return texts.some((text) => text.includes(whole))
    ? []
    : [`words around the quote not on the page: “${prefix}[${exact}]${suffix}”`];
};

/** One line per difference, expected first; empty where all is as labelled. */
export function differences(expected: Expected, got: Assessment, seen: Visible): string[] {
  const out: string[] = [];
  const differ = (what: string, want: unknown, have: unknown) => {
    if (JSON.stringify(want) !== JSON.stringify(have))
      out.push(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(have)}`);
  };
  differ('portal', expected.portal, got.portal);
  if (![expected.kind].flat().includes(got.kind)) differ('kind', expected.kind, got.kind);
  differ('status', expected.status, got.status);
  differ('cancer', expected.cancer, got.cancer);
  differ('unread', expected.unread, got.unread);
  differ('unreadFrames', expected.unreadFrames ?? [], got.unreadFrames);
  differ('someoneElsesChart', expected.someoneElsesChart ?? false, got.someoneElsesChart);

  // A word may be cut longer or shorter than the label; each has to have its counterpart.
  const urgent = expected.urgent ?? [];
  const missing = urgent.filter((want) => !got.urgentWords.some((word) => overlap(word, want)));
  const uncalled = got.urgentWords.filter((word) => !urgent.some((want) => overlap(word, want)));
  out.push(...missing.map((want) => `urgent word missing: “${want}”`));
  out.push(...uncalled.map((word) => `no word of haste here: “${word}”`));

  const matches = expected.findings.map((want) =>
    got.findings.filter(
      (found) =>
        found.condition === want.condition &&
        found.category === want.category &&
        found.assertion === want.assertion &&
        overlap(found.name, want.name),
    ),
  );
  for (const [index, want] of expected.findings.entries())
    if (matches[index]?.length === 0)
      out.push(
        `finding missing: ${want.condition} “${want.name}” ${want.assertion}; got ${got.findings.map(brief).join(', ') || 'none'}`,
      );
  const deciding = got.findings.find((found) => found.decides);
  // Which mention of the disease decides is the core's choice; which disease, and how it stands, is not.
  const decides = (want: Expected['findings'][number]) =>
    want.condition === deciding?.condition && want.assertion === deciding.assertion;
  if (matches.some((some) => some.length > 0) && !expected.findings.some(decides))
    out.push(`decided by ${deciding ? brief(deciding) : 'nothing'}`);
  for (const [key, want] of Object.entries(expected.facts ?? {}))
    differ(`fact ${key}`, want, deciding?.facts[key] ?? null);
  for (const name of expected.notFindings ?? [])
    for (const found of got.findings)
      if (found.assertion === 'present' && overlap(found.name, name))
        out.push(`asserted present and is not: ${brief(found)}`);
  return [...out, ...got.findings.flatMap((found) => quoteFaults(found, seen))];
}
