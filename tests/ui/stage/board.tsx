/** The records arranged in other ways, several at once, lists put away, people and calls. */
import type { VNode } from 'preact';
import type { Case } from '../../../src/core/case/case.ts';
import { setArchived } from '../../../src/core/case/change.ts';
import { addChart } from '../../../src/core/case/charts.ts';
import { markSent } from '../../../src/core/case/kept-letters.ts';
import { expectedAfter, ladderFor } from '../../../src/core/case/ladder.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { lawFor } from '../../../src/core/case/law.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { askedFor } from '../../../src/core/case/outbox.ts';
import { addCall, addContact, setCall, setContact } from '../../../src/core/case/people.ts';
import type { Entry } from '../../../src/ui/checklist.tsx';
import { ListSection } from '../../../src/workspace/list.tsx';
import { People } from '../../../src/workspace/people.tsx';
import { Records, type View } from '../../../src/workspace/records.tsx';
import { Several } from '../../../src/workspace/several.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { doings, entries, kept, today } from './samples.ts';

const idle = () => undefined;
const drafts = { of: () => '', set: idle };

/** What dates go by in the scenes. */
export const rules = { law: lawFor(allLaws, 'GB'), letters: allLetters };

const sentOn = '2026-11-02';
const which = {
  ...{ id: 'l', letter: 'records', room: 'Medical records department', place: '', follows: null },
  items: ['op-note'],
};
const letter = allLetters.find(({ id }) => id === 'records') as never;
const due = expectedAfter(ladderFor(letter, rules.law, { sentOn }), { sentOn })?.on ?? null;
const some: readonly Entry[] = entries.map((entry) =>
  entry.item.id === 'op-note' ? { ...entry, item: askedFor(entry.item, sentOn, due) } : entry,
);

/** A list with people and calls, one of each still blank. */
export const filled: Case = [
  (was: Case) => markSent(was, which, 'Dear office', sentOn),
  (was: Case) => addContact(was, 'reyes', 'doctor'),
  (was: Case) =>
    setContact(was, 'reyes', { name: 'Dr. Reyes', place: 'Mercy Hospital', phone: '+1 555 010 2000' }),
  (was: Case) => addContact(was, 'mercy', 'records'),
  (was: Case) => setContact(was, 'mercy', { place: 'Mercy Hospital, records', address: '1 Main Street' }),
  (was: Case) => addContact(was, 'new', 'insurer'),
  (was: Case) => addCall(was, 'first', '2026-11-16'),
  (was: Case) =>
    setCall(was, 'first', {
      ...{ with: 'Ms. Ito, records', said: 'They need a form. She will send it.', reference: 'R-204' },
      followUpOn: '2026-11-19',
    }),
  (was: Case) => addCall(was, 'second', today),
].reduce((was, change) => change(was), kept);

const workspace = (section: 'list' | 'people', body: VNode) => (
  <Workspace
    section={section}
    onSection={idle}
    trouble={null}
    told={null}
    paper={null}
    paperShown={false}
    onPrint={idle}
    onBack={idle}
  >
    {body}
  </Workspace>
);

const records = (view: View) =>
  workspace(
    'list',
    <div class={view === 'state' ? 'columns one' : 'columns'}>
      <Records
        kept={filled}
        entries={some}
        people={[{ id: 'one', label: 'Me' }]}
        {...{ today, rules, drafts, doings, view }}
        onView={idle}
        onLetter={idle}
      />
    </div>,
  );

const list = (one: Case) =>
  workspace(
    'list',
    <ListSection
      kept={one}
      entries={some}
      suggested={[]}
      people={one.archivedOn ? [{ id: 'two', label: 'Mum' }] : [{ id: 'one', label: 'Me' }]}
      away={[{ id: 'three', label: 'Dad', archivedOn: '2026-10-02' }]}
      {...{ today, rules, drafts, doings }}
      onGo={idle}
      onLetter={idle}
    />,
  );

const people = (one: Case) => workspace('people', <People kept={one} items={[]} {...{ today, doings }} />);

/** By name. */
export const boardScenes: Readonly<Record<string, VNode>> = {
  'workspace-offices': records('office'),
  'workspace-board': records('state'),
  'workspace-several': workspace(
    'list',
    <div class="columns">
      <div class="card roomy stack">
        <h1>Records to gather</h1>
        <Several
          parts={[['Start with these', some.slice(0, 6)]]}
          holders={['Mercy Hospital']}
          drafts={drafts}
          onApply={async () => true}
        />
      </div>
    </div>,
  ),
  'workspace-list-dates': list(addChart(filled, 'a'.repeat(64))),
  'workspace-list-away': list(setArchived(filled, '2026-11-18')),
  'workspace-people': people(filled),
  'workspace-people-none': people(kept),
};
