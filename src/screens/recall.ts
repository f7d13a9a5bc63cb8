/** The history as screens take it: named in the person's words and the catalogue's, and turned in the store. */
import { happenedIn } from '../core/case/step.ts';
import { inLanguage } from '../core/languages.ts';
import { listCases } from '../store/cases.ts';
import { onRecorded } from '../store/history.ts';
import { type KeptStep, listSteps, nextStep, turnStep } from '../store/undo.ts';
import type { Happening, Recall } from '../ui/recall.ts';
import { nameOfRecord } from './open-list.ts';
import { type Trouble, troubleOf, troubleOfError } from './trouble.ts';

type Labels = ReadonlyMap<string, string>;

function happeningOf({ key, at, step }: KeptStep, labels: Labels, lang: string): Happening {
  const [, list = null, item] = step.changes[0]?.key.split('/') ?? [];
  const isOne = step.changes.every((change) => change.key.split('/')[1] === list);
  return {
    ...{ key, at, happened: happenedIn(step), undone: step.undone !== undefined },
    name: step.name ? inLanguage({ en: step.name }, lang) : nameOfRecord(item, lang),
    list: isOne ? list : null,
    whose: isOne && list && labels.size > 1 ? (labels.get(list) ?? null) : null,
  };
}

/** The names of all lists, of removed ones too, as far as the history knows them. */
function labelsIn(steps: readonly KeptStep[]): [string, string][] {
  return steps.flatMap(({ step }) =>
    step.changes.flatMap(({ key, patches: [first] }): [string, string][] => {
      const whole = (first?.path.length === 0 ? (first.before ?? first.after) : null) as { label?: string };
      return key.startsWith('case/') && whole?.label ? [[key.slice(5), whole.label]] : [];
    }),
  );
}

/** Everything that can be taken back or done again, the latest first. Rejects with StoreError. */
export async function readHappenings(lang: string): Promise<readonly Happening[]> {
  const [steps, cases] = await Promise.all([listSteps(), listCases()]);
  const labels = new Map([...labelsIn(steps), ...cases.map(({ id, label }) => [id, label] as const)]);
  return steps.map((step) => happeningOf(step, labels, lang));
}

const noLabels: Labels = new Map();

/** Takes steps back in the store; what goes wrong there is told. */
export function recallWith(tell: (trouble: Trouble | null) => void, lang: string): Recall {
  return {
    turn: async (key, to, force) => {
      const end = await turnStep(key, to, force);
      if (end.ok) tell(null);
      if (end.ok) return 'done';
      if (end.why === 'changed' || end.why === 'lost') return end.why;
      if (end.why === 'gone') return 'lost';
      tell(troubleOf(end.why));
      return 'failed';
    },
    next: async (to) => {
      try {
        const next = nextStep(await listSteps(), to);
        return next && happeningOf(next, noLabels, lang);
      } catch (error) {
        tell(troubleOfError(error));
        return null;
      }
    },
    onChange: (hear, signal) =>
      onRecorded((key, step) => hear(happeningOf({ key, at: '', step }, noLabels, lang)), signal),
  };
}
