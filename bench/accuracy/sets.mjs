/** Reads the development sets, each as the lines that `assess` takes and the labels to hold the answers against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file */
const lines = (file) => readFileSync(file, 'utf8').trim().split('\n');
/** @param {string} file */
const json = (file) => lines(file).map((line) => JSON.parse(line));

const limit = 6000;

/** Cuts a page at 6,000 characters of text, tags apart. @param {string} html */
function cut(html) {
  let left = limit;
  let out = '';
  for (const part of html.split(/(<[^>]*>)/)) {
    if (part.startsWith('<')) out += part;
    else {
      out += part.slice(0, left);
      left -= part.length;
      if (left <= 0) break;
    }
  }
  return out;
}

/** The words of a page as a baseline sees them. @param {string} html */
export function textOf(html) {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?:br|\/p|\/tr|\/li|\/h\d|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** @param {string} data */
export function mtsamples(data) {
  const folder = join(data, 'mtsamples');
  if (!existsSync(folder)) return [];
  const notes = new Map(json(join(folder, 'notes.jsonl')).map((note) => [note.id, note]));
  return json(join(folder, 'labels.jsonl'))
    .filter((label) => !label.unsure)
    .map((label) => ({
      label,
      line: {
        id: `mtsamples/${label.id}`,
        url: 'https://mychart.example.org/MyChart/app/visits/note',
        html: `<!doctype html><html lang="en"><title>Visit note</title><body><main>${cut(notes.get(label.id).html)}</main>`,
      },
    }));
}

/** @param {string} data */
export function ccda(data) {
  const folder = join(data, 'ccda');
  if (!existsSync(folder)) return [];
  return JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')).map(
    (/** @type {{ file: string, cancer: string, screening: boolean }} */ label) => ({
      label,
      line: {
        id: `ccda/${label.file}`,
        url: 'https://portal.example.org/documents/summary',
        html: readFileSync(join(folder, label.file), 'utf8'),
      },
    }),
  );
}

const address = {
  'epic-mychart': 'https://mychart.example.org/MyChart/app/',
  foomedical: 'https://foomedical.example.com/',
};

/** Portal pages; a page whose name says "pathology", "imaging", "health-issues", "note", "visit" tells of a cancer. @param {string} data */
export function portals(data) {
  return Object.entries(address).flatMap(([product, base]) => {
    const folder = join(data, 'portals', product);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        label: {
          cancer: /pathology|imaging|health-issues|note-from|past-visit/.test(file) ? 'current' : 'none',
        },
        line: {
          id: `portals/${product}/${file}`,
          url: base + file.replace('.html', ''),
          html: readFileSync(join(folder, file), 'utf8'),
        },
      }));
  });
}

/** @param {string} data */
export function negex(data) {
  const file = join(data, 'negex/negex.tsv');
  if (!existsSync(file)) return [];
  const plain = (/** @type {string} */ cell) =>
    cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return lines(file)
    .slice(1)
    .map((row, at) => {
      const [, condition = '', sentence = '', gold = ''] = row.split('\t');
      return {
        label: gold.trim() === 'Negated' ? 'absent' : 'other',
        line: { id: `negex/${at}`, sentence: plain(sentence), target: plain(condition) },
      };
    });
}

/** @param {string} data */
export function bioscope(data) {
  const file = join(data, 'bioscope/reports.json');
  if (!existsSync(file)) return [];
  /** @type {{ sentences: { text: string, cues: { type: string }[] }[] }[]} */
  const reports = JSON.parse(readFileSync(file, 'utf8'));
  return reports
    .flatMap(({ sentences }) => sentences)
    .map(({ text, cues }, at) => ({
      label: {
        negation: cues.some(({ type }) => type === 'negation'),
        speculation: cues.some(({ type }) => type === 'speculation'),
      },
      line: { id: `bioscope/${at}`, sentence: text },
    }));
}
