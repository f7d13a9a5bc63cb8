/** The packet for a clinic on paper: on the screen as it prints. */
import '../core/export/pages/pages.css';
import type { Leaf } from '../core/export/leaf.ts';
import { Drawn } from './drawn.tsx';

/** Its pages, black on white. */
export function PacketPaper({ pages }: { readonly pages: Leaf }) {
  return (
    <div class="paper packet">
      <Drawn leaf={pages} />
    </div>
  );
}
