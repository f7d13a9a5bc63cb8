/** The page that checks a file: to choose one, one that says something, and one that could not be read. */
import type { ComponentChildren, VNode } from 'preact';
import { MemberList } from '../../../src/check/members.tsx';
import { Offer } from '../../../src/check/offer.tsx';
import type { Reading as Read } from '../../../src/check/read.ts';
import { Said } from '../../../src/check/said.tsx';
import { Choose, Frame, Reading } from '../../../src/check/view.tsx';
import type { Assessment } from '../../../src/core/assessment.ts';
import { nothing, serious, tipsOf } from './samples.ts';

const idle = () => undefined;
const frame = (body: ComponentChildren) => <Frame trouble={null}>{body}</Frame>;
const read = (assessment: Assessment, missed: Read['missed'] = []): Read => ({
  ...assessment,
  hasWords: true,
  missed,
});
const said = {
  name: 'pathology-report.pdf',
  inHand: null,
  people: [],
  isKept: false,
  onStart: idle,
  onAddTo: idle,
  onOpenList: idle,
};

/** By name, as the other scenes. */
export const checkScenes: Readonly<Record<string, VNode>> = {
  'check-choose': frame(<Choose again={false} onFile={idle} />),
  'check-reading': frame(<Reading name="pathology-report.pdf" progress={null} onStop={idle} />),
  'check-read': frame(
    <>
      <Said {...said} reading={read(serious)} tips={tipsOf(serious)} records={['Pathology reports']} />
      <Choose again onFile={idle} />
    </>,
  ),
  'check-reading-zip': frame(
    <Reading name="my-records.zip" progress={{ done: 2, count: 7 }} onStop={idle} />,
  ),
  'check-zip': frame(
    <>
      <MemberList
        members={[
          { name: 'IHE_XDM/Robin1/DOC0001.XML', reading: read(nothing) },
          { name: 'Reports/pathology-report.pdf', reading: read(serious) },
          { name: 'Reports/older.zip', reading: 'packed' },
        ]}
        others={4}
        shown={1}
        onShow={idle}
      />
      <Said {...said} reading={read(serious)} tips={tipsOf(serious)} records={[]} />
      <Choose again onFile={idle} />
    </>,
  ),
  'check-partly': frame(
    <Said
      {...said}
      name="fax.pdf"
      reading={read(nothing, [
        { what: 'pictures', count: 2, all: 5 },
        { what: 'mistaken', count: 1 },
      ])}
      tips={[]}
      records={['Operative report']}
      inHand={
        <Offer
          person="Mum"
          listed={[]}
          seen={[{ item: 'op-note' }]}
          onChange={async () => true}
          onOpenList={idle}
        />
      }
    />,
  ),
  'check-bomb': frame(<Said {...said} name="all.zip" reading="bomb" tips={[]} records={[]} />),
  'check-refused': frame(<Said {...said} reading="picture" tips={[]} records={[]} />),
};
