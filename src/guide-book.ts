/** The guide's catalogue, loaded from the extension itself when a screen first needs it. */
import type { Catalogue } from './core/guidance/guide.ts';
import { type Trouble, troubleOfError } from './trouble.ts';
import { useLive } from './ui/live.ts';

/** The catalogue, or null until it is here, and while nothing wants it. */
export function useCatalogue(tell: (trouble: Trouble) => void, wanted = true): Catalogue | null {
  const [catalogue] = useLive<Catalogue | null>(
    null,
    async () => (wanted ? (await import('./core/guidance/catalogue.ts')).catalogue : null),
    () => undefined,
    { key: String(wanted), onFail: (error) => tell(troubleOfError(error)) },
  );
  return catalogue;
}
