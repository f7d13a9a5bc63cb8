/** Whose chart is on screen, where a portal says that it is another person's. */
import type { PortalId } from '../assessment.ts';
import type { TheirChart } from './product.ts';
import { theirChart as ofAny } from './products/any-portal.ts';
import { theirChart as ofGateway } from './products/bc-healthgateway.ts';
import { theirChart as ofEpic } from './products/epic-mychart.ts';

const own: Partial<Readonly<Record<PortalId, TheirChart>>> = {
  'epic-mychart': ofEpic,
  'bc-healthgateway': ofGateway,
};

/** The portal's own label, or the one that most portals use, where it says that the chart on screen is another person's; else null. */
export function theirChart(portal: PortalId, document: Document, painted?: string): string | null {
  // The form that most portals use first: it ends where the label does, so that every page of one chart gives the same words.
  return ofAny(document, painted) ?? own[portal]?.(document, painted) ?? null;
}
