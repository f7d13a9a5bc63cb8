/** The sheet on which a clinician reads, ticks and comments: one self-contained HTML file that prints. */
import { sentences } from '../../src/core/es/all.ts';
import type { Entry } from './entries.ts';

const headings: Readonly<Record<Entry['kind'], string>> = {
  urgent: 'Urgent: shown before everything that says there is time',
  advice: 'Advice',
  card: 'Cards, one per family of illness, with their questions',
  questions: 'Questions for everyone',
  evidence: 'Evidence, each with its caveat',
  record: 'Records to ask for',
  place: 'Where to look',
  door: 'Where a portal keeps its records',
  'help line': 'Help lines',
  term: 'Glossary',
  letter: 'Letters and messages',
  law: 'What letters say of the law, by place',
};

/** The sheet as HTML. The same entries give the same bytes. */
export function reviewSheet(entries: readonly Entry[]): string {
  const kinds = Object.keys(headings) as Entry['kind'][];
  const of = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
  const counts = kinds.map((kind) => `<li>${headings[kind]}: ${of(kind).length}</li>`).join('');
  const parts = kinds.map(
    (kind) =>
      `<section><h2>${headings[kind]} (${of(kind).length})</h2>${of(kind).map(row).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Second Look: content for clinical review</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h2{margin-top:2.5rem;border-bottom:2px solid #444}h3{margin:0;font-size:1.05rem}
article{border:1px solid #bbb;border-radius:6px;padding:.75rem 1rem;margin:.75rem 0;break-inside:avoid}
p{margin:.35rem 0}.small{font-size:.85rem;color:#444}.tick{display:flex;gap:1.5rem;flex-wrap:wrap;margin-top:.5rem}
.note{border-bottom:1px solid #999;height:1.6rem}.mark{font-weight:600}.es{color:#444;font-style:italic}
@media print{body{max-width:none;margin:0}a{color:inherit}}
</style>
</head>
<body>
<h1>Second Look: content for clinical review</h1>
<p>Everything the product says to a patient, with where it comes from. None of it has been reviewed by a clinician yet.
Please tick what holds, and write what does not. A piece is signed only with a real name and a date.</p>
<p class="small">“Grade” is the Flesch-Kincaid school grade, with names of illnesses, doctors and tests left out.
Under each line stands its Spanish, where the product says it in Spanish too; the check and the signature are of both.
“Stored copy” means that a stored copy of the page was read on the day given; “to be checked” means that it was not seen again, and the product says so too.</p>
<ul>${counts}</ul>
<p>Name, profession, date: ______________________________________________</p>
${parts.join('\n')}
</body>
</html>
`;
}

function row(entry: Entry): string {
  const sources = entry.source
    .map(
      ({ organisation, title, url, readAt, date }) =>
        `<a href="${plain(url)}" rel="noreferrer">${plain(organisation)}: ${plain(title)}</a> (${plain(date)}${readAt ? `; read at ${plain(readAt)}` : ''})`,
    )
    .join('; ');
  const families = entry.families === 'all' ? 'every family' : entry.families.join(', ');
  const countries = entry.countries === 'all' ? '' : ` Only: ${entry.countries.join(', ')}.`;
  return `<article id="${plain(`${entry.kind}-${entry.id}`.replace(/[^\w-]+/g, '-'))}">
<h3>${plain(entry.title)}</h3>
${inSpanish(entry.title)}
${entry.words.map((line) => `<p>${plain(line)}</p>${inSpanish(line)}`).join('')}
<p class="small">For ${plain(families)}.${countries} Grade ${entry.grade}. Id: ${plain(entry.id)}.</p>
<p class="small">Source: ${sources || '<span class="mark">none claimed: general safety advice, or our own judgement</span>'}. Checked ${entry.checked.on} against: <span class="mark">${entry.checked.against}</span>. Found there: ${plain(entry.checked.supports)}</p>
<div class="tick"><span>☐ true</span><span>☐ safe</span><span>☐ plain</span><span>☐ change it</span></div><div class="note"></div>
</article>`;
}

/** What a reader of Spanish reads in its place; nothing for what only stands in English. */
function inSpanish(line: string): string {
  const said = sentences[line] ?? sentences[line.replace(/^Beside [a-z ]+: /, '')];
  return said === undefined || said === line ? '' : `<p lang="es" class="es">${plain(said)}</p>`;
}

function plain(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
