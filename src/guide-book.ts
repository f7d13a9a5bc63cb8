/** The guide's catalogue, loaded from the extension itself when a screen first needs it. */
import type { Catalogue } from './core/guidance/guide.ts';
import { type Trouble, troubleOfError } from './trouble.ts';
import { useLive } from './ui/live.ts';

/** The catalogue, or null until it is here. */
export function useCatalogue(tell: (trouble: Trouble) => void): Catalogue | null {
  const [catalogue] = useLive<Catalogue | null>(
    null,
    async () => (await import('./core/guidance/catalogue.ts')).catalogue,
    () => undefined,
    { onFail: (error) => tell(troubleOfError(error)) },
  );
  return catalogue;
}
