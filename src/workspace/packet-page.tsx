/** The packet for a clinic, put together: what goes in on one side, how it looks on the other. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import type { ConfirmedCondition } from '../core/export/confirmed.ts';
import type { Leaf } from '../core/export/leaf.ts';
import { type Choice, partsIn } from '../core/export/pages/choice.ts';
import { packetFile, packetHtml } from '../core/export/pages/file.ts';
import { pagesOf } from '../core/export/pages/pages.ts';
import { coverBlanks } from '../core/export/pages/words.ts';
import type { Country } from '../core/guidance/advice.ts';
import type { Trouble } from '../screens/trouble.ts';
import { Notice } from '../ui/notice.tsx';
import { PacketPaper } from '../ui/packet-paper.tsx';
import type { Words } from '../ui/words/en.ts';
import { usePacketWords } from '../ui/words/packet.ts';
import { namedIn } from './files.ts';
import { handOver } from './hand-over.ts';
import { PacketChoice } from './packet-choice.tsx';
import { packetFor, pagesIn, pagesWords } from './packet-made.ts';

interface Props {
  readonly open: WholeCase;
  readonly today: IsoDate;
  /** As chosen in the settings: by it days and addresses are written. */
  readonly country: Country | null;
  /** The words that it speaks. */
  readonly papers: Words;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Hands on what the printer gets; null once this is left. */
  readonly onPaper: (pages: Leaf | null) => void;
  readonly onPrint: () => void;
  readonly onSaved: () => void;
  readonly tell: (trouble: Trouble) => void;
  readonly onBack: () => void;
}

/** The page. */
export function PacketPage(props: Props) {
  const { open, today, country, papers, choice, onChoose, onPaper, onPrint, onSaved, tell, onBack } = props;
  const words = usePacketWords();
  const said = useMemo(() => pagesIn(pagesWords(papers), country), [papers, country]);
  const [conditions, setConditions] = useState<readonly ConfirmedCondition[]>([]);
  useEffect(() => {
    namedIn(open, papers.lang).then(setConditions, () => tell('updated'));
  }, [open, papers]);
  const { typed } = lettersIn(open.case);
  const packet = useMemo(
    () => packetFor(open, today, conditions, papers.lang),
    [open, today, conditions, papers],
  );
  const pages = useMemo(() => pagesOf(packet, typed, choice, said), [packet, typed, choice, said]);
  const isEmpty = partsIn(packet, choice).length === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    onPaper(pages);
    return () => onPaper(null);
  }, [pages]);
  return (
    <div class="stack">
      <p>
        <button type="button" class="quiet small flush" onClick={onBack}>
          {words.back}
        </button>
      </p>
      <div class="stack tight narrow">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="columns turned">
        <div class="stack">
          <PacketChoice
            {...{ packet, choice, onChoose }}
            hasTyped={[...coverBlanks, 'second-doctor'].some((blank) => typed[blank] !== undefined)}
          />
        </div>
        <div class="stack">
          <section class="card roomy stack close">
            {isEmpty && <Notice says={words.none} />}
            <div class="row apart">
              <p class="grow small soft">{words.printMeans}</p>
              <button type="button" class="primary" disabled={isEmpty} onClick={onPrint}>
                {words.print}
              </button>
            </div>
            <div class="row apart">
              <p class="grow small soft">{words.saveMeans}</p>
              <button
                type="button"
                disabled={isEmpty}
                onClick={() => {
                  handOver(packetFile, packetHtml(pages, said), today);
                  onSaved();
                }}
              >
                {words.save}
              </button>
            </div>
          </section>
          <section class="stack close" aria-label={words.preview}>
            <h2>{words.preview}</h2>
            <PacketPaper pages={pages} />
          </section>
        </div>
      </div>
    </div>
  );
}
