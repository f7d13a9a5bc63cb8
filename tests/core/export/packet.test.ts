/** A case made ready to write, and what its files are called. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/case/case.ts';
import { addQuestion, moveQuestion, newCase } from '../../../src/core/case/change.ts';
import { blankItem, ownItem } from '../../../src/core/case/item.ts';
import { markSent, setLetters, setOwn, setShared, setText } from '../../../src/core/case/kept-letters.ts';
import { setCell } from '../../../src/core/case/opinions.ts';
import { fileName } from '../../../src/core/export/file-name.ts';
import { writtenAs } from '../../../src/core/export/format.ts';
import { casesFormats, formats, packetFormats } from '../../../src/core/export/formats/all.ts';
import { clean, packetOf } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { learn } from '../../../src/core/languages.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { adviceOf, recordOf } from './arbitrary.ts';

const madeOn = '2026-11-22';
const parts = { guidance: [], language: 'en', madeOn } as const;

describe('a packet', () => {
  const kept = newCase('a', 'Me', [], madeOn);
  const items = [ownItem('x', 'Dental film'), blankItem('zeta'), { ...blankItem('alpha'), holder: 'Dr. A' }];
  const records = [
    { ...recordOf('zeta', 'Z'), start: 2 },
    { ...recordOf('alpha', 'A'), start: 3 },
  ];
  const packet = packetOf({ ...parts, whole: { case: kept, items }, records });

  it('lists what to start with first and what the person added last', () => {
    expect(packet.items.map((item) => item.label)).toEqual(['Z', 'A', 'Dental film']);
  });

  it('says who has a record: in the person’s words, else as the catalogue does', () => {
    expect(packet.items.map((item) => item.holder)).toEqual(['Z', 'Dr. A', '']);
  });

  it('asks nobody for what the person has or makes: it is to get ready, and comes from no one', () => {
    const id = allRecords.find((record) => record.id === 'id');
    const said = (state: 'to-ask' | 'received') =>
      packetOf({
        ...parts,
        whole: { case: kept, items: [{ ...blankItem('id'), state }] },
        records: allRecords,
      });
    expect(id?.holder.en).toBe('You');
    expect(said('to-ask').items).toMatchObject([
      { standing: 'to-prepare', holder: '', isHolderKnown: false },
    ]);
    expect(said('received').items).toMatchObject([{ standing: 'ready' }]);
    for (const format of packetFormats.filter(({ id: each }) => each !== 'icalendar'))
      expect(format.write(said('to-ask'), english), format.id).toContain('To get ready');
  });

  it('leaves a line for the name on a list that is the person’s own, and says whose any other is', () => {
    const named = (label: string, format: string) => {
      const whole = { case: newCase('a', label, [], madeOn), items: [] };
      const said = packetOf({ ...parts, whole, records: [] });
      return packetFormats.find(({ id }) => id === format)?.write(said, english) ?? '';
    };
    for (const format of ['text', 'html', 'markdown']) {
      expect(named('Me', format), format).toMatch(/Name(:|<\/dt>).*\.{20}/s);
      expect(named('Me', format), format).not.toMatch(/\bMe\b/);
      expect(named('Mum', format), format).toContain('Mum');
    }
    expect(named('Me', 'fhir')).not.toContain('nickname');
  });

  it('leaves letters and guidance out of a file for pasting, unless they are asked for', () => {
    const full = {
      ...packet,
      letters: [{ title: 'One letter', sentOn: null, text: 'Dear office' }],
      guidance: [{ title: 'One tip', text: 'Call', sources: [], checkedOn: madeOn, clinician: null }],
    };
    for (const format of packetFormats.filter(({ id }) => id === 'text' || id === 'markdown'))
      for (const isWhole of [true, false]) {
        const said = writtenAs(format, full, english, isWhole);
        const isThere = isWhole || format.id === 'markdown';
        expect([said.includes('Dear office'), said.includes('One tip')], format.id).toEqual([
          isThere,
          isThere,
        ]);
      }
  });

  it('takes reasons and sources from the catalogue, and none for the person’s own', () => {
    expect(packet.items.map((item) => [item.why, item.sources.length, item.own])).toEqual([
      ['Z', 1, false],
      ['A', 1, false],
      ['', 0, true],
    ]);
  });

  it('carries letters that are sent or in the person’s words, filled, the latest sent last', () => {
    const which = (letter: string) => ({ id: letter, letter, room: '', place: '', follows: null, items: [] });
    const written = [
      (was: Case) => setShared(was, 'phone', '555'),
      (was: Case) => markSent(was, which('insurer'), 'Sent [phone]', '2026-11-21'),
      (was: Case) => setText(was, which('records'), 'Call [phone]', madeOn),
      (was: Case) => setOwn(was, which('thank-you'), 'doctor', 'Dr. A'),
    ].reduce((was, change) => change(was), kept);
    const letters = ['insurer', 'records', 'thank-you'].map((id) => ({
      id,
      to: 'doctor' as const,
      title: { en: id },
    }));
    const said = packetOf({ ...parts, whole: { case: written, items: [] }, records: [], letters });
    expect(said.letters).toEqual([
      { title: 'records', sentOn: null, text: 'Call 555' },
      { title: 'insurer', sentOn: '2026-11-21', text: 'Sent [phone]' },
    ]);
  });

  it('sets the opinions side by side, without lines of which nothing was written', () => {
    const written = [
      (was: Case) => setCell(was, 'second', 'plan', 'Scan first'),
      (was: Case) => setCell(was, 'first', 'plan', 'Surgery\u0000'),
      (was: Case) => setLetters(was, { outcome: 'differ' }),
    ].reduce((was, change) => change(was), kept);
    const of = (each: Case) => packetOf({ ...parts, whole: { case: each, items: [] }, records: [] }).opinions;
    expect(of(written)).toEqual({
      ranks: ['first', 'second'],
      outcome: 'differ',
      rows: [{ label: 'Plan, in order', cells: ['Surgery\uFFFD', 'Scan first'] }],
    });
    expect(of(kept)).toBe(null);
  });

  it('has the questions in the order that the person gave them', () => {
    const two = ['one', 'two'].reduce((was, id) => addQuestion(was, id, `${id}?`), kept);
    const turned = moveQuestion(two, 'two', -1);
    const { questions } = packetOf({ ...parts, whole: { case: turned, items: [] }, records: [] });
    expect(questions.map(({ text }) => text)).toEqual(['two?', 'one?']);
  });

  it('still names a record that the catalogue no longer has', () => {
    expect(packetOf({ ...parts, whole: { case: kept, items }, records: [] }).items[0]?.label).toBe('alpha');
  });

  it('speaks another language, the catalogue’s questions too, and English where a piece has no other', () => {
    learn('es', { 'When is it?': '¿Cuándo es?', Zee: 'Zeta' });
    const record = { ...recordOf('zeta', 'Z'), label: { en: 'Zee' } };
    const asked = addQuestion(addQuestion(kept, 'a', 'When is it?'), 'b', 'My own?');
    const said = packetOf({ ...parts, language: 'es', whole: { case: asked, items }, records: [record] });
    learn('es', {});
    expect(said.items[0]).toMatchObject({ label: 'Zeta', why: 'Z' });
    expect(said.questions.map(({ text }) => text)).toEqual(['¿Cuándo es?', 'My own?']);
  });

  it('carries guidance with source, day and whether a clinician has seen it', () => {
    const guidance = [adviceOf('Ask.'), { ...adviceOf('Call.') }];
    const general = { ...adviceOf('Rest.').advice, source: 'general safety advice' as const };
    const said = packetOf({
      ...{ ...parts, whole: { case: kept, items: [] }, records: [] },
      guidance: [...guidance, { advice: general, words: general.words }],
    });
    expect(
      said.guidance.map((piece) => [piece.text, piece.sources.length, piece.checkedOn, piece.clinician]),
    ).toEqual([
      ['Ask.', 1, madeOn, null],
      ['Call.', 1, madeOn, null],
      ['Rest.', 0, madeOn, null],
    ]);
    for (const format of packetFormats.filter((each) => ['html', 'markdown', 'text'].includes(each.id))) {
      const text = format.write(said, english);
      expect(text).toContain(english.notReviewed.replace('.', ''));
      expect(text).toContain(english.generalAdvice);
      expect(text).toContain(madeOn);
    }
  });
});

describe('text', () => {
  it('keeps its words and its lines, and nothing that only a terminal understands', () => {
    expect(clean('a\r\nb\rc\u2028d\te\u0000f\ud800g\u001b[0m')).toBe('a\nb\nc\nd e\uFFFDf\uFFFDg\uFFFD[0m');
    expect(clean('أشعة 病理 👩‍👩‍👧')).toBe('أشعة 病理 👩‍👩‍👧');
  });
});

describe('the formats', () => {
  it('are these, each with a name on its button', () => {
    expect(formats.map((format) => format.id).sort()).toEqual([
      'backup',
      'csv',
      'fhir',
      'html',
      'icalendar',
      'markdown',
      'text',
    ]);
    expect(formats.length).toBe(packetFormats.length + casesFormats.length);
    for (const format of formats) expect(english.formats[format.id]).toMatch(/\S/);
  });

  it('name a file by what it is and its day', () => {
    expect(formats.map((format) => fileName(format, madeOn)).sort()).toEqual([
      'second-look-backup-2026-11-22.json',
      'second-look-checklist-2026-11-22.csv',
      'second-look-checklist-2026-11-22.html',
      'second-look-checklist-2026-11-22.json',
      'second-look-checklist-2026-11-22.md',
      'second-look-checklist-2026-11-22.txt',
      'second-look-dates-2026-11-22.ics',
    ]);
  });
});
