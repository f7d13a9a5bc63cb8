/** The letters in each of their states: none begun, one being written, a message too long, one that went out. */
import type { VNode } from 'preact';
import type { Asker, WholeCase } from '../../../src/core/case/case.ts';
import { draft } from '../../../src/core/case/draft.ts';
import { lettersIn, markSent, setOwn, setShared, setText } from '../../../src/core/case/kept-letters.ts';
import { expectedAfter, ladderFor } from '../../../src/core/case/ladder.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { lawFor, regionsOf } from '../../../src/core/case/law.ts';
import { letterText } from '../../../src/core/case/letter-text.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { type Sheet, sheetsOf, whichOf } from '../../../src/core/case/outbox.ts';
import { peopleIn } from '../../../src/core/case/people.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { LetterPaper } from '../../../src/ui/letter-paper.tsx';
import { LetterFrame } from '../../../src/workspace/letter-frame.tsx';
import { LetterList } from '../../../src/workspace/letter-list.tsx';
import { LetterPage } from '../../../src/workspace/letter-page.tsx';
import { LetterSent } from '../../../src/workspace/letter-sent.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { doings, entries, kept, today } from './samples.ts';

const idle = () => undefined;

const takes = { copy: async () => true, save: idle, print: idle, show: idle };

const items = entries.map(({ item }) => item);
const sheetsIn = (whole: WholeCase) => sheetsOf(whole, allRecords, allLetters);
function sheetIn(whole: WholeCase, id: string): Sheet {
  const found = sheetsIn(whole).find(({ request }) => request.letter.id === id);
  if (!found) throw new Error(`There is no letter ${id}.`);
  return found;
}

const fresh: WholeCase = { case: kept, items };
const which = (id: string) => whichOf(sheetIn(fresh, id), `l-${id}`);

const named = setShared(setOwn(kept, which('records'), 'place', 'Mercy Hospital'), 'name', 'A. Person');
const sent = markSent(named, which('records'), '', '2026-11-16');
const begun: WholeCase = { case: setText(sent, which('insurer'), 'Dear insurer', today), items };

const told: WholeCase = { case: markSent(kept, which('message-ask'), 'Dear doctor', '2026-11-16'), items };

const ontario = lawFor(allLaws, 'CA', 'ON');
const us = lawFor(allLaws, 'US');

const list = (whole: WholeCase, law = us, asksFor: Asker = 'self') => (
  <LetterList
    {...{ law, today }}
    sheets={sheetsIn(whole)}
    regions={law.country === 'CA' ? [...regionsOf(allLaws, 'CA'), lawFor(allLaws, 'CA')] : []}
    onCountry={law.country ? null : idle}
    asksFor={asksFor}
    visitOn={whole.case.visitOn}
    from={null}
    onOpen={idle}
    onRegion={idle}
    onAsksFor={idle}
  />
);

const writtenOf = (whole: WholeCase, id: string, law = us) => {
  const sheet = sheetIn(whole, id);
  const made = draft(sheet.request, law, { today, visitOn: whole.case.visitOn, condition: 'breast cancer' });
  return { sheet, subject: made.subject, ours: letterText(made, sheet.request.letter) };
};

const page = (whole: WholeCase, id: string) => {
  const written = writtenOf(whole, id);
  return (
    <LetterFrame sheet={written.sheet} law={us} asksFor="self" onBack={idle}>
      <LetterPage
        {...written}
        letters={lettersIn(whole.case)}
        people={peopleIn(whole.case)}
        today={today}
        doings={doings}
        takes={takes}
      />
    </LetterFrame>
  );
};

const written = writtenOf(fresh, 'records');
const gone: WholeCase = { case: markSent(kept, which('records'), written.ours, '2026-11-16'), items };
const sheet = sheetIn(gone, 'records');
const sentOn = '2026-11-16';
const waiting = { sentOn, visitOn: kept.visitOn };
const steps = ladderFor(sheet.request.letter, us, waiting);

const tooLong: WholeCase = {
  case: setText(
    kept,
    which('message-ask'),
    'I would like a second opinion before we go on. '.repeat(12),
    today,
  ),
  items,
};

const workspace = (body: VNode, paperShown = false) => (
  <Workspace
    section="letters"
    onSection={idle}
    trouble={null}
    told={null}
    paper={<LetterPaper text={written.ours} subject={written.subject} />}
    paperShown={paperShown}
    isLetter
    onPrint={idle}
    onBack={idle}
  >
    {body}
  </Workspace>
);

/** By name, as the other scenes. */
export const letterScenes: Readonly<Record<string, VNode>> = {
  'workspace-letters': workspace(list(fresh)),
  'workspace-letters-no-country': workspace(list(fresh, lawFor(allLaws))),
  'workspace-letters-begun': workspace(list(begun, ontario)),
  'workspace-letters-theirs': workspace(list(told, us, 'they-sign')),
  'workspace-letter': workspace(page({ case: named, items }, 'records')),
  'workspace-letter-message': workspace(page(tooLong, 'message-ask')),
  'workspace-letter-sent': workspace(
    <LetterFrame sheet={sheet} law={us} asksFor="self" onBack={idle}>
      <LetterSent
        letter={{ ...(sheet.kept ?? lettersIn(gone.case).kept[0]), sentOn } as never}
        subject={written.subject}
        isMessage={false}
        items={items}
        steps={steps}
        due={expectedAfter(steps, waiting)?.on ?? null}
        today={today}
        doings={doings}
        takes={takes}
      />
    </LetterFrame>,
  ),
  'workspace-letter-paper': workspace(list(fresh), true),
};
