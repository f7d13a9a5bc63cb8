/** What a file says: the state with its quote, tips that fit, and a way to keep it on a list. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../core/guidance/advise.ts';
import { Notice } from '../ui/notice.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { Quote } from '../ui/quote.tsx';
import { useWords } from '../ui/speak.ts';
import { Tips } from '../ui/tips.tsx';
import { useCaseWords } from '../ui/words/case.ts';
import { useCheckWords } from '../ui/words/check.ts';
import { fill } from '../ui/words/fill.ts';
import { gapsOf, readOf } from './gaps.ts';
import type { Refusal } from './kind.ts';
import type { Reading } from './read.ts';

interface Props {
  readonly name: string;
  readonly reading: Reading | Refusal;
  readonly tips: readonly Shown[];
  /** Names of the records that the file itself is. */
  readonly records: readonly string[];
  /** What offers them to the open list; null where none is open. */
  readonly inHand: ComponentChildren;
  readonly people: readonly Person[];
  /** What opens the lock, while it is shut: keeping asks for it first. */
  readonly locked?: ComponentChildren;
  readonly isKept: boolean;
  readonly onStart: (label: string) => void;
  readonly onAddTo: (caseId: string) => void;
  readonly onOpenList: () => void;
}

/** One file, under its name. The heading takes the focus, so that it is read out. */
export function Said(props: Props) {
  const words = useCheckWords();
  const { lang } = useWords();
  const { name, reading, tips } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const { unread, aside } = gapsOf(reading, words, lang);
  const status = typeof reading === 'string' ? 'none' : reading.status;
  // Where anything was not read, "none found" would be a lie.
  const lead = status === 'none' ? unread[0] : undefined;
  const beside = [...(lead ? unread.slice(1) : unread), ...aside];
  const serious = typeof reading !== 'string' && status !== 'none';
  return (
    <section class="stack wide">
      <div class="stack close">
        <p class="small soft">
          <bdi>{name}</bdi>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {lead?.says ?? words.state[status]}
        </h2>
        {lead && <p>{lead.next}</p>}
        <Meaning reading={reading} />
        {beside.map(({ says, next }) => (
          <Notice key={says} says={says} next={next} />
        ))}
        <Records {...props} serious={serious} />
      </div>
      {serious && <Tips tips={tips.filter(({ advice }) => advice.urgent)} open={tips.length} />}
      {serious && <Tips tips={tips.filter(({ advice }) => !advice.urgent)} open={2} titled />}
      {serious && <Keep {...props} />}
    </section>
  );
}

/** The words that decided, or what it means that there were none. */
function Meaning({ reading }: Pick<Props, 'reading'>) {
  const { page } = useWords();
  const words = useCheckWords();
  const read = readOf(reading);
  if (typeof reading === 'string' || (reading.status === 'none' && read === 'none')) return null;
  const finding = reading.findings.find(({ decides }) => decides);
  return (
    <>
      {finding && reading.status !== 'none' && (
        <Quote quote={finding.quote} section={finding.section} from={words} />
      )}
      {reading.status === 'none' && (
        <p class="soft">
          {read === 'part' && `${words.partly} `}
          {page.noneMeans}
        </p>
      )}
      {reading.status === 'history' && <p class="soft">{page.pastMeans}</p>}
    </>
  );
}

/** The records that the file itself is. Where the lock is shut and nothing else asks to open it, they do. */
function Records({ records, inHand, locked, serious }: Props & { readonly serious: boolean }) {
  const words = useCheckWords();
  const [asking, setAsking] = useState(false);
  if (records.length === 0) return null;
  if (inHand) return inHand;
  return (
    <>
      <p class="small">{fill(words.records, { records: records.join(', ') })}</p>
      {locked && !serious && !asking && (
        <p>
          <button type="button" class="small" onClick={() => setAsking(true)}>
            {words.recordsMark}
          </button>
        </p>
      )}
      {asking && locked}
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
