/** Settings and privacy, carried out. */
import { dayOf } from '../core/case/day.ts';
import { linesFor } from '../screens/help-lines.ts';
import { followKinds } from '../screens/open-list.ts';
import { type Trouble, telling, troubleOf, troubleOfError } from '../screens/trouble.ts';
import { type Consent, declineConsent, readConsent } from '../store/consent.ts';
import { eraseEverything } from '../store/erase.ts';
import type { LockState } from '../store/lock-state.ts';
import { onPolicyChange, type Policy, readPolicy } from '../store/policy.ts';
import { firstSettings, readSettings } from '../store/settings.ts';
import { changeSettings } from '../store/settings-change.ts';
import { sizesIn } from '../store/sizes.ts';
import { onStoreChange } from '../store/watch.ts';
import { hostsOn, turnAllOff, turnOff, turnOn } from '../tabs/hosts.ts';
import { type Follow, useLive } from '../ui/live.ts';
import { useWords } from '../ui/speak.ts';
import { fill } from '../ui/words/fill.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';
import { followPermissions, readAllowed } from './allowed.ts';
import { backUp } from './exports.tsx';
import { Lock } from './lock.tsx';
import type { Kept } from './proof-kept.tsx';
import { SettingsSection } from './settings.tsx';

interface Props {
  readonly lock: LockState | null;
  readonly hasList: boolean;
  readonly tell: (trouble: Trouble | null) => void;
  readonly done: (said: string | null) => void;
  readonly onWelcome: () => void;
}

const followPortals: Follow = (again, signal) => {
  followKinds('portal')(again, signal);
  followPermissions(again, signal);
};

const followStore: Follow = (again, signal) => onStoreChange(again, signal);

const nothingKept: Kept = { local: [], session: [] };

async function readKept(): Promise<Kept> {
  const [local, session] = await Promise.all([sizesIn('local'), sizesIn('session')]);
  return { local, session };
}

/** The section with what it changes. */
export function Settings({ lock, hasList, tell, done, onWelcome }: Props) {
  const { lang } = useWords();
  const workspace = useWorkspaceWords();
  const fail = { onFail: (error: unknown) => tell(troubleOfError(error)) };
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), fail);
  const [portals] = useLive<readonly string[]>([], hostsOn, followPortals, fail);
  const [consent] = useLive<Consent | null>(null, readConsent, followKinds('consent'), fail);
  const [allowed] = useLive(null, readAllowed, followPermissions, fail);
  const [policy] = useLive<Policy | null>(null, readPolicy, onPolicyChange);
  const [kept] = useLive(nothingKept, readKept, followStore, fail);
  const agreed = consent?.state === 'given' ? dayOf(new Date(consent.on)) : null;
  return (
    <SettingsSection
      liking={settings}
      near={linesFor(settings, lang)}
      portals={portals}
      suggested={policy?.suggestedPortals.filter((host) => !portals.includes(host)) ?? []}
      agreedOn={agreed}
      allowed={allowed}
      lock={<Lock {...{ lock, hasList, tell, done }} required={policy?.lockRequired ?? false} />}
      kept={kept}
      onTry={() => import('./proof.ts').then(({ tryWaysOut }) => tryWaysOut())}
      onLike={(change) => void telling(changeSettings(change), tell)}
      onTurnOn={(host) => {
        // First thing in the click: the browser asks only then.
        turnOn(host).then(
          (end) => tell(end === 'on' ? null : end),
          () => tell('not-on'),
        );
      }}
      onTurnOff={(host) => void turnOff(host).catch(() => tell('not-saved'))}
      onWithdraw={() => void telling(declineConsent(), tell)}
      onWelcome={onWelcome}
      onBackup={() => void backUp(tell)}
      onErase={async () => {
        const end = await eraseEverything();
        // Where the browser does not even say what it grants, nothing can be said of any site.
        const still = await turnAllOff().catch(() => null);
        if (!end.ok || still === null) {
          const why = end.ok ? null : troubleOf(end.why);
          tell(why === 'updated' ? why : 'not-erased');
          return;
        }
        tell(null);
        const hosts = new Intl.ListFormat(lang).format(still);
        done(still.length === 0 ? workspace.erase.done : fill(workspace.erase.doneBut, { hosts }));
      }}
    />
  );
}
