/** What guidance may never do on a golden page: let a word of time stand before, or instead of, what cannot wait. */
import type { Assessment } from '../../src/core/assessment.ts';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { type Advice, countries } from '../../src/core/guidance/advice.ts';
import { adviceFor } from '../../src/core/guidance/advise.ts';

const falseComfort = /\b(delay|waiting) is (safe|fine|ok|harmless)\b|\bsafe to delay\b|\btake your time\b/i;

/** One line per fault; empty where what is urgent stands first and the wait guidance where it may. */
export function urgentFaults(page: Assessment, advice: readonly Advice[] = allAdvice): string[] {
  return [undefined, ...countries].flatMap((country) => {
    const shown = adviceFor(page, advice, country ? { country } : {});
    const last = shown.findLastIndex((each) => each.advice.urgent);
    const waits = shown.filter((each) => each.advice.saysWait);
    return [
      ...shown
        .slice(0, last + 1)
        .filter((each) => !each.advice.urgent)
        .map((each) => `${each.advice.id} stands before what is urgent`),
      ...waits
        .filter((each) => last >= 0 && each.words !== each.advice.ifUrgent)
        .map((each) => `${each.advice.id} says on its own word that there is time`),
      ...(page.status === 'current' && last < 0 && waits.length === 0
        ? ['nothing says how to plan the wait']
        : []),
      ...shown
        .filter((each) => falseComfort.test(each.words.en))
        .map((each) => `${each.advice.id} says that delay is safe`),
    ];
  });
}
