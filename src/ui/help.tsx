/** Help lines for a bad night. */
import type { ComponentChildren } from 'preact';
import { useWords } from './speak.ts';
import { fill } from './words/fill.ts';
import { useWorkspaceWords, type WorkspaceWords } from './words/workspace.ts';

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
  /** True where it is folded away. */
  readonly folded?: boolean;
  /** Where the country is asked for; elsewhere a line says where that is. */
  readonly children?: ComponentChildren;
}

/** The lines, and what to do when there is danger. */
export function Help({ near, cancer = false, folded = false, children }: Props) {
  const { help } = useWords();
  if (!folded) {
    return (
      <section class="stack tight" aria-labelledby="help">
        <h2 id="help" tabIndex={-1}>
          {help.title}
        </h2>
        <Inside near={near} cancer={cancer} asks={children !== undefined} />
        {children}
      </section>
    );
  }
  return (
    <details>
      <summary>{help.title}</summary>
      <Inside near={near} cancer={cancer} asks={children !== undefined} />
      {children}
    </details>
  );
}

function Inside({
  near,
  cancer,
  asks,
}: Pick<Props, 'near'> & { readonly cancer: boolean; readonly asks: boolean }) {
  const { help } = useWords();
  const workspace = useWorkspaceWords();
  const emergency = near.lines.filter((line) => line.for === 'emergency');
  const lines = near.lines.filter((line) => line.for === 'hard hour' || (cancer && line.for === 'cancer'));
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
      {lines.length === 0 ? (
        (near.country !== 'unchosen' || !asks) && (
          <p>{near.country === 'unchosen' ? help.unchosen : help.none}</p>
        )
      ) : (
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
      )}
      {lines.length > 0 && !asks && (
        <p>{fill(help.country, { country: workspace.settings.countries[near.country] })}</p>
      )}
    </div>
  );
}
