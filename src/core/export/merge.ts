/** Lays the lists of a backup beside those of here: what is new, the same, written on one side only, or on both; and makes one of the two. */
import type { CaseItem, WholeCase } from '../case/case.ts';
import { diff, type Patch, turn } from '../case/patch.ts';
import { type Happened, happenedIn, nameIn } from '../case/step.ts';

/** What becomes of a field that both sides wrote. `both`: the words of here, then those of the file. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * One field that is not the same on both sides. `file`: written in the file only; `here`: written here only;
 * `conflict`: on both, with no way of telling which is older.
 */
export interface Difference {
  /** The same at every comparison of the same lists, so that a choice can be kept by it. */
  readonly id: string;
  readonly standing: 'file' | 'here' | 'conflict';
  /** Where it lies, as the history names it: "case/…" or "item/…/…". */
  readonly key: string;
  readonly patch: Patch;
  /** What it is, in the history's word for writing in it. */
  readonly what: Happened;
  /** The person's own name of the record or question, else "". */
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly choices: readonly Choice[];
  /** What holds where the person does not choose: it never loses a word. */
  readonly usual: Choice;
}

/** One list on both sides. */
export interface Compared {
  readonly id: string;
  readonly label: string;
  /** `new`: in the file only; `here`: here only. */
  readonly standing: 'new' | 'same' | 'differs' | 'here';
  readonly differences: readonly Difference[];
}

/** What the person chose, by the id of the difference. */
export type Choices = Readonly<Record<string, Choice>>;

/** What stands where nothing was written yet. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || value === 'to-ask';

/** Fields whose words are names or single values: two of them side by side would say nothing. */
const single = /^(label|state|stage|region|asksFor|outcome|letter|room|place|follows|role|kind|on|.*On)$/;

function isLong({ path }: Patch, mine: unknown, theirs: unknown): boolean {
  const field = path.at(-1) ?? '';
  // What a person types into letters goes by names of its own.
  const own = path[0] === 'opinions' || path[0] === 'note' || path[0] === 'questions';
  return typeof mine === 'string' && typeof theirs === 'string' && (own || !single.test(field));
}

/**
 * Whether `now` is `before` and more sentences or lines, or the two texts that `joined` made one. "Not benign" is not "benign" gone
 * on, nor is "no" in "not yet".
 */
function goesOn(before: string, now: string): boolean {
  const at = now.indexOf(before);
  const isWhole = /[.!?…。！？]\s*$/.test(before) || /^(?:$|\s*\n| \/ )/.test(now.slice(at + before.length));
  return at >= 0 && isWhole && /(?:^|\n| \/ )$/.test(now.slice(0, at));
}

function standingOf(mine: unknown, theirs: unknown): Difference['standing'] {
  if (isBlank(mine)) return 'file';
  if (isBlank(theirs)) return 'here';
  if (typeof mine === 'string' && typeof theirs === 'string') {
    if (goesOn(mine, theirs)) return 'file';
    if (goesOn(theirs, mine)) return 'here';
  }
  return 'conflict';
}

const usualFor = { file: 'theirs', here: 'mine' } as const;

/** Text that went out in a letter is kept as it went. */
const wentOut = (value: unknown, [part, list, id]: readonly string[]): boolean => {
  const { letters } = (value ?? {}) as { letters?: { kept: readonly { id: string; sentOn: unknown }[] } };
  return (
    part === 'letters' && list === 'kept' && letters?.kept.find((each) => each.id === id)?.sentOn != null
  );
};

function differencesIn(key: string, mine: unknown, theirs: unknown): readonly Difference[] {
  return diff(mine, theirs).flatMap((patch): Difference[] => {
    const { path, order, before, after } = patch;
    // The order of here stands; the day a list was started, and a chart's digest, are not the person's words.
    if (order || path[0] === 'openedOn' || path[0] === 'charts') return [];
    const isSplit = isLong(patch, before, after) && !wentOut(mine, path) && !wentOut(theirs, path);
    const simple = path.length > 0 && typeof before === 'string' && single.test(path.at(-1) ?? '');
    // A list that is in use here is not put away in silence because it was then.
    const isPutAway = path[0] === 'archivedOn';
    const standing =
      isPutAway || (simple && !isBlank(before) && !isBlank(after)) ? 'conflict' : standingOf(before, after);
    return [
      {
        ...{ id: [key, ...path].join('\n'), standing, key, patch, mine: before, theirs: after },
        what: happenedIn({ changes: [{ key, patches: [patch] }] }),
        name: nameIn(mine, [patch]) || nameIn(theirs, [patch]),
        choices: isSplit ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'],
        usual: standing === 'conflict' ? (isSplit ? 'both' : 'mine') : usualFor[standing],
      },
    ];
  });
}

