/** One step of the history: what changed, field by field, under which keys; and what happened, as data for words. */
import * as v from 'valibot';
import type { Patch } from './patch.ts';

/** What happened where several things changed as one. */
export const doings = [
  'list-started',
  'list-removed',
  'page-added',
  'restored',
  'letter-asked',
  'records-together',
] as const;
export type Doing = (typeof doings)[number];

const patch = v.strictObject({
  path: v.array(v.string()),
  order: v.exactOptional(v.literal(true)),
  before: v.exactOptional(v.unknown()),
  after: v.exactOptional(v.unknown()),
}) as v.GenericSchema<unknown, Patch>;

/** A step as it is kept. */
export const stepSchema = v.strictObject({
  /** The version of cases and items that its fields are of; a step of another version cannot be taken back. */
  version: v.number(),
  did: v.exactOptional(v.picklist(doings)),
  /** The person's own name of what changed, else "": of a record they added, or of a question. */
  name: v.string(),
  changes: v.array(v.strictObject({ key: v.string(), patches: v.array(patch) })),
  /** Rises with each step that is taken back, so that the last can be done again first; absent while the step holds. */
  undone: v.exactOptional(v.number()),
});
export type Step = Readonly<v.InferOutput<typeof stepSchema>>;

/** The patches of what lies under one key. */
export type Change = Step['changes'][number];

/** What the person called the thing that changed: a record of their own, or a question. */
export function nameIn(value: unknown, patches: readonly Patch[]): string {
  const { label, questions } = (value ?? {}) as {
    label?: unknown;
    questions?: readonly { id: string; text: string }[];
  };
  const [field, id] = patches[0]?.path ?? [];
  if (field === 'questions') return questions?.find((each) => each.id === id)?.text ?? '';
  return typeof label === 'string' ? label : '';
}

/** What happened, in a word that a screen has a sentence for. */
export type Happened =
  | Doing
  | 'settings'
  | 'several'
  | `item-${'added' | 'removed' | 'state' | 'date' | 'holder' | 'note' | 'name' | 'other'}`
  | `list-${'name' | 'visit' | 'note' | 'stage' | 'away' | 'conditions' | 'other'}`
  | `question-${'added' | 'removed' | 'answer' | 'asked' | 'moved' | 'text'}`
  | `opinion-${'written' | 'removed' | 'outcome'}`
  | `letter-${'written' | 'sent' | 'removed' | 'choice'}`;

const ofItem: Readonly<Record<string, Happened>> = {
  ...{ state: 'item-state', holder: 'item-holder', note: 'item-note', label: 'item-name' },
  ...{ askedOn: 'item-date', dueOn: 'item-date', receivedOn: 'item-date', sentOn: 'item-date' },
};
const ofList: Readonly<Record<string, Happened>> = {
  ...{ label: 'list-name', visitOn: 'list-visit', note: 'list-note', stage: 'list-stage' },
  ...{ archivedOn: 'list-away', conditions: 'list-conditions', spread: 'list-conditions' },
};
const ofQuestion: Readonly<Record<string, Happened>> = {
  ...{ answer: 'question-answer', done: 'question-asked', text: 'question-text' },
};

function inLetters({ path, before, after }: Patch): Happened {
  const [, part, , field] = path;
  if (part === 'outcome') return 'opinion-outcome';
  if (part === 'kept' && path.length === 3) return after === undefined ? 'letter-removed' : 'letter-written';
  if (field === 'sentOn' && before === null) return 'letter-sent';
  return part === 'kept' || part === 'typed' || part === undefined ? 'letter-written' : 'letter-choice';
}

function inCase(each: Patch): Happened {
  const { path, before, after } = each;
  const [field = '', , inner = ''] = path;
  if (field === 'questions') {
    if (each.order) return 'question-moved';
    if (path.length > 2) return ofQuestion[inner] ?? 'list-other';
    return after === undefined ? 'question-removed' : before === undefined ? 'question-added' : 'list-other';
  }
  if (field === 'opinions')
    return path.length === 2 && after === undefined ? 'opinion-removed' : 'opinion-written';
  return field === 'letters' ? inLetters(each) : (ofList[field] ?? 'list-other');
}

function inOne({ key, patches }: Change): Happened {
  const [first] = patches;
  if (!first || key === 'settings') return 'settings';
  const isWhole = first.path.length === 0;
  if (key.startsWith('case/')) {
    if (isWhole) return first.after === undefined ? 'list-removed' : 'list-started';
    // Of a letter that went out, the day says more than its text.
    const all = patches.map(inCase);
    return all.find((each) => each === 'letter-sent') ?? all[0] ?? 'list-other';
  }
  if (isWhole) return first.after === undefined ? 'item-removed' : 'item-added';
  const field = patches.find(({ path: [name] }) => name === 'state') ?? first;
  return ofItem[field.path[0] ?? ''] ?? 'item-other';
}

/** What happened in a step. */
export function happenedIn({ did, changes }: Pick<Step, 'did' | 'changes'>): Happened {
  const [one, ...others] = changes;
  if (did) return did;
  return one && others.length === 0 ? inOne(one) : 'several';
}

const undoneSoon: readonly Happened[] = [
  ...(['list-removed', 'item-removed', 'question-removed', 'opinion-removed', 'letter-removed'] as const),
  // What came in may have taken the place of something.
  'restored',
];

/** True where a step took something away, or put much in at once: the way back is then offered beside it. */
export const wantsWayBack = (happened: Happened): boolean => undoneSoon.includes(happened);
