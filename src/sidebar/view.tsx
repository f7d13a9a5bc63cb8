/** The sidebar as it looks: the page on screen or the list, a help line, and a way to hide it all. */
import type { ComponentChildren } from 'preact';
import { CountryField } from '../ui/country.tsx';
import { Help, type Lines } from '../ui/help.tsx';
import { HideButton, useHide, Veil } from '../ui/hide.tsx';
import { LockNow } from '../ui/lock-now.tsx';
import { Brand } from '../ui/mark.tsx';
import { useWords } from '../ui/speak.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { Words } from '../ui/words/en.ts';

/** Which of the two is shown. */
export type Part = 'page' | 'list';

interface Props {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly near: Lines;
  /** True where the page or the open list is about cancer. */
  readonly cancer: boolean;
  readonly trouble: keyof Words['errors'] | null;
  /** The state of the page on screen, told to screen readers when it changes. */
  readonly saying: string;
  readonly onCountry: (country: Lines['country']) => void;
  readonly openWorkspace: () => void;
  readonly openCheck: () => void;
  /** Null where there is no open lock. */
  readonly onLock?: (() => void) | null;
  readonly page: ComponentChildren;
  readonly list: ComponentChildren;
  /** The line that offers to take the last thing back. */
  readonly undo?: ComponentChildren;
}

/** Both parts stay mounted, so that nothing half typed is lost by looking at the other. */
export function Sidebar(props: Props) {
  const { part, onPart, near, cancer, trouble, saying, onCountry, openWorkspace, openCheck } = props;
  const { onLock, page, list } = props;
  const { sidebar, tips } = useWords();
  const [hidden, setHidden] = useHide();
  return (
    <Veil hidden={hidden} onShow={() => setHidden(false)}>
      <div class="sidebar">
        <header>
          <div class="row apart">
            <Brand name={sidebar.name} />
            <HideButton onHide={() => setHidden(true)} />
          </div>
          <nav aria-label={sidebar.nav} class="parts">
            {(['page', 'list'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-current={part === each ? 'page' : undefined}
                onClick={() => onPart(each)}
              >
                {sidebar[each]}
              </button>
            ))}
          </nav>
        </header>
        <main>
          <div role="status" aria-live="polite" class="told">
            <Trouble trouble={trouble} />
          </div>
          <p role="status" class="unseen">
            {saying}
          </p>
          <div hidden={part !== 'page'}>{page}</div>
          <div hidden={part !== 'list'}>{list}</div>
          {props.undo}
        </main>
        <footer class="stack">
          <Help near={near} cancer={cancer}>
            <CountryField value={near.country} hinted={near.country === 'unchosen'} onChange={onCountry} />
          </Help>
          <p>
            <button type="button" class="full" onClick={openWorkspace}>
              {sidebar.openWorkspace}
            </button>
          </p>
          <p>
            <button type="button" class="full" onClick={openCheck}>
              {sidebar.openCheck}
            </button>
          </p>
          {onLock && <LockNow full onLock={onLock} />}
          <p class="small soft">{tips.informs}</p>
        </footer>
      </div>
    </Veil>
  );
}
