/** A case as one HTML file that opens anywhere, offline, and loads nothing: accessible, printable, without script. */
import type { Source } from '../../guidance/advice.ts';
import type { PacketFormat } from '../format.ts';
import { style, styleHash } from '../html-style.ts';
import type {
  Packet,
  PacketCall,
  PacketContact,
  PacketGuidance,
  PacketItem,
  PacketLetter,
  PacketOpinions,
} from '../packet.ts';
import { callRows, contactRows, datesOf, particularsOf, sourceDate } from '../said.ts';
import type { ExportWords } from '../words.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

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
  [words.state, words.states[item.state]],
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

const contactHtml = (contact: PacketContact, words: ExportWords) =>
  `<article>${listHtml(contactRows(contact, words))}</article>`;

const callHtml = (call: PacketCall, words: ExportWords) =>
  `<article><h3>${escapeHtml(call.on)}</h3>${listHtml(callRows(call, words))}</article>`;

function opinionsHtml({ ranks, outcome, rows }: PacketOpinions, words: ExportWords): string {
  const heads = ranks.map((rank) => `<th scope="col">${escapeHtml(words.ranks[rank])}</th>`).join('');
  const lines = rows.map(
    ({ label, cells }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => theirs('td', cell)).join('')}</tr>`,
  );
  const said = outcome ? `<p>${escapeHtml(words.outcome[outcome])}</p>` : '';
  return `${said}<table><thead><tr><td></td>${heads}</tr></thead>\n<tbody>${lines.join('\n')}</tbody></table>`;
}

function write(packet: Packet, words: ExportWords): string {
  const section = (title: string, name: string, inner: string) =>
    `<section class="${name}"><h2>${escapeHtml(title)}</h2>\n${inner}\n</section>`;
  const nothing = `<p>${escapeHtml(words.nothing)}</p>`;
  const items = packet.items.map((item) => itemHtml(item, words)).join('\n');
  const questions = packet.questions.map((question) => questionHtml(question, words)).join('\n');
  const parts = [
    section(words.records, 'records', items === '' ? nothing : `<ol role="list">${items}</ol>`),
    questions === '' ? '' : section(words.questions, 'questions', `<ol role="list">${questions}</ol>`),
    packet.opinions ? section(words.opinions, 'opinions', opinionsHtml(packet.opinions, words)) : '',
    packet.note.trim() === '' ? '' : section(words.notes, 'notes', theirs('p', packet.note)),
    packet.people.length === 0
      ? ''
      : section(
          words.people,
          'people',
          packet.people.map((contact) => contactHtml(contact, words)).join('\n'),
        ),
    packet.calls.length === 0
      ? ''
      : section(words.calls, 'calls', packet.calls.map((call) => callHtml(call, words)).join('\n')),
    packet.letters.length === 0
      ? ''
      : section(
          words.letters,
          'letters',
          packet.letters.map((letter) => letterHtml(letter, words)).join('\n'),
        ),
    packet.guidance.length === 0
      ? ''
      : section(
          words.guidance,
          'guidance',
          packet.guidance.map((piece) => guidanceHtml(piece, words)).join('\n'),
        ),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(words.lang)}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.about)}</p>
${listHtml([
  [words.caseLabel, packet.label],
  [words.madeOn, packet.madeOn],
  [words.openedOn, packet.openedOn],
  [words.visitOn, packet.visitOn ?? ''],
])}</header>
<main>
${parts.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
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
