/** What is asked of an illness that is there: whether it has spread, whether it is back. */
import { around, type Judge } from './judge.ts';

const definite = /\b(?:my|your|his|her|the) (?:\w+ )?$/;
const personal = /\b(?:my|your|his|her)\b/;

/** "If the cancer in my gullet has spread", "to see if your prostate cancer had returned": there is one, or was. */
export const byIf: Judge = (seen) => {
  const [before, after] = around(seen);
  if (seen.asserted.rules.at(-1) !== 'hypothetical:if' || seen.asserted.category !== 'cancer') return null;
  if (!definite.test(before) || !personal.test(before + after.slice(0, 24))) return null;
  if (/^[^.;]{0,40}\b(?:returned|come back|came back|back|recurred)\b/.test(after))
    return ['historical', 'whether back'];
  return /^[^.;]{0,30}\b(?:spread|grow\w*|shrink\w*|shrunk|respond\w*|progress\w*|stable|got worse)\b/.test(
    after,
  )
    ? ['present', 'whether grown']
    : null;
};
