/** What a file says: the state with its quote, tips that fit, and a way to keep it on a list. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../core/assessment.ts';
import { openAtFirst, type Shown } from '../core/guidance/advise.ts';
import { Notice } from '../ui/notice.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { Quote } from '../ui/quote.tsx';
import { useWords } from '../ui/speak.ts';
import { Tips } from '../ui/tips.tsx';
import { useCaseWords } from '../ui/words/case.ts';
import { useCheckWords } from '../ui/words/check.ts';
import { fill } from '../ui/words/fill.ts';
import type { Refusal } from './kind.ts';

interface Props {
  readonly name: string;
  readonly reading: Assessment | Refusal;
  readonly tips: readonly Shown[];
  /** Names of the records that the file itself is. */
  readonly records: readonly string[];
  readonly people: readonly Person[];
  /** What opens the lock, while it is shut: keeping asks for it first. */
  readonly locked?: ComponentChildren;
  readonly isKept: boolean;
  readonly onStart: (label: string) => void;
  readonly onAddTo: (caseId: string) => void;
  readonly onOpenList: () => void;
}

interface Sentence {
  readonly says: string;
  readonly next: string;
}

/** Why a file, or part of it, could not be read. */
function unreadOf(reading: Assessment | Refusal, words: ReturnType<typeof useCheckWords>): Sentence | null {
  if (typeof reading === 'string') return words.refused[reading];
  if (reading.unread === 'language') return words.language;
  if (reading.unread === 'size') return words.long;
  return reading.unread === 'file' && reading.status === 'none' ? words.refused.picture : null;
}

/** One file, under its name. The heading takes the focus, so that it is read out. */
export function Said(props: Props) {
  const words = useCheckWords();
  const { name, reading, tips, records } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const unread = unreadOf(reading, words);
  const status = typeof reading === 'string' ? 'none' : reading.status;
  // Where nothing could be read, "none found" would be a lie.
  const leads = unread !== null && status === 'none';
  const calm = tips.filter(({ advice }) => !advice.urgent);
  const serious = typeof reading !== 'string' && status !== 'none';
  return (
    <section class="stack wide">
      <div class="stack close">
        <p class="small soft">
          <bdi>{name}</bdi>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {leads ? unread.says : words.state[status]}
        </h2>
        {leads ? <p>{unread.next}</p> : <Meaning {...props} />}
        {unread && !leads && <Notice says={unread.says} next={unread.next} />}
        {records.length > 0 && <p class="small">{fill(words.records, { records: records.join(', ') })}</p>}
      </div>
      {serious && <Tips tips={tips.filter(({ advice }) => advice.urgent)} open={tips.length} />}
      {serious && <Tips tips={calm} open={openAtFirst(calm)} titled />}
      {serious && <Keep {...props} />}
    </section>
  );
}

/** The words that decided, or what it means that there were none. */
function Meaning({ reading }: Pick<Props, 'reading'>) {
  const { page } = useWords();
  const words = useCheckWords();
  if (typeof reading === 'string') return null;
  const finding = reading.findings.find(({ decides }) => decides);
  return (
    <>
      {finding && reading.status !== 'none' && (
        <Quote quote={finding.quote} section={finding.section} from={words} />
      )}
      {reading.status === 'none' && <p class="soft">{page.noneMeans}</p>}
      {reading.status === 'history' && <p class="soft">{page.pastMeans}</p>}
    </>
  );
}

function Keep({ people, locked, isKept, onStart, onAddTo, onOpenList }: Props) {
  const kase = useCaseWords();
  const words = useCheckWords();
  const [asking, setAsking] = useState(false);
  if (isKept) {
    return (
      <Notice says={words.kept}>
        <p>
          <button type="button" onClick={onOpenList}>
            {words.openList}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <section class="card roomy stack close">
      <div class="stack tight">
        <h2>{kase.keepTitle}</h2>
        <p class="soft">{kase.keepMeans}</p>
      </div>
      {asking && locked}
      {asking && !locked && <WhoseList people={people} likely={null} onStart={onStart} onAddTo={onAddTo} />}
      {!asking && (
        <p>
          <button type="button" class="primary" onClick={() => setAsking(true)}>
            {kase.keep}
          </button>
        </p>
      )}
    </section>
  );
}
