/** What a letter leaves to the person: who they are, and whether their illness is named. */
import { describe, expect, it } from 'vitest';
import { american, blanks, identity } from '../../../src/core/case/blanks.ts';
import type { Case, CaseItem } from '../../../src/core/case/case.ts';
import { newCase } from '../../../src/core/case/change.ts';
import { draft } from '../../../src/core/case/draft.ts';
import { deskOf, paperName } from '../../../src/core/case/holders.ts';
import { conditionNamed } from '../../../src/core/case/illness.ts';
import { blankItem, setNote } from '../../../src/core/case/item.ts';
import { blanksIn } from '../../../src/core/case/letter-text.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { notesFor, requestsFor } from '../../../src/core/case/requests.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { closure, sources } from '../../architecture/files.ts';
import { allMade, everything, law, made, oneEach, today } from './letters-made.ts';

describe('what is left to the person', () => {
  it('is every word of identity: a letter from a case alone leaves each of them blank', () => {
    for (const [which, letter] of allMade)
      for (const blank of identity) {
        const asked = letter.parts.some(({ segments }) =>
          segments.some((each) => 'blank' in each && each.blank === blank),
        );
        const named = [american[blank], blanks[blank]].flatMap((words) => (words ? [`[${words.en}]`] : []));
        if (asked)
          expect(
            named.some((words) => letter.body.includes(words)),
            `${which}: ${blank}`,
          ).toBe(true);
      }
    expect(made('records', 'us').blanks).toEqual(
      expect.arrayContaining(['name', 'birth-date', 'record-number', 'phone', 'address', 'signature']),
    );
  });

  it('is never taken from the case’s label or notes', () => {
    const kept = { ...newCase('a', 'Mum Zzyx', ['breast-cancer'], today), note: 'Zzyx' };
    const items = oneEach.map((item) => setNote(item, 'Zzyx'));
    const all = [...requestsFor(items, allRecords, allLetters), ...notesFor(allLetters)];
    for (const each of all) {
      const condition = conditionNamed({ case: kept, items }, allRecords, allCards);
      expect(JSON.stringify(draft(each, law('us'), { today, condition }))).not.toContain('Zzyx');
    }
  });

  it('cannot come from a portal: nothing that reads a page is within reach', () => {
    const reached = [...closure(sources(), 'src/core/case/draft.ts').keys()];
    expect(reached).toContain('src/core/case/ladder.ts');
    expect(
      reached.filter((path) => /^src\/core\/(page|portal|diagnosis)\/|^src\/(?!core)/.test(path)),
    ).toEqual([]);
  });

  it('is called as the country calls it, and known by either name', () => {
    expect(made('records', 'us').body).toContain('Address: [mailing address]');
    expect(made('records', 'gb').body).toContain('Address: [post address]');
    expect(blanksIn('[mailing address] [post address]')).toEqual(['address']);
  });

  it('can be filled in by hand, and then is blank no more', () => {
    const letter = made('records', 'us', { typed: { name: 'A {today} B', phone: ' ' } });
    expect(letter.body).toContain('Patient: A {today} B\n');
    expect(letter.blanks).not.toContain('name');
    expect(letter.blanks).toContain('phone');
  });

  it('is told apart from text on the screen, and marked with brackets on paper', () => {
    const { parts, body } = made('records', 'us');
    const patient = parts.find(({ does }) => does === 'patient');
    expect(patient?.segments.slice(0, 2)).toEqual([
      { text: 'Patient: ' },
      { blank: 'name', label: 'name as on the chart' },
    ]);
    expect(body).toContain('Patient: [name as on the chart]');
    expect(body).not.toMatch(/\{[a-z-]+\}/);
  });
});

describe('the name of the illness', () => {
  /** Words that name an illness, in any letter. */
  const illness =
    /cancer|tumou?r|leuk|lymphoma|melanoma|sarcoma|myeloma|carcinom|metasta|sclerosis|cirrhosis|lupus|dementia|stroke|transplant list/i;
  const names = allCards.map(({ name }) => name.en);
  const named = (kept: Case, items: readonly CaseItem[] = []) =>
    conditionNamed({ case: kept, items }, allRecords, allCards);

  it('stands in no letter while the person has confirmed none', () => {
    const none = newCase('a', 'Me', [], today);
    expect(named(none)).toBeNull();
    for (const [which, letter] of allMade) {
      const text = `${letter.subject}\n${letter.body}`;
      expect(text, which).not.toMatch(illness);
      expect(
        names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text)),
        which,
      ).toEqual([]);
    }
  });

  it('stands in no name of a record, whatever is asked for', () => {
    const tell = (text: string) => illness.exec(text)?.[0] ?? null;
    for (const item of everything) {
      const name = paperName(
        item,
        allRecords.find(({ id }) => id === item.id),
      ).en;
      const desk = deskOf(allRecords.find(({ id }) => id === item.id));
      if (desk !== 'own') expect(tell(name), `${item.id}: ${name}`).toBeNull();
    }
    expect(tell('Gene tests for breast cancer that has spread')).toBe('cancer');
  });

  it('stands where it helps once it is confirmed: with the doctor and the insurer, never with an office', () => {
    const condition = named(newCase('a', 'Me', ['lung-cancer', 'stroke'], today));
    expect(condition).toBe('Lung cancer');
    for (const { id } of allLetters) {
      const named = made(id, 'us', { condition }).body.includes('Lung cancer');
      expect(named, id).toBe(id === 'insurer' || id === 'message-ask');
    }
  });

  it('says that it has spread where a record on the list tells so', () => {
    const kept = newCase('a', 'Me', ['breast-cancer'], today);
    expect(named(kept)).toBe('Breast cancer');
    expect(named(kept, [blankItem('br-mbc')])).toBe('Breast cancer that has spread');
  });

  it('is found for every family', () => {
    for (const id of familyIds) expect(named(newCase('a', 'Me', [id], today)), id).not.toBeNull();
  });
});
