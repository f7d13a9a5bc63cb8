/** "Check it yourself": what the browser says it allows, keeps and refuses, at this moment. */
import { fill } from '../ui/words/fill.ts';
import { useProofWords } from '../ui/words/proof.ts';
import { type Kept, KeptKeys } from './proof-kept.tsx';
import { type Ends, Tries } from './proof-tries.tsx';

/** As the browser answered. */
export interface Allowed {
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  /** The content security policy of our own pages. */
  readonly policy: string;
  readonly version: string;
}

interface Props {
  readonly allowed: Allowed | null;
  readonly kept: Kept;
  readonly onTry: () => Promise<Ends>;
}

/** Every permission with its reason; one without a reason is said to have none. */
export function Proof({ allowed, kept, onTry }: Props) {
  const words = useProofWords();
  const meanings: Readonly<Record<string, string>> = words.meanings;
  const connect = /connect-src ([^;]+)/.exec(allowed?.policy ?? '')?.[1]?.trim();
  return (
    <section class="card roomy stack close">
      <h2>{words.title}</h2>
      <p class="soft">{words.intro}</p>
      {allowed && (
        <>
          <h3>{words.permissions}</h3>
          <dl class="pairs">
            {allowed.permissions.map((permission) => (
              <div key={permission}>
                <dt>
                  <code>{permission}</code>
                </dt>
                <dd>{meanings[permission] ?? words.unknown}</dd>
              </div>
            ))}
          </dl>
          <h3>{words.hosts}</h3>
          {allowed.hosts.length === 0 ? (
            <p>{words.noHosts}</p>
          ) : (
            <ul>
              {allowed.hosts.map((host) => (
                <li key={host}>
                  <bdi>{host}</bdi>
                </li>
              ))}
            </ul>
          )}
          <h3>{words.policy}</h3>
          {connect && <p>{fill(words.connect, { value: connect })}</p>}
          <p class="policy">
            <code>{allowed.policy}</code>
          </p>
          <Tries onTry={onTry} />
          <KeptKeys kept={kept} />
          <p class="small soft">{fill(words.version, { version: allowed.version })}</p>
        </>
      )}
    </section>
  );
}
