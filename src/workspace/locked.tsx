/** The workspace while its lists are locked, or while it is not known yet: the settings, and a way to open the lock. */
import type { ComponentChildren } from 'preact';
import { unlock } from '../screens/unlock.ts';
import { OpenLock } from '../ui/open-lock.tsx';
import type { Words } from '../ui/words/en.ts';
import { type Section, Workspace } from './view.tsx';

interface Props {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  /** Why; null while it is not known. */
  readonly shut: 'shut' | 'damaged' | 'newer' | null;
  readonly told: string | null;
  readonly trouble: keyof Words['errors'] | null;
  /** The section that needs no list. */
  readonly settings: ComponentChildren;
}

/** Nothing of the lists is within reach of it. */
export function LockedWorkspace({ section, onSection, shut, told, trouble, settings }: Props) {
  const toErase = () => {
    onSection('settings');
    requestAnimationFrame(() => document.getElementById('erase')?.scrollIntoView());
  };
  return (
    <Workspace
      {...{ section, onSection, told, trouble }}
      paper={null}
      paperShown={false}
      onPrint={() => print()}
      onBack={() => undefined}
    >
      {section === 'settings' && settings}
      {section !== 'settings' && shut && (
        <OpenLock kind={shut} place="screen" onOpen={unlock} onErase={toErase} />
      )}
    </Workspace>
  );
}
