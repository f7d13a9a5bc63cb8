/** What the start and the end of an element do to the text around it. */
import { headingLevel } from './inside.ts';
import { Gap, type Outline } from './outline.ts';
import type { Tables } from './table.ts';
import { Bit, type Tag } from './tags.ts';

/** Where text is written. */
export interface Target {
  readonly outline: Outline;
  readonly tables: Tables;
}

/** What holds around an element. */
interface Around {
  readonly bits: number;
  readonly scope: number;
}

const isHeading = (around: Around | undefined): boolean => ((around?.bits ?? 0) & Bit.heading) !== 0;

/** An element starts, this deep. */
export function open(
  { outline, tables }: Target,
  tag: Tag,
  bits: number,
  around: Around | undefined,
  depth: number,
): void {
  if (tag.block) outline.gap(Gap.block);
  if (tag.scope) {
    if (tag.apart) outline.enterApart();
    outline.enterScope(depth, tag.block);
  }
  if (tag.part) tables.enter(tag.part);
  if (tag.heading > 0 && !isHeading(around) && (bits & Bit.heading) !== 0) outline.startHeading();
}

/** It ends. */
export function close(
  { outline, tables }: Target,
  element: Element,
  tag: Tag,
  around: Around | undefined,
  depth: number,
): void {
  if (tag.part) tables.leave(tag.part, element);
  if (tag.heading > 0 && !isHeading(around))
    outline.endHeading(headingLevel(element, tag), around?.scope ?? 0);
  if (tag.scope) {
    outline.leaveScope(depth, around?.scope ?? 0, tag.block);
    if (tag.apart) outline.leaveApart();
  }
  if (tag.block) outline.gap(Gap.block);
}
