/** The opinions side by side, as they are filled in. */
import type { VNode } from 'preact';
import { newCase, setVisit } from '../../../src/core/case/change.ts';
import { setLetters } from '../../../src/core/case/kept-letters.ts';
import { addThird, setCell } from '../../../src/core/case/opinions.ts';
import { Paper } from '../../../src/ui/paper.tsx';
import { Opinions } from '../../../src/workspace/opinions.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { doings, entries, today } from './samples.ts';

const idle = () => undefined;

const first = {
  doctor: 'Dr. Reyes, Mercy Hospital, 13 November',
  saw: 'Slides and scans.',
  diagnosis: 'Invasive ductal, grade 2, stage IIA',
  plan: 'Surgery first, then we talk about the rest.',
  why: 'It is small, and it can come out whole.',
  tests: '',
};
const second = {
  doctor: 'Dr. Okafor, university clinic',
  saw: 'The reports only.',
  diagnosis: 'The same. Grade not checked again.',
  plan: 'Drugs first, for some months, then surgery.',
  change: 'The HER2 result, done again.',
};

const begun = [
  ...Object.entries(first).map(([row, text]) => ['first', row, text] as const),
  ...Object.entries(second).map(([row, text]) => ['second', row, text] as const),
].reduce(
  (was, [rank, row, text]) => setCell(was, rank, row, text),
  setVisit(newCase('one', 'Me', ['breast-cancer'], '2026-11-13'), '2026-12-04'),
);
const differ = setLetters(begun, { outcome: 'differ' });

const workspace = (kept: typeof begun, paperShown = false) => (
  <Workspace
    section="opinions"
    onSection={idle}
    trouble={null}
    told={null}
    paper={<Paper kept={kept} entries={entries.slice(0, 6)} today={today} />}
    paperShown={paperShown}
    onPrint={idle}
    onBack={idle}
  >
    <Opinions kept={kept} doings={doings} />
  </Workspace>
);

/** By name. */
export const opinionScenes: Readonly<Record<string, VNode>> = {
  'workspace-opinions': workspace(begun),
  'workspace-opinions-differ': workspace(differ),
  'workspace-opinions-three': workspace(setLetters(addThird(differ), { outcome: 'agree' })),
  'workspace-opinions-paper': workspace(differ, true),
};
