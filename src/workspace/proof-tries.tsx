/** A button that tries to send something, and what the browser said of each way. */
import { useState } from 'preact/hooks';
import { useWords } from '../ui/speak.ts';
import { count } from '../ui/words/fill.ts';
import { useProofWords } from '../ui/words/proof.ts';
import type { End, WayOut } from './proof.ts';

/** Each way with its end. */
export type Ends = Readonly<Record<WayOut, End>>;

interface Props {
  readonly onTry: () => Promise<Ends>;
}

/** Nothing is tried before the person asks for it. */
export function Tries({ onTry }: Props) {
  const { tries } = useProofWords();
  const [ends, setEnds] = useState<Ends | 'trying' | null>(null);
  const begin = () => {
    setEnds('trying');
    onTry().then(setEnds, () => setEnds(null));
  };
  return (
    <div class="stack close">
      <h3>{tries.title}</h3>
      <p>{tries.means}</p>
      <p>
        <button type="button" class="small" disabled={ends === 'trying'} onClick={begin}>
          {ends === 'trying' ? tries.trying : tries.button}
        </button>
      </p>
      <div role="status" class="stack close">
        {ends !== null && ends !== 'trying' && <Said ends={ends} />}
      </div>
      <p class="small soft">{tries.limits}</p>
    </div>
  );
}

function Said({ ends }: { readonly ends: Ends }) {
  const { lang } = useWords();
  const { tries } = useProofWords();
  const all = Object.entries(ends) as [WayOut, End][];
  return (
    <>
      <p>
        <strong>
          {all.every(([, end]) => end === 'refused')
            ? count(tries.all, { count: all.length }, lang)
            : tries.some}
        </strong>
      </p>
      <dl class="ends">
        {all.map(([way, end]) => (
          <div key={way}>
            <dt>{tries.ways[way]}</dt>
            <dd>{tries.ends[end]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
