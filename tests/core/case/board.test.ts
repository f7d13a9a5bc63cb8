/** Records together: by office, several at once; and whose chart is whose. */
import { describe, expect, it } from 'vitest';
import { newCase } from '../../../src/core/case/change.ts';
import { addChart, dropCharts, fitOf } from '../../../src/core/case/charts.ts';
import { byOffice } from '../../../src/core/case/holders.ts';
import * as items from '../../../src/core/case/item.ts';
import { markSent } from '../../../src/core/case/kept-letters.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { sheetsOf, sheetTo, whichOf } from '../../../src/core/case/outbox.ts';
import { requestsFor } from '../../../src/core/case/requests.ts';
import { changeTogether, isChange } from '../../../src/core/case/together.ts';
import { allRecords } from '../../../src/core/records/all.ts';

const today = '2026-11-22';
const kept = newCase('a', 'Me', ['breast-cancer'], today);
const entries = allRecords.map((record, at) => ({
  item: { ...items.blankItem(record.id), holder: ['', 'Mercy Hospital', ' mercy hospital '][at % 3] ?? '' },
  record,
}));

describe('by office', () => {
  it('every part is asked for in one letter, and every letter asks for one part', () => {
    const parts = byOffice(entries).filter(([{ desk }]) => desk !== 'own');
    const requests = requestsFor(
      entries.map(({ item }) => item),
      allRecords,
      allLetters,
    );
    const ids = (some: readonly string[]) => some.toSorted().join();
    expect(parts.map(([, some]) => ids(some.map(({ item }) => item.id))).toSorted()).toEqual(
      requests.map((request) => ids(request.items.map(({ id }) => id))).toSorted(),
    );
    expect(parts.length).toBeGreaterThan(5);
  });

  it('an office is the same however its name is written', () => {
    const report = allRecords.filter(({ id }) => id === 'path-report');
    const at = (holder: string) => ({
      item: { ...items.blankItem('path-report'), holder },
      record: report[0] ?? null,
    });
    const parts = byOffice([at('Mercy Hospital'), at(' mercy hospital '), at('Elsewhere')]);
    expect(parts.map(([{ place }, some]) => [place, some.length])).toEqual([
      ['Elsewhere', 1],
      ['Mercy Hospital', 2],
    ]);
  });

  it('what the person has or makes stands last, and nothing is lost', () => {
    const parts = byOffice(entries);
    expect(parts.at(-1)?.[0]).toMatchObject({ desk: 'own', room: '' });
    expect(parts.flatMap(([, some]) => some)).toHaveLength(entries.length);
  });

  it('the step to a letter finds the one to send, then the one that went out', () => {
    const whole = { case: kept, items: entries.map(({ item }) => item) };
    const [[office] = []] = byOffice(entries);
    if (!office) throw new Error('no office');
    const sheet = sheetTo(sheetsOf(whole, allRecords, allLetters), office);
    expect(sheet?.request).toMatchObject({ room: office.room, place: office.place });
    expect(sheet?.kept).toBeNull();
    if (!sheet) throw new Error('no letter');
    const sent = { ...whole, case: markSent(kept, whichOf(sheet, 'l'), 'Dear office', today) };
    expect(sheetTo(sheetsOf(sent, allRecords, allLetters), office)?.kept?.sentOn).toBe(today);
    expect(sheetTo(sheetsOf(whole, allRecords, allLetters), { room: 'Nowhere', place: '' })).toBeNull();
  });
});

describe('several at once', () => {
  const item = { ...items.blankItem('path-report'), holder: 'Lab' };
  const nothing = { state: null, holder: ' ', askedOn: null };

  it('what is left blank stays as it is', () => {
    expect(changeTogether(item, nothing, today)).toEqual(item);
    expect(isChange(nothing)).toBe(false);
    expect(
      [
        { ...nothing, holder: 'x' },
        { ...nothing, askedOn: today },
      ].every(isChange),
    ).toBe(true);
  });

  it('a day of asking makes a record asked for, and stands as that day', () => {
    const asked = changeTogether(item, { ...nothing, askedOn: '2026-11-01' }, today);
    expect(asked).toMatchObject({ state: 'asked', askedOn: '2026-11-01', holder: 'Lab' });
    const received = items.setState(item, 'received', today);
    expect(changeTogether(received, { ...nothing, askedOn: '2026-11-01' }, today)).toMatchObject({
      ...{ state: 'received', askedOn: '2026-11-01', receivedOn: today },
    });
  });

  it('a state takes its day as a single change does, and a holder takes the place of the old', () => {
    expect(changeTogether(item, { state: 'sent', holder: 'Mercy ', askedOn: null }, today)).toEqual({
      ...items.setState(item, 'sent', today),
      holder: 'Mercy',
    });
    const back = changeTogether(
      items.setState(item, 'asked', today),
      { state: 'to-ask', holder: '', askedOn: today },
      today,
    );
    expect(back).toMatchObject({ state: 'to-ask', askedOn: null });
  });
});

describe('a chart', () => {
  const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
  const mum = addChart({ ...kept, label: 'Mum' }, one);

  it('is known to the case that it was kept with, and likely another’s to every chart else', () => {
    expect(fitOf(mum, { theirs: true, digest: one })).toBe('known');
    expect(fitOf(mum, { theirs: true, digest: two })).toBe('other');
    expect(fitOf(mum, { theirs: false, digest: null })).toBe('other');
  });

  it('that the portal does not name, and the person says is of somebody they care for, is open to each of theirs', () => {
    expect(fitOf(mum, { theirs: true, digest: null })).toBe('open');
    expect(fitOf(mum, { theirs: true, digest: '' })).toBe('other');
    expect(fitOf(kept, { theirs: true, digest: null })).toBe('other');
  });

  it('says nothing to a case without one, but for one’s own', () => {
    const aunt = { label: 'Aunt' };
    expect(fitOf(aunt, { theirs: true, digest: one })).toBe('open');
    expect(fitOf(kept, { theirs: true, digest: one })).toBe('other');
    expect(fitOf(kept, { theirs: false, digest: null })).toBe('open');
  });

  it('is kept once, and forgotten whole', () => {
    expect(addChart(mum, one)).toBe(mum);
    expect(dropCharts(mum)).toEqual({ ...kept, label: 'Mum' });
  });
});
