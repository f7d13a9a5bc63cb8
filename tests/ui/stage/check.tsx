/** The page that checks a file: to choose one, one that says something, and one that could not be read. */
import type { ComponentChildren, VNode } from 'preact';
import { Said } from '../../../src/check/said.tsx';
import { Choose, Frame, Reading } from '../../../src/check/view.tsx';
import { serious, tipsOf } from './samples.ts';

const idle = () => undefined;
const frame = (body: ComponentChildren) => <Frame trouble={null}>{body}</Frame>;
const said = {
  name: 'pathology-report.pdf',
  people: [],
  isKept: false,
  onStart: idle,
  onAddTo: idle,
  onOpenList: idle,
};

/** By name, as the other scenes. */
export const checkScenes: Readonly<Record<string, VNode>> = {
  'check-choose': frame(<Choose again={false} onFile={idle} />),
  'check-reading': frame(<Reading name="pathology-report.pdf" onStop={idle} />),
  'check-read': frame(
    <>
      <Said {...said} reading={serious} tips={tipsOf(serious)} records={['Pathology reports']} />
      <Choose again onFile={idle} />
    </>,
  ),
  'check-refused': frame(<Said {...said} reading="picture" tips={[]} records={[]} />),
};
