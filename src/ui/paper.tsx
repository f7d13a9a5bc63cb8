/** The list on paper: A4 or Letter, boxes to tick, black on white. */
import type { Case, IsoDate } from '../core/case/case.ts';
import { askedOf, standingOf } from '../core/case/holders.ts';
import { particulars } from '../core/case/item.ts';
import { isOwnList } from '../core/case/whose.ts';
import { type Entry, groups } from './checklist.tsx';
import { nameOf } from './item.tsx';
import { PaperOpinions } from './paper-opinions.tsx';
import { type PaperPart, paperParts, partsOf } from './paper-parts.ts';
import { PaperCalls, PaperPeople } from './paper-people.tsx';
import { say, useWords } from './speak.ts';
import { fill, sayDay } from './words/fill.ts';
import { usePaperWords } from './words/paper.ts';

interface Props {
  readonly kept: Case;
  readonly entries: readonly Entry[];
  readonly today: IsoDate;
  /** What goes on it beside the records; everything unless told. */
  readonly parts?: readonly PaperPart[];
}

/** Records that are set aside stay off the paper. */
export function Paper({ kept, entries, today, parts = paperParts }: Props) {
  const paper = usePaperWords();
  const { list, lang } = useWords();
  const wanted = entries.filter(({ item }) => item.state !== 'not-needed');
  const shown = partsOf(kept).filter((part) => parts.includes(part));
  return (
    <article class="paper" lang={lang}>
      <header>
        <h1>{paper.title}</h1>
        <p dir="auto">
          {[
            isOwnList(kept) ? `${paper.name} ${'.'.repeat(40)}` : fill(paper.for, { person: kept.label }),
            kept.visitOn && fill(paper.visit, { day: sayDay(kept.visitOn, lang) }),
            fill(paper.made, { day: sayDay(today, lang) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>{paper.tick}</p>
      </header>
      {groups(wanted).map(([part, some]) => (
        <section key={part}>
          <h2>{list[part]}</h2>
          <ul class="plain">
            {some.map((entry) => (
              <Line key={entry.item.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {shown.includes('questions') && (
        <section>
          <h2>{paper.questions}</h2>
          <ul class="plain">
            {kept.questions.map(({ id, text, answer, done }) => (
              <li key={id} class="line" dir="auto">
                <span class={done ? 'box done' : 'box'} />
                <div>
                  <strong>{say({ en: text }, lang)}</strong>
                  {answer ? <p>{answer}</p> : <p class="rule" />}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.includes('people') && <PaperPeople kept={kept} />}
      {shown.includes('calls') && <PaperCalls kept={kept} />}
      {shown.includes('opinions') && <PaperOpinions kept={kept} />}
      {shown.includes('notes') && (
        <section>
          <h2>{paper.notes}</h2>
          <p class="written" dir="auto">
            {kept.note}
          </p>
        </section>
      )}
      <footer>{paper.foot}</footer>
    </article>
  );
}

function Line({ entry: { item, record } }: { readonly entry: Entry }) {
  const paper = usePaperWords();
  const { list, lang } = useWords();
  const done = item.state === 'received' || item.state === 'sent';
  const standing = standingOf(item.state, record ?? undefined);
  const whom = record ? askedOf(record, lang) : '';
  const facts = [
    item.holder ? [paper.has, item.holder] : whom !== '' && [paper.who, whom],
    item.askedOn && [paper.asked, sayDay(item.askedOn, lang)],
    item.dueOn && [paper.due, sayDay(item.dueOn, lang)],
    item.receivedOn && [paper.received, sayDay(item.receivedOn, lang)],
    item.sentOn && [paper.sent, sayDay(item.sentOn, lang)],
    ...particulars.map((which) => item[which] && [list.particular[which], item[which]]),
  ].flatMap((fact) => (fact ? [`${fact[0]}: ${fact[1]}`] : []));
  return (
    <li class="line">
      <span class={done ? 'box done' : 'box'} />
      <div dir="auto">
        <strong>{nameOf(item, record, lang)}</strong>
        {item.state !== 'to-ask' && item.state !== 'received' && ` (${list.states[standing]})`}
        <p>{facts.join(' · ')}</p>
        {item.note && (
          <p class="written">
            {paper.note}: {item.note}
          </p>
        )}
      </div>
    </li>
  );
}
