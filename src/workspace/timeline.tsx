/** The timeline of the illness: as a picture, as a table, and a way to add to it. */
import { useMemo } from 'preact/hooks';
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { allLetters } from '../core/case/letters/all.ts';
import { type PacketHappening, packetOf } from '../core/export/packet.ts';
import { sayOn } from '../core/export/said.ts';
import { timelinePictures, timelineTable } from '../core/export/timeline-table.ts';
import { allRecords } from '../core/records/all.ts';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import { Drawn } from '../ui/drawn.tsx';
import { useWords } from '../ui/speak.ts';
import { useTimelineWords } from '../ui/words/timeline.ts';
import { AddEvent, OwnEvents } from './timeline-events.tsx';
import '../ui/styles/timeline.css';

interface Props {
  readonly open: WholeCase;
  readonly today: IsoDate;
  readonly drafts: Drafts;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The section. */
export function Timeline({ open, today, drafts, doings }: Props) {
  const words = useTimelineWords();
  const { lang } = useWords();
  const { timeline } = useMemo(() => {
    const parts = { whole: open, records: allRecords, letters: allLetters, language: lang } as const;
    return packetOf({ ...parts, guidance: [], madeOn: today });
  }, [open, lang, today]);
  return (
    <div class="stack">
      <div class="stack tight narrow">
        <h1>{words.title}</h1>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="columns">
        <div class="stack wide">
          <section class="card roomy stack close">
            <h2>{words.picture}</h2>
            <Drawn leaf={timelinePictures(timeline, today, words.words, lang)} />
            <Key {...{ timeline, today }} />
          </section>
          <section class="card roomy stack close">
            <h2>{words.table}</h2>
            <Drawn leaf={timelineTable(timeline, words.words, (on) => sayOn(on, lang))} />
          </section>
        </div>
        <div class="stack wide">
          <AddEvent drafts={drafts} doings={doings} />
          <OwnEvents kept={open.case} doings={doings} />
        </div>
      </div>
    </div>
  );
}

interface KeyProps {
  readonly timeline: readonly PacketHappening[];
  readonly today: IsoDate;
}

/** What the signs of the picture mean, of those that it has. */
function Key({ timeline, today }: KeyProps) {
  const words = useTimelineWords();
  const signs = [
    words.numbers,
    timeline.some(({ on }) => on.length < today.length) && words.square,
    timeline.some(({ on }) => on > today) && words.hollow,
  ];
  return <p class="small soft">{signs.filter(Boolean).join(' ')}</p>;
}
