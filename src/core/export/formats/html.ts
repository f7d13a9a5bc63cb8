/** A case as one HTML file that opens anywhere, offline, and loads nothing: accessible, printable, without script. */
import type { Source } from '../../guidance/advice.ts';
import type { PacketFormat } from '../format.ts';
import { htmlFile } from '../html-file.ts';
import { style, styleHash } from '../html-style.ts';
import { escapeHtml, htmlOf } from '../markup.ts';
import type { Packet, PacketGuidance, PacketItem, PacketLetter, PacketOpinions } from '../packet.ts';
import { callRows, contactRows, datesOf, particularsOf, sourceDate, whose } from '../said.ts';
import { type Section, sectionsOf, type Writers } from '../sections.ts';
import { timelinePictures, timelineTable } from '../timeline-table.ts';
import type { ExportWords } from '../words.ts';

/** Words of the person, in whatever script they wrote them. */
const theirs = (tag: string, text: string) => `<${tag} dir="auto">${escapeHtml(text)}</${tag}>`;

const isLink = (url: string) => /^https?:\/\//.test(url);

function sourceHtml(source: Source, words: ExportWords): string {
  const title = escapeHtml(source.title);
  const link = isLink(source.url)
    ? `<a href="${escapeHtml(source.url)}" rel="noreferrer">${title}</a>`
    : title;
  return `<small>${escapeHtml(words.source)}: ${escapeHtml(source.organisation)}, ${link} (${escapeHtml(sourceDate(source, words))})</small>`;
}

/** A list of names and texts; blank texts are left out. */
function listHtml(rows: readonly (readonly [string, string])[]): string {
  const full = rows.filter(([, text]) => text.trim() !== '');
  return `<dl>${full.map(([name, text]) => `<dt>${escapeHtml(name)}</dt>${theirs('dd', text)}`).join('')}</dl>`;
}

/** A tick box as a printer shows it; what it says stands beside it in words. */
const box = (done: boolean) => `<span class="box${done ? ' done' : ''}" aria-hidden="true"></span>`;

function itemHtml(item: PacketItem, words: ExportWords): string {
  const why = item.sources.map((source) => sourceHtml(source, words)).join('');
  const judgement =
    item.own || item.sources.length > 0 ? '' : `<small>${escapeHtml(words.ownJudgement)}</small>`;
  return `<li class="entry">${box(item.state === 'received' || item.state === 'sent')}${theirs('h3', item.label)}
${listHtml([
  [words.state, words.states[item.standing]],
  [words.holder, item.holder],
  ...datesOf(item, words),
  ...particularsOf(item, words),
  [words.note, item.note],
  [words.why, item.why],
])}${why}${judgement}</li>`;
}

function guidanceHtml(piece: PacketGuidance, words: ExportWords): string {
  const from =
    piece.sources.length === 0
      ? `<small>${escapeHtml(words.generalAdvice)}</small>`
      : piece.sources.map((source) => sourceHtml(source, words)).join('');
  const reviewed = piece.clinician === null ? words.notReviewed : `${words.reviewedBy} ${piece.clinician}.`;
  return `<article><h3>${escapeHtml(piece.title)}</h3><p>${escapeHtml(piece.text)}</p>${from}
<small>${escapeHtml(`${words.checkedOn} ${piece.checkedOn}. ${reviewed}`)}</small></article>`;
}

function questionHtml({ text, answer, done }: Packet['questions'][number], words: ExportWords): string {
  return `<li class="entry">${box(done)}${theirs('h3', text)}
${listHtml([
  [words.state, done ? words.questionDone : words.questionOpen],
  [words.answer, answer],
])}</li>`;
}

function letterHtml({ title, sentOn, text }: PacketLetter, words: ExportWords): string {
  const when = sentOn === null ? words.letterNotSent : `${words.sentOn}: ${sentOn}`;
  return `<article><h3>${escapeHtml(title)}</h3><small>${escapeHtml(when)}</small>${theirs('p', text)}</article>`;
}

function opinionsHtml({ ranks, outcome, rows }: PacketOpinions, words: ExportWords): string {
  const heads = ranks.map((rank) => `<th scope="col">${escapeHtml(words.ranks[rank])}</th>`).join('');
  const lines = rows.map(
    ({ label, cells }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => theirs('td', cell)).join('')}</tr>`,
  );
  const said = outcome ? `<p>${escapeHtml(words.outcome[outcome])}</p>` : '';
  return `${said}<table><thead><tr><td></td>${heads}</tr></thead>\n<tbody>${lines.join('\n')}</tbody></table>`;
}

function timelineHtml({ timeline, madeOn }: Packet, words: ExportWords): string {
  const pictures = timelinePictures(timeline, madeOn, words.timeline, words.lang);
  return [pictures, timelineTable(timeline, words.timeline, (on) => on)].map(htmlOf).join('\n');
}

const writers: Writers<string> = {
  item: itemHtml,
  question: questionHtml,
  timeline: (packet, words) => [timelineHtml(packet, words)],
  opinions: (opinions, words) => [opinionsHtml(opinions, words)],
  note: (note) => theirs('p', note),
  contact: (contact, words) => `<article>${listHtml(contactRows(contact, words))}</article>`,
  call: (call, words) =>
    `<article><h3>${escapeHtml(call.on)}</h3>${listHtml(callRows(call, words))}</article>`,
  letter: letterHtml,
  guidance: guidanceHtml,
};

function sectionHtml({ name, title, entries }: Section<string>, words: ExportWords): string {
  if (entries.length === 0 && name !== 'records') return '';
  const all = entries.join('\n');
  const isTicked = name === 'records' || name === 'questions';
  const list = isTicked ? `<ol role="list">${all}</ol>` : all;
  const inner = entries.length === 0 ? `<p>${escapeHtml(words.nothing)}</p>` : list;
  return `<section class="${name}"><h2>${escapeHtml(title)}</h2>\n${inner}\n</section>`;
}

function write(packet: Packet, words: ExportWords): string {
  const parts = sectionsOf(packet, words, writers).map((section) => sectionHtml(section, words));
  const { lang, dir, title } = words;
  return htmlFile(
    { lang, dir, title, style, styleHash },
    `<header><h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(words.about)}</p>
${listHtml([
  whose(packet, words),
  [words.madeOn, packet.madeOn],
  [words.openedOn, packet.openedOn],
  [words.visitOn, packet.visitOn ?? ''],
])}</header>
<main>
${parts.filter(Boolean).join('\n')}
</main>`,
  );
}

const html: PacketFormat = {
  id: 'html',
  takes: 'packet',
  name: 'checklist',
  extension: 'html',
  mime: 'text/html',
  write,
};
export default html;
