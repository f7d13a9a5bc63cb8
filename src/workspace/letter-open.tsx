/** One letter, filled from the list and the law, with what the person does to it put into the store. */
import type { Asker, IsoDate, WholeCase } from '../core/case/case.ts';
import { draft } from '../core/case/draft.ts';
import { conditionNamed } from '../core/case/illness.ts';
import {
  clearText,
  dropLetter,
  lettersIn,
  markSent,
  setLetterDays,
  setLetters,
  setOwn,
  setShared,
  setText,
  type Which,
} from '../core/case/kept-letters.ts';
import { expectedAfter, ladderFor } from '../core/case/ladder.ts';
import type { Law } from '../core/case/law.ts';
import { isShared, letterText } from '../core/case/letter-text.ts';
import { askedFor, asksForRecords, type Sheet } from '../core/case/outbox.ts';
import { peopleIn } from '../core/case/people.ts';
import { allCards } from '../core/guidance/cards/all.ts';
import { allRecords } from '../core/records/all.ts';
import { copyText } from '../screens/clipboard.ts';
import type { CaseDoings } from '../ui/case.ts';
import type { Written } from '../ui/letter-paper.tsx';
import { useWords } from '../ui/speak.ts';
import { saveText } from './hand-over.ts';
import { LetterFrame } from './letter-frame.tsx';
import { LetterPage, type Writing } from './letter-page.tsx';
import { LetterSent, type Waiting } from './letter-sent.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly which: Which;
  readonly law: Law;
  readonly today: IsoDate;
  readonly open: WholeCase;
  readonly asksFor: Asker;
  readonly doings: CaseDoings;
  readonly onPaper: (written: Written | null) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  readonly onAgain: (how: 'reminder' | 'overdue') => void;
}

/** To be written, or gone and waited for. */
export function OpenLetter({
  sheet,
  which,
  law,
  today,
  open,
  asksFor,
  doings,
  onPaper,
  onPrint,
  onBack,
  onAgain,
}: Props) {
  const { lang } = useWords();
  const { case: kept, items } = open;
  const { request, first, kept: letter } = sheet;
  const letters = lettersIn(kept);
  const change = doings.changeCase;
  const made = draft(request, law, {
    ...{ today, asksFor, visitOn: kept.visitOn, outcome: letters.outcome },
    condition: conditionNamed(open, allRecords, allCards),
    ...{ sentOn: first?.sentOn ?? null, receivedOn: first?.arrivedOn ?? null },
  });
  const takes = {
    copy: copyText,
    save: (text: string) => saveText(text, today),
    print: onPrint,
    show: onPaper,
  };
  const writing: Writing = {
    blank: (blank, text) =>
      isShared(blank)
        ? change((was) => setShared(was, blank, text), `shared/${blank}`)
        : change((was) => setOwn(was, which, blank, text), `own/${which.id}/${blank}`),
    text: (text) => change((was) => setText(was, which, text, today), `letter/${which.id}`),
    restart: () => change((was) => clearText(was, which), `letter/${which.id}`),
    drop: () => {
      change((was) => dropLetter(was, which.id), `letter/${which.id}`);
      onBack();
    },
    outcome: (outcome) => change((was) => setLetters(was, { outcome })),
    send: (text, on) => change((was) => markSent(was, which, text, on), `letter/${which.id}`),
  };
  const waiting: Waiting = {
    days: (days) => change((was) => setLetterDays(was, which, days)),
    ask: (some, due) =>
      void doings.changeItems(
        some.map(({ id }) => id),
        (item) => askedFor(item, letter?.sentOn ?? today, due),
        'letter-asked',
      ),
    again: onAgain,
  };
  const sentOn = letter?.sentOn ?? null;
  const sent = { sentOn: sentOn ?? today, receivedOn: letter?.arrivedOn ?? null, visitOn: kept.visitOn };
  const steps = sentOn ? ladderFor(request.letter, law, sent, lang) : [];
  return (
    <LetterFrame {...{ sheet, law, asksFor, onBack }}>
      {letter && sentOn ? (
        <LetterSent
          letter={{ ...letter, sentOn }}
          subject={made.subject}
          isMessage={request.letter.form === 'message'}
          items={asksForRecords(request.letter) ? items : []}
          steps={steps}
          due={expectedAfter(steps, sent)?.on ?? null}
          today={today}
          doings={waiting}
          takes={takes}
        />
      ) : (
        <LetterPage
          sheet={sheet}
          ours={letterText(made, request.letter)}
          subject={made.subject}
          letters={letters}
          people={peopleIn(kept)}
          today={today}
          doings={writing}
          takes={takes}
        />
      )}
    </LetterFrame>
  );
}
