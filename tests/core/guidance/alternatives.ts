/** The alternatives of an expression, each as one of its own: "a(b|c)d|e" is "abd", "acd", "e". */
export function alternativesOf({ source, flags }: RegExp): readonly RegExp[] {
  return expand(source).map((each) => new RegExp(each, flags));
}

function expand(source: string): readonly string[] {
  const parts = splitAt(source);
  if (parts.length > 1) return parts.flatMap(expand);
  // The first group with a choice that is not left open by a "?".
  for (const group of source.matchAll(/(?<!\\)\((?:\?:)?([^()]*\|[^()]*)\)(?!\?)/g)) {
    const [whole, inside = ''] = group;
    const [before, after] = [source.slice(0, group.index), source.slice(group.index + whole.length)];
    return splitAt(inside).flatMap((one) => expand(`${before}${one}${after}`));
  }
  return [source];
}

/** Split at every "|" that stands in no group and no class. */
function splitAt(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of source.match(/\\.|\[(?:\\.|[^\]])*\]|./gs) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
