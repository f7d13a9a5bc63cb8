/** Help lines for a bad night. */
import type { ComponentChildren } from 'preact';
import { useWords } from './speak.ts';
import { fill } from './words/fill.ts';
import type { WorkspaceWords } from './words/workspace.ts';

/** One line a person can call or write to, in words already chosen for them. */
export interface Line {
  readonly for: 'emergency' | 'hard hour' | 'cancer';
  readonly name: string;
  readonly phone: string;
  /** "tel:988". */
  readonly dial: string;
  readonly text: string | null;
  readonly hours: string;
}

/** The lines of one country. */
export interface Lines {
  readonly country: keyof WorkspaceWords['settings']['countries'];
  readonly lines: readonly Line[];
}

interface Props {
  readonly near: Lines;
  /** True where lines for one illness may be named; elsewhere a diagnosis word would be louder than the page. */
  readonly cancer?: boolean;
  /** Where the country is asked for, so that a wrong one is mended here. */
  readonly children?: ComponentChildren;
}

/** The lines, and what to do when there is danger. */
export function Help({ near, cancer = false, children }: Props) {
  const { help } = useWords();
  return (
    <section class="stack tight" aria-labelledby="help">
      <h2 id="help" tabIndex={-1}>
        {help.title}
      </h2>
      <HelpLines near={near} cancer={cancer} />
      {children}
    </section>
  );
}

/** The same under a heading of somebody else's: danger first, then the illness's own line, then one for any hard hour. */
export function HelpLines({ near, cancer = false }: Omit<Props, 'children'>) {
  const { help } = useWords();
  const of = (what: Line['for']) => near.lines.filter((line) => line.for === what);
  const [emergency, own, any] = [of('emergency'), cancer ? of('cancer') : [], of('hard hour')];
  return (
    <div class="help">
      <p>{help.intro}</p>
      <p>
        {help.danger}{' '}
        {emergency.length === 0
          ? help.local
          : emergency.map((line) => (
              <a key={line.name} href={line.dial}>
                {fill(help.emergency, { phone: line.phone })}
              </a>
            ))}
      </p>
      <Calls lines={own} />
      {own.length > 0 && any.length > 0 && <p>{help.distress}</p>}
      <Calls lines={any} />
      {own.length + any.length === 0 && near.country !== 'unchosen' && <p>{help.none}</p>}
    </div>
  );
}

function Calls({ lines }: Pick<Lines, 'lines'>) {
  const { help } = useWords();
  if (lines.length === 0) return null;
  return (
    <ul class="plain stack close">
      {lines.map((line) => (
        <li key={line.name}>
          {line.name}
          <br />
          <a href={line.dial}>
            {fill(line.text ? help.callOrText : help.call, { phone: line.phone, text: line.text ?? '' })}
          </a>
          {` · ${line.hours}`}
        </li>
      ))}
    </ul>
  );
}
