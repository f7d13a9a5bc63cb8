/** Facts of a tumour that a page states, in mCODE's words. A wrong fact is worse than none. */
import type { Facts } from '../assessment.ts';
import type { Asserted } from './assertion.ts';
import { fold } from './text.ts';

/** The facts told of a finding in its own block of text. */
export function readFacts(text: string, one: Asserted): Facts {
  void fold;
  void text;
  void one;
  return {};
}
