/** Why a file, or part of it, was not read, in sentences. */
import type { useCheckWords } from '../ui/words/check.ts';
import { count } from '../ui/words/fill.ts';
import type { Refusal } from './kind.ts';
import type { Reading } from './read.ts';

/** What is so, and what to do. */
interface Sentence {
  readonly says: string;
  readonly next: string;
}
type Words = ReturnType<typeof useCheckWords>;

/** What the core itself could not read of it, where that matters beside what was found. */
function ofReading({ unread, status }: Reading, words: Words): readonly Sentence[] {
  if (unread === 'language') return [words.language];
  if (unread === 'size') return [words.long];
  if (status !== 'none' || unread === null) return [];
  if (unread === 'loading') return [words.loading];
  return [unread === 'file' ? words.behind : { ...words.missed.frames, says: words.missed.frames.one }];
}

/** What was left out on purpose leaves nothing unread. */
const leavesUnread = ({ what }: Reading['missed'][number]): boolean => what !== 'mistaken';

/** Every reason, the gravest first: `unread` where part of the file was not read, `aside` where none is missing. */
export function gapsOf(
  reading: Reading | Refusal,
  words: Words,
  lang: string,
): { readonly unread: readonly Sentence[]; readonly aside: readonly Sentence[] } {
  if (typeof reading === 'string') return { unread: [words.refused[reading]], aside: [] };
  const say = ({ what, count: many, all = 0 }: Reading['missed'][number]): Sentence => ({
    says: count(words.missed[what], { count: many, all }, lang),
    next: words.missed[what].next,
  });
  return {
    unread: [...ofReading(reading, words), ...reading.missed.filter(leavesUnread).map(say)],
    aside: reading.missed.filter((one) => !leavesUnread(one)).map(say),
  };
}

/** How much of a file was read. */
export function readOf(reading: Reading | Refusal): 'all' | 'part' | 'none' {
  if (typeof reading === 'string' || reading.unread === 'language' || reading.unread === 'file')
    return 'none';
  if (reading.unread === null && !reading.missed.some(leavesUnread)) return 'all';
  return reading.hasWords ? 'part' : 'none';
}
