/** Every screen in each of its states, with made-up readings and callbacks that do nothing. */
import type { VNode } from 'preact';
import { catalogue } from '../../../src/core/guidance/catalogue.ts';
import { Popup } from '../../../src/popup/view.tsx';
import { About, Here } from '../../../src/sidebar/about.tsx';
import { ListPart } from '../../../src/sidebar/list.tsx';
import { PagePart } from '../../../src/sidebar/page.tsx';
import { Sidebar } from '../../../src/sidebar/view.tsx';
import { HelpLines } from '../../../src/ui/help.tsx';
import { InHand } from '../../../src/ui/in-hand.tsx';
import { Paper } from '../../../src/ui/paper.tsx';
import { paperParts } from '../../../src/ui/paper-parts.ts';
import type { Suggestion } from '../../../src/ui/questions.tsx';
import { ExportSection } from '../../../src/workspace/export.tsx';
import { GuideSection } from '../../../src/workspace/guide.tsx';
import { ListSection } from '../../../src/workspace/list.tsx';
import { PaperChoice } from '../../../src/workspace/paper-choice.tsx';
import { SettingsSection } from '../../../src/workspace/settings.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { boardScenes, filled, rules } from './board.tsx';
import { checkScenes } from './check.tsx';
import { historyScenes } from './history.tsx';
import { letterScenes } from './letters.tsx';
import { lockScenes } from './lock.tsx';
import { opinionScenes } from './opinions.tsx';
import { packetScenes } from './packet.tsx';
import {
  doings,
  entries,
  guideOf,
  kept,
  liking,
  near,
  nothing,
  nowhere,
  serious,
  tipsOf,
  today,
  urgent,
} from './samples.ts';
import { welcomeScenes } from './welcome.tsx';

const idle = () => undefined;

type Of<C> = C extends (props: infer P) => unknown ? P : never;

const host = 'mychart.example-health.org';
const suggested: readonly Suggestion[] = [
  { id: 'goal', to: 'current', text: 'What is the goal: cure, control or comfort?' },
  { id: 'board', to: 'second', text: 'What are all my choices, and what if I wait?' },
];

const popup = (props: Partial<Of<typeof Popup>>) => (
  <Popup
    screen={{ kind: 'loading' }}
    answer={null}
    tip={null}
    progress={null}
    trouble={null}
    isWhole
    talk={<HelpLines near={near} cancer />}
    doings={doings}
    {...props}
  />
);
const read = (assessment = serious, on = true) => ({ kind: 'read' as const, assessment, host, on });
const counts = { person: 'Me', items: entries.map(({ item }) => item) };
const people = [
  { id: 'one', label: 'Me' },
  { id: 'two', label: 'Mum' },
];

/** The page part, of a plainly serious page unless told otherwise. */
export const pagePart = (props: Partial<Of<typeof PagePart>>) => (
  <PagePart
    screen={read()}
    answer={null}
    tips={tipsOf(serious)}
    here={<Here assessment={serious} book={catalogue} />}
    about={<About assessment={serious} book={catalogue} />}
    people={[]}
    keptFor={null}
    whose={{ theirs: false, known: null, fitOf: () => 'open', remember: null }}
    version="0.1.0"
    doings={doings}
    {...props}
  />
);
const listPart = (props: Partial<Of<typeof ListPart>> = {}) => (
  <ListPart
    open={{ kept, entries, suggested }}
    people={people}
    today={today}
    onPage={['path-report']}
    rules={rules}
    drafts={{ of: () => '', set: idle }}
    doings={doings}
    {...props}
  />
);
/** The sidebar around its two parts. */
export const sidebar = (
  part: 'page' | 'list',
  page: VNode,
  list: VNode | null,
  cancer = true,
  lines = near,
) => (
  <Sidebar
    part={part}
    onPart={idle}
    near={lines}
    cancer={cancer}
    saying=""
    trouble={null}
    onCountry={idle}
    openWorkspace={idle}
    openCheck={idle}
    page={page}
    list={list}
  />
);

const workspace = (section: 'list' | 'guide' | 'export' | 'settings', body: VNode, paperShown = false) => (
  <Workspace
    section={section}
    onSection={idle}
    trouble={null}
    told={null}
    paper={<Paper kept={filled} entries={entries} today={today} />}
    paperChoice={<PaperChoice kept={filled} parts={paperParts} onParts={idle} />}
    paperShown={paperShown}
    onPrint={idle}
    onBack={idle}
  >
    {body}
  </Workspace>
);
const takingAlong = {
  ...{ locked: false, onPaper: idle, onPacket: idle, onDownload: idle, onZip: idle },
  ...{ onBackup: idle, onChoose: idle },
  ...{ onLock: async () => true, onUnlock: async () => false, onRestore: idle, onCancel: idle },
};
const listSection = (
  <ListSection
    kept={kept}
    entries={entries}
    suggested={suggested}
    people={people}
    away={[]}
    today={today}
    rules={rules}
    drafts={{ of: () => '', set: idle }}
    doings={doings}
    onGo={idle}
    onLetter={idle}
  />
);

const guideSection = (props: Partial<Of<typeof GuideSection>>) => (
  <GuideSection
    guide={guideOf(kept.conditions, 'US')}
    catalogue={catalogue}
    person="Me"
    list="named"
    hasCountry
    onQuestions={idle}
    {...props}
  />
);

