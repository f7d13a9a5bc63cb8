/** Lymph nodes told in several parts of a report: which of the counts add up, and to what. */

/** One count of nodes, "2/8", and where it stands. */
interface Count {
  readonly value: string;
  readonly at: number;
  readonly section: { readonly heading: string; readonly text: string };
}

/** A count with the names of its place and the specimen it came from. */
interface Station extends Count {
  readonly names: ReadonlySet<string>;
  readonly specimen: string;
}

const sides: Readonly<Record<string, string>> = { l: 'left', lt: 'left', r: 'right', rt: 'right' };
/** Where nodes lie, or that they are the rest of them. */
const named =
  /\b(?:left|right|[lr](?:t\b|(?= ?\d+\/)|(?= (?:axilla|pelvic|groin|neck)))|(?:level|station|group)s? [\divx]+[a-z]?(?:[-,/]\d+[a-z]?)*|\d{1,2}[lr]|n[123](?= nodes?\b)|#\d+(?:-\d+)?|sentinel|sln|axilla\w*|intra\w+|para\w+|peri\w+|meso\w+|mesenteric|sub\w+al|hilar|medi\w+al|inguin\w+|groin|pelvic|obturator|iliac|gastric|c(?:o)?eliac|hepatic|splenic|\w*colic|proximal|distal|lower|upper|central|lateral|neck|apical|caval|aortic|additional|further|other|remaining|non-?sentinel|internal mammary)\b/g;
const rest = /\b(?:intra\w+|internal mammary|additional|further|other|remaining|non-?sentinel)\b/;
/** What a specimen's own line begins with: "C.", "1,2,4,5.", "2)". */
const lettered =
  /(?:^|\n)\W*(?:part |specimen )?([a-z]|\d{1,2})((?:[,&-] ?(?:[a-z]|\d{1,2}))*)[.):]\s+([^\n]*)/gi;
const nodal = /\bnod(?:es?|al)\b|sentinel|axilla|\blevel\b|\bstation\b|lymphaden/i;

function stationOf(count: Count): Station {
  const { at, section } = count;
  const { text } = section;
  // From the count before it, or the start of its line, to the end of its words.
  const led = /[^\n;]*$/.exec(text.slice(Math.max(0, at - 160), at))?.[0] ?? '';
  const own = led.replace(/^.*\d ?(?:\/|of) ?\d+/, '');
  const [tail = ''] = /^[^\n;,.(]*/.exec(text.slice(at)) ?? [];
  const names = `${own}${tail}`.toLowerCase().match(named) ?? [];
  const line = [...`${section.heading}\n${text.slice(0, at)}${tail}`.matchAll(lettered)].at(-1);
  return {
    ...count,
    names: new Set(names.map((name) => sides[name] ?? name)),
    specimen: line && nodal.test(line[3] ?? '') ? `${line[1]}${line[2]}` : '',
  };
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((name) => all.has(name));

/** Of two specimens, or of two places that do not lie within each other. */
function isApart(one: Station, other: Station): boolean {
  if (one.section === other.section && one.specimen && other.specimen && one.specimen !== other.specimen)
    return true;
  if (
    one.names.has('left') !== other.names.has('left') &&
    one.names.has('right') !== other.names.has('right')
  )
    return true;
  if (isWithin(one.names, other.names) || isWithin(other.names, one.names)) return false;
  // The sentinel nodes are some of the axilla's, unless those are called the rest.
  const isFirst = ({ names }: Station): boolean => names.has('sentinel') || names.has('sln');
  return isFirst(one) === isFirst(other) || rest.test([...one.names, ...other.names].join());
}

/** What is counted of several places together; undefined where they are one, or contradict each other. */
export function sumOf(counts: readonly Count[]): string | undefined {
  // "Pelvic 0/11: right 0/6, left 0/5."
  const all = counts.find(
    (one) => counts.length > 2 && added(counts.filter((other) => other !== one)).join('/') === one.value,
  );
  if (all) return all.value;
  const told: Station[] = [];
  const wholes = new Set<string>();
  for (const one of counts.map(stationOf)) {
    const same = told.filter((other) => !isApart(one, other));
    if (one.names.size === 0 && !one.specimen) wholes.add(one.value);
    else if (same.length === 0) told.push(one);
    else if (same.every(({ value }) => value !== one.value)) return undefined;
  }
  for (const { value } of told) wholes.delete(value);
  if (told.length + wholes.size < 2) return undefined;
  const sum = added(told);
  const [whole, another] = wholes;
  if (whole === undefined) return sum.join('/');
  // What is said of all nodes holds those of its stations.
  return another === undefined && sum.every((value, which) => value <= countsIn(whole, which))
    ? whole
    : undefined;
}

const added = (counts: readonly Count[]): readonly number[] =>
  [0, 1].map((which) => counts.reduce((all, { value }) => all + countsIn(value, which), 0));

const countsIn = (value: string, which: number): number => Number(value.split('/')[which]);
