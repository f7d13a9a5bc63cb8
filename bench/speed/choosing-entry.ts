/** All choices for one case, within a bench's reach in a real page. */
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { adviceFor } from '../../src/core/guidance/advise.ts';
import { questionsFor } from '../../src/core/guidance/ask.ts';
import { catalogue } from '../../src/core/guidance/catalogue.ts';
import { familyIds } from '../../src/core/guidance/families.ts';
import { guideFor } from '../../src/core/guidance/guide.ts';
import { momentOfCase } from '../../src/core/guidance/moment.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { recordsAt } from '../../src/core/records/choose.ts';

export const families = familyIds;

/** Milliseconds that advice, guide, questions and records of a case with these conditions take together, each round. */
export function chooseAll(conditions: readonly string[], rounds: number): readonly number[] {
  const moment = momentOfCase(conditions);
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    adviceFor(moment, allAdvice, { country: 'US' });
    guideFor(moment, catalogue, 'US');
    questionsFor(moment, catalogue.questions, catalogue.cards);
    recordsAt(moment, allRecords);
    return performance.now() - start;
  });
}
