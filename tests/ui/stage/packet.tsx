/** The timeline and the packet for a clinic, of a list half way. */
import type { ComponentChildren, VNode } from 'preact';
import type { WholeCase } from '../../../src/core/case/case.ts';
import { newCase } from '../../../src/core/case/change.ts';
import { firstChoice } from '../../../src/core/export/pages/choice.ts';
import { pagesOf } from '../../../src/core/export/pages/pages.ts';
import { PacketPaper } from '../../../src/ui/packet-paper.tsx';
import { packet as words } from '../../../src/ui/words/en/packet.ts';
import { en } from '../../../src/ui/words/en.ts';
import { packetFor } from '../../../src/workspace/packet-made.ts';
import { PacketPage } from '../../../src/workspace/packet-page.tsx';
import { Timeline } from '../../../src/workspace/timeline.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { sampleCase, today } from '../../../tools/exports/case.ts';
import { doings } from './samples.ts';

const idle = () => undefined;

const whole = sampleCase();
const empty: WholeCase = { case: newCase('one', 'Me', [], today), items: [] };
const all = {
  ...firstChoice,
  ...{ parts: [...firstChoice.parts, 'opinions', 'notes'] as const, typed: true, toAsk: true },
};
const pages = pagesOf(
  packetFor(whole, today, [{ name: 'Breast cancer', code: null }], 'en'),
  whole.case.letters?.typed ?? {},
  all,
  words.pages,
);

const workspace = (section: 'timeline' | 'export', body: ComponentChildren, paperShown = false) => (
  <Workspace
    section={section}
    onSection={idle}
    trouble={null}
    told={null}
    paper={<PacketPaper pages={pages} />}
    paperShown={paperShown}
    onPrint={idle}
    onBack={idle}
  >
    {body}
  </Workspace>
);
const timeline = (open: WholeCase) => (
  <Timeline open={open} today={today} drafts={{ of: () => '', set: idle }} doings={doings} />
);
const packet = (open: WholeCase) => (
  <PacketPage
    {...{
      open,
      today,
      country: 'US' as const,
      papers: en,
      choice: firstChoice,
      onChoose: idle,
      onPaper: idle,
      onPrint: idle,
      onSaved: idle,
      onBack: idle,
    }}
    tell={idle}
  />
);

/** By name. */
export const packetScenes: Readonly<Record<string, VNode>> = {
  'workspace-timeline': workspace('timeline', timeline(whole)),
  'workspace-timeline-empty': workspace('timeline', timeline(empty)),
  'workspace-packet': workspace('export', packet(whole)),
  'workspace-packet-empty': workspace('export', packet(empty)),
  'workspace-packet-paper': workspace('export', null, true),
};
