/** The workspace as it looks: a few sections, one at a time, and what is open on paper. */
import type { ComponentChildren } from 'preact';
import { HideButton, useHide, Veil } from '../ui/hide.tsx';
import { LockNow } from '../ui/lock-now.tsx';
import { Brand } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Trouble } from '../ui/trouble.tsx';
import type { Words } from '../ui/words/en.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';

/** The sections, in the order of the navigation. */
export const sections = [
  'list',
  'guide',
  'timeline',
  'letters',
  'people',
  'opinions',
  'export',
  'settings',
] as const;
export type Section = (typeof sections)[number];

interface Props {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  readonly trouble: keyof Words['errors'] | null;
  /** Said once, politely: "Restored. Your lists are here." */
  readonly told: string | null;
  /** The list or the open letter on paper, or null; `true` where it is shown on the screen as well. */
  readonly paper: ComponentChildren;
  readonly paperShown: boolean;
  /** What can be chosen of the paper before it is printed. */
  readonly paperChoice?: ComponentChildren;
  /** True where the paper is a letter. */
  readonly isLetter?: boolean;
  /** Null where there is no open lock. */
  readonly onLock?: (() => void) | null;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  /** The line that offers to take the last thing back. */
  readonly undo?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Printing from anywhere prints the paper and nothing else. */
export function Workspace(props: Props) {
  const workspace = useWorkspaceWords();
  const { section, onSection, trouble, told, paper, paperShown, onPrint, onBack, children } = props;
  const { isLetter = false, onLock = null } = props;
  const [hidden, setHidden] = useHide();
  return (
    <Veil hidden={hidden} onShow={() => setHidden(false)}>
      <div class={paperShown ? 'workspace off' : 'workspace'}>
        <header class="top">
          <div class="row apart">
            <Brand name={workspace.name} />
            <div class="row">
              <a href="/src/check/index.html" target="_blank" rel="noreferrer">
                {workspace.check}
              </a>
              {onLock && <LockNow onLock={onLock} />}
              <HideButton onHide={() => setHidden(true)} />
            </div>
          </div>
          <nav aria-label={workspace.nav} class="parts">
            {sections.map((each) => (
              <button
                key={each}
                type="button"
                aria-current={section === each ? 'page' : undefined}
                onClick={() => onSection(each)}
              >
                {workspace.sections[each]}
              </button>
            ))}
          </nav>
        </header>
        <main>
          <div role="status" aria-live="polite" class="told">
            <Trouble trouble={trouble} />
            {told && <Notice says={told} />}
          </div>
          {children}
          {props.undo}
        </main>
      </div>
      <main class={paperShown ? 'sheet' : 'sheet off'}>
        <p class="row no-print">
          <button type="button" onClick={onBack}>
            {workspace.export.back}
          </button>
          <button type="button" class="primary" onClick={onPrint}>
            {isLetter ? workspace.export.printLetter : workspace.export.print}
          </button>
        </p>
        {props.paperChoice}
        {paper}
      </main>
    </Veil>
  );
}
