/** The page's own words, set apart from ours. */
import type { Quote as Words } from '../core/assessment.ts';
import { Covered } from './covered.tsx';
import { useWords } from './speak.ts';
import { fill } from './words/fill.ts';

interface Props {
  readonly quote: Words;
  readonly section: string;
  /** Says whose words these are, where they are not the page's. */
  readonly from?: { readonly itsWords: string; readonly under: string };
}

/** Shows the quote with the words around it, and the heading it stands under. */
export function Quote({ quote, section, from }: Props) {
  const { page } = useWords();
  const { itsWords, under } = from ?? page;
  return (
    <figure class="stack tight">
      <figcaption class="small soft">
        <bdi>{section === '' ? itsWords : fill(under, { section })}</bdi>
      </figcaption>
      <blockquote class="quote" dir="auto">
        <Covered>
          <span class="around">{before(quote.prefix)}</span>
          <mark>{quote.exact}</mark>
          <span class="around">{after(quote.suffix)}</span>
        </Covered>
      </blockquote>
    </figure>
  );
}

/** Whole words only: a quote that starts inside a word reads as an error. */
function before(prefix: string): string {
  if (prefix.trim() === '') return '“';
  const whole = prefix.length < 40 ? prefix : prefix.replace(/^\S*\s/, '');
  return prefix.length < 40 ? `“${whole}` : `“… ${whole}`;
}

function after(suffix: string): string {
  if (suffix.trim() === '') return '”';
  const whole = suffix.length < 40 ? suffix : suffix.replace(/\s\S*$/, '');
  return suffix.length < 40 ? `${whole}”` : `${whole} …”`;
}