const byId = (items: readonly CaseItem[]) => new Map(items.map((item) => [item.id, item]));

function differencesOf(mine: WholeCase, theirs: WholeCase): readonly Difference[] {
  const { id } = mine.case;
  const [here, there] = [byId(mine.items), byId(theirs.items)];
  return [
    ...differencesIn(`case/${id}`, mine.case, theirs.case),
    ...[...new Set([...here.keys(), ...there.keys()])].flatMap((item) =>
      differencesIn(`item/${id}/${item}`, here.get(item), there.get(item)),
    ),
  ];
}

/** Every list of either side, those of the file first. */
export function compare(mine: readonly WholeCase[], theirs: readonly WholeCase[]): readonly Compared[] {
  const here = new Map(mine.map((whole) => [whole.case.id, whole]));
  const there = new Set(theirs.map((whole) => whole.case.id));
  const ofFile = theirs.map((whole): Compared => {
    const { id, label } = whole.case;
    const own = here.get(id);
    if (!own) return { id, label, standing: 'new', differences: [] };
    const differences = differencesOf(own, whole);
    return { id, label: own.case.label, standing: differences.length > 0 ? 'differs' : 'same', differences };
  });
  const others = mine.filter((whole) => !there.has(whole.case.id));
  return [
    ...ofFile,
    ...others.map(({ case: { id, label } }): Compared => ({ id, label, standing: 'here', differences: [] })),
  ];
}

/** Both texts: one below the other where either has lines, else in one. */
const joined = (mine: string, theirs: string): string =>
  mine + (/\n/.test(mine + theirs) || mine.length + theirs.length > 80 ? '\n\n' : ' / ') + theirs;

function chosen(value: unknown, differences: readonly Difference[], choices: Choices): unknown {
  return differences.reduce((now, { id, patch, mine, theirs, usual }) => {
    const choice = choices[id] ?? usual;
    if (choice === 'mine') return now;
    const after = choice === 'both' ? joined(String(mine), String(theirs)) : theirs;
    const { after: _, ...others } = patch;
    return turn(now, [after === undefined ? others : { ...others, after }], 'after').value;
  }, value);
}

/** The lists of the file made one with those of here. Where nothing is chosen, no word of either side is lost. */
export function merge(
  mine: readonly WholeCase[],
  theirs: readonly WholeCase[],
  choices: Choices = {},
): readonly WholeCase[] {
  const here = new Map(mine.map((whole) => [whole.case.id, whole]));
  return theirs.map((whole): WholeCase => {
    const own = here.get(whole.case.id);
    if (!own) return whole;
    const all = differencesOf(own, whole);
    const under = (key: string) => all.filter((each) => each.key === key);
    const { id } = own.case;
    const items = byId(own.items);
    const ids = [...new Set([...items.keys(), ...byId(whole.items).keys()])];
    return {
      case: chosen(own.case, under(`case/${id}`), choices) as WholeCase['case'],
      items: ids
        .map((item) => chosen(items.get(item), under(`item/${id}/${item}`), choices) as CaseItem | undefined)
        .filter((item) => item !== undefined),
    };
  });
}

/** How much of each there is: whole lists, and single things in lists that stand on both sides. */
export function countsOf(lists: readonly Compared[]) {
  const all = lists.flatMap(({ differences }) => differences);
  const some = (standing: Difference['standing']) => all.filter((each) => each.standing === standing).length;
  const whole = (standing: Compared['standing']) => lists.filter((list) => list.standing === standing).length;
  return {
    ...{ fresh: whole('new'), same: whole('same'), stay: whole('here') },
    ...{ file: some('file'), here: some('here'), conflicts: some('conflict') },
  };
}