/** By name: the surface, then its state. */
export const scenes: Readonly<Record<string, VNode>> = {
  'popup-loading': popup({}),
  'popup-consent': popup({ screen: { kind: 'consent' } }),
  'popup-not-on': popup({ screen: { kind: 'not-on', host } }),
  'popup-serious': popup({ screen: read(), tip: tipsOf(serious)[0] ?? null, progress: counts }),
  'popup-urgent': popup({ screen: read(urgent, false), tip: tipsOf(urgent)[0] ?? null }),
  'popup-their-chart': popup({ screen: read({ ...serious, someoneElsesChart: true }) }),
  'popup-none': popup({ screen: read(nothing) }),
  'popup-not-me': popup({ screen: read(), answer: 'not-me' }),
  'popup-unread': popup({
    screen: read({ ...nothing, unread: 'frame', unreadFrames: ['https://records.example.net'] }),
  }),
  'popup-language': popup({ screen: read({ ...nothing, unread: 'language' }) }),
  'popup-refused': popup({ screen: { kind: 'not-on', host }, trouble: 'refused' }),
  'popup-not-a-page': popup({ screen: { kind: 'not-a-page', host: null } }),
  'popup-refresh': popup({ screen: { kind: 'refresh', host } }),
  'popup-late': popup({ screen: { kind: 'late', host } }),
  'sidebar-page': sidebar('page', pagePart({}), listPart()),
  'sidebar-no-country': sidebar('page', pagePart({}), listPart(), true, nowhere),
  'sidebar-page-quiet': sidebar('page', pagePart({}), listPart()),
  'sidebar-not-right': sidebar('page', pagePart({ answer: 'not-right' }), listPart()),
  'sidebar-urgent': sidebar(
    'page',
    pagePart({
      screen: read(urgent),
      tips: tipsOf(urgent),
      here: <Here assessment={urgent} book={catalogue} />,
      about: <About assessment={urgent} book={catalogue} />,
      answer: 'someone-i-care-for',
    }),
    listPart(),
  ),
  'sidebar-unknown': sidebar('page', pagePart({ screen: { kind: 'unknown' } }), listPart()),
  'sidebar-list': sidebar('list', pagePart({}), listPart()),
  'sidebar-empty': sidebar('list', pagePart({}), listPart({ open: null, people: [] })),
  'workspace-list': workspace('list', listSection),
  'workspace-guide': workspace('guide', guideSection({})),
  'workspace-guide-urgent': workspace(
    'guide',
    guideSection({ guide: guideOf(['acute-leukemia', 'valve-disease'], 'GB') }),
  ),
  'workspace-guide-general': workspace(
    'guide',
    guideSection({ guide: guideOf([]), list: 'none', person: null, hasCountry: false }),
  ),
  'workspace-guide-abroad': workspace(
    'guide',
    guideSection({ guide: guideOf(['multiple-sclerosis', 'lymphoma', 'lupus']), hasCountry: false }),
  ),
  'workspace-guide-loading': workspace('guide', guideSection({ guide: null, catalogue: null })),
  'workspace-export': workspace(
    'export',
    <ExportSection hasList backups={{ last: '2026-11-14', edits: 4 }} preview={null} {...takingAlong} />,
  ),
  'workspace-export-locked': workspace(
    'export',
    <ExportSection hasList backups={{ last: null, edits: 4 }} preview={null} {...takingAlong} locked />,
  ),
  'workspace-settings': workspace(
    'settings',
    <SettingsSection
      liking={liking}
      near={near}
      portals={[host]}
      suggested={['portal.example-clinic.org']}
      onTurnOn={idle}
      agreedOn="2026-11-13"
      allowed={{
        permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'sidePanel'],
        hosts: [`https://${host}/*`],
        policy: "default-src 'none'; script-src 'self'; connect-src 'none'",
        version: '0.1.0',
      }}
      onLike={idle}
      onTurnOff={idle}
      onWithdraw={idle}
      onWelcome={idle}
      onBackup={idle}
      onErase={idle}
      kept={{
        local: [
          { key: 'case/0b1c', bytes: 412 },
          { key: 'item/0b1c/path-report', bytes: 1280 },
        ],
        session: [],
      }}
      onTry={async () => ({
        ...{ request: 'refused', 'older-request': 'refused', beacon: 'refused', socket: 'refused' },
        ...{ transport: 'refused', stream: 'refused', picture: 'refused' },
        ...{ sound: 'refused', font: 'refused', style: 'not-seen' },
      })}
    />,
  ),
  'workspace-paper': workspace('list', listSection, true),
  'sidebar-kept-chart': sidebar(
    'page',
    pagePart({
      screen: read({ ...serious, someoneElsesChart: true, chart: 'You’re viewing Jamie’s record' }),
      keptFor: { id: 'two', label: 'Mum' },
      whose: { theirs: true, known: null, fitOf: () => 'open', remember: idle },
      inHand: (
        <InHand
          entries={entries.slice(1)}
          seen={[{ item: 'img-files' }]}
          today={today}
          onChange={async () => true}
        />
      ),
    }),
    listPart(),
  ),
  'sidebar-known-chart': sidebar(
    'page',
    pagePart({
      screen: read({ ...serious, someoneElsesChart: true, chart: 'You’re viewing Jamie’s record' }),
      whose: { theirs: true, known: { id: 'two', label: 'Mum' }, fitOf: () => 'known', remember: null },
    }),
    listPart(),
  ),
  ...letterScenes,
  ...boardScenes,
  ...checkScenes,
  ...opinionScenes,
  ...historyScenes,
  ...lockScenes,
  ...packetScenes,
  ...welcomeScenes,
};
