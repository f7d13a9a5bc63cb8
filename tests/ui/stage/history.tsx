/** What can be taken back, and a backup laid beside what is here, in their states. */
import type { VNode } from 'preact';
import { addQuestion, newCase, setAnswer, setCaseNote, setVisit } from '../../../src/core/case/change.ts';
import { blankItem, setNote, setState } from '../../../src/core/case/item.ts';
import { compare } from '../../../src/core/export/merge.ts';
import type { Happening } from '../../../src/ui/recall.ts';
import { type Undo, UndoLine } from '../../../src/ui/undo-line.tsx';
import { ExportSection } from '../../../src/workspace/export.tsx';
import { Reminder } from '../../../src/workspace/moving.tsx';
import { Recent } from '../../../src/workspace/recent.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';

const idle = () => undefined;

const happening = (key: string, of: Partial<Happening>): Happening => ({
  ...{ key, at: '2026-11-20T14:05:00.000Z', happened: 'list-note', name: '', list: 'one', whose: 'Mum' },
  ...{ undone: false },
  ...of,
});
const removed = happening('a', { happened: 'question-removed', name: 'How long is it safe to wait?' });
const happenings = [
  happening('g', { happened: 'list-removed', name: 'Mum' }),
  removed,
  happening('b', { happened: 'item-note', name: 'The tissue slides', undone: true }),
  happening('c', { happened: 'settings', list: null, whose: null }),
  happening('d', { happened: 'item-state', name: 'Pathology report', at: '2026-11-19T08:30:00.000Z' }),
];

const undo = (part: Partial<Undo>) =>
  ({ said: null, asked: null, say: idle, ask: idle, turn: idle, turnNext: idle, ...part }) as unknown as Undo;

const workspace = (section: 'list' | 'export', body: VNode, line: Partial<Undo> = {}) => (
  <Workspace
    section={section}
    onSection={idle}
    trouble={null}
    told={null}
    paper={null}
    paperShown={false}
    onPrint={idle}
    onBack={idle}
    undo={<UndoLine undo={undo(line)} />}
  >
    {body}
  </Workspace>
);

const base = addQuestion(
  newCase('one', 'Mum', ['breast-cancer'], '2026-11-01'),
  'q',
  'How long is it safe to wait?',
);
const mine = {
  case: setVisit(
    setAnswer(setCaseNote(base, 'Rang the office.\nMonday is best.'), 'q', 'Two weeks.'),
    '2026-12-01',
  ),
  items: [setState(blankItem('path-report'), 'asked', '2026-11-10')],
};
const theirs = {
  case: setVisit(setAnswer(setCaseNote(base, 'They called back.'), 'q', 'A month is fine.'), '2026-12-03'),
  items: [
    setState(blankItem('path-report'), 'received', '2026-11-12'),
    setNote(blankItem('labs'), 'Blue folder'),
  ],
};
const fresh = { case: { ...base, id: 'two', label: 'Me' }, items: [] };

const taking = {
  ...{ locked: false, onPaper: idle, onDownload: idle, onBackup: idle, onChoose: idle },
  ...{ onLock: async () => true, onUnlock: async () => false, onRestore: idle, onCancel: idle },
};
const restoring = (there: readonly (typeof mine)[]) => (
  <ExportSection
    hasList
    backups={{ last: '2026-11-14', edits: 4 }}
    preview={{
      ...{ madeOn: '2026-11-14', lists: compare([mine], there) },
      writtenOn: new Map([['case/one', '2026-11-18']]),
      recordName: () => 'Pathology report',
    }}
    {...taking}
  />
);

/** By name. */
export const historyScenes: Readonly<Record<string, VNode>> = {
  'workspace-changes': workspace(
    'list',
    <div class="stack">
      <h1>Records to gather</h1>
      <Reminder last="2026-10-01" onGo={idle} />
      <Recent happenings={happenings} onTurn={idle} onDeleteForGood={idle} />
    </div>,
    { said: { how: 'removed', happening: removed } },
  ),
  'workspace-changes-none': workspace(
    'list',
    <div class="stack">
      <h1>Records to gather</h1>
      <Reminder last={null} onGo={idle} />
      <Recent happenings={[]} onTurn={idle} onDeleteForGood={idle} />
    </div>,
  ),
  'workspace-restore': workspace('export', restoring([theirs, fresh])),
  'workspace-restore-same': workspace('export', restoring([mine])),
};
