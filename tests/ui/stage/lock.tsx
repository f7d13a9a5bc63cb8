/** The lock in each of its states. */
import type { VNode } from 'preact';
import { Locked } from '../../../src/popup/locked.tsx';
import { Popup } from '../../../src/popup/view.tsx';
import { ListPart } from '../../../src/sidebar/list.tsx';
import { Sidebar } from '../../../src/sidebar/view.tsx';
import { LockFirst } from '../../../src/ui/lock-first.tsx';
import { OpenLock } from '../../../src/ui/open-lock.tsx';
import { NewPassphrase } from '../../../src/ui/passphrase.tsx';
import { lock as words } from '../../../src/ui/words/en/lock.ts';
import { LockCard } from '../../../src/workspace/lock-card.tsx';
import { OldPassphrase } from '../../../src/workspace/lock-forms.tsx';
import { Workspace } from '../../../src/workspace/view.tsx';
import { doings, entries, kept, near, today } from './samples.ts';

const idle = () => undefined;
const wrong = async () => 'wrong' as const;

const workspace = (section: 'list' | 'settings', body: VNode, open = false) => (
  <Workspace
    {...{ section, trouble: null, told: null, paper: null, paperShown: false, onLock: open ? idle : null }}
    {...{ onSection: idle, onPrint: idle, onBack: idle }}
  >
    {body}
  </Workspace>
);
const card = (kind: 'off' | 'wanted' | 'open' | 'shut' | 'damaged' | 'newer', required = false) => (
  <div class="stack wide narrow">
    <h1>Settings</h1>
    <LockCard
      {...{ kind, required, after: 15, hasList: true, onTurnOn: wrong, onAfter: idle, onOpen: wrong }}
      {...{ onChange: wrong, onTurnOff: wrong, onBackup: idle }}
    />
  </div>
);
const within = (body: VNode) =>
  workspace(
    'settings',
    <div class="stack wide narrow">
      <h1>Settings</h1>
      <section class="card roomy stack close">{body}</section>
    </div>,
  );
const shut = (kind: 'shut' | 'damaged' | 'newer') => (
  <OpenLock kind={kind} place="screen" onOpen={wrong} onErase={idle} />
);

/** By name. */
export const lockScenes: Readonly<Record<string, VNode>> = {
  'workspace-locked': workspace('list', shut('shut')),
  'workspace-lock-damaged': workspace('list', shut('damaged')),
  'workspace-lock-newer': workspace('list', shut('newer')),
  'workspace-lock-off': workspace('settings', card('off')),
  'workspace-lock-begun': within(<NewPassphrase {...words} onMake={wrong} onCancel={idle} />),
  'workspace-lock-open': workspace('settings', card('open'), true),
  'workspace-lock-wanted': workspace('settings', card('wanted')),
  'workspace-lock-stays': workspace('settings', card('open', true), true),
  'workspace-lock-first': workspace('list', <LockFirst place="screen" onSet={wrong} />),
  'sidebar-lock-first': (
    <Sidebar
      {...{ part: 'list', near, cancer: false, trouble: 'lock-required', saying: '', page: null }}
      {...{ onPart: idle, onCountry: idle, openWorkspace: idle, openCheck: idle }}
      list={
        <div class="stack wide">
          <LockFirst place="card" onSet={wrong} />
          <ListPart
            {...{ people: [], today, onPage: [], rules: null, doings }}
            open={{ kept, entries, suggested: [] }}
            drafts={{ of: () => '', set: idle }}
          />
        </div>
      }
    />
  ),
  'workspace-lock-shut': workspace('settings', card('shut')),
  'workspace-lock-change': within(<OldPassphrase onDo={wrong} onEnd={idle} />),
  'workspace-lock-remove': within(<OldPassphrase onDo={wrong} onEnd={idle} remove />),
  'sidebar-locked': (
    <Sidebar
      {...{ part: 'list', near, cancer: false, trouble: null, saying: '', page: null, list: shut('shut') }}
      {...{ onPart: idle, onCountry: idle, openWorkspace: idle, openCheck: idle }}
    />
  ),
  'popup-locked': (
    <Popup
      {...{
        screen: { kind: 'not-a-page', host: null },
        answer: null,
        tip: null,
        progress: null,
        trouble: null,
        isWhole: true,
      }}
      doings={doings}
      locked={<Locked kind="shut" onOpen={wrong} onErase={idle} />}
    />
  ),
};
