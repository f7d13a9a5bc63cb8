/** Every key that the browser keeps for us, with its size. */
import type { Size } from '../store/sizes.ts';
import { useWords } from '../ui/speak.ts';
import { count } from '../ui/words/fill.ts';
import { useProofWords } from '../ui/words/proof.ts';

/** By how long it is kept. */
export type Kept = Readonly<Record<'local' | 'session', readonly Size[]>>;

/** A tap away, for there can be many. */
export function KeptKeys({ kept }: { readonly kept: Kept }) {
  const words = useProofWords().kept;
  return (
    <details>
      <summary>{words.title}</summary>
      <div class="stack close opened">
        {(['local', 'session'] as const).map((area) => (
          <Keys key={area} name={words.areas[area]} sizes={kept[area]} />
        ))}
      </div>
    </details>
  );
}

function Keys({ name, sizes }: { readonly name: string; readonly sizes: readonly Size[] }) {
  const { lang } = useWords();
  const words = useProofWords().kept;
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <section class="stack tight">
      <h3>{name}</h3>
      <p>
        {sizes.length === 0
          ? words.none
          : count(words.sum, { count: sizes.length, size: sayBytes(bytes, lang) }, lang)}
      </p>
      {sizes.length > 0 && (
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.size}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map((one) => (
              <tr key={one.key}>
                <td>
                  <code>{one.key}</code>
                </td>
                <td>{sayBytes(one.bytes, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** In bytes, or in kilobytes of a thousand where there are many. */
function sayBytes(bytes: number, lang: string): string {
  const [amount, unit] = bytes < 1000 ? [bytes, 'byte'] : [bytes / 1000, 'kilobyte'];
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(lang, style).format(amount);
}
