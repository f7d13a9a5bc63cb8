/** Whom the letters ask, and for what. */
import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/core/case/draft.ts';
import { deskOf, spokenOf } from '../../../src/core/case/holders.ts';
import { blankItem, setHolder } from '../../../src/core/case/item.ts';
import { desks } from '../../../src/core/case/letter.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { titleOf } from '../../../src/core/case/outbox.ts';
import { requestsFor } from '../../../src/core/case/requests.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { everything, law, today } from './letters-made.ts';

describe('choosing the letters', () => {
  it('asks one holder for all that it has, in one letter', () => {
    const items = ['path-report', 'labs', 'op-note', 'img-files', 'img-prior', 'path-slides', 'path-blocks'];
    const chosen = requestsFor(
      items.map((id) => blankItem(id)),
      allRecords,
      allLetters,
    );
    expect(chosen.map(({ letter, items: asked }) => [letter.id, asked.map(({ id }) => id)])).toEqual([
      ['records', ['path-report', 'labs', 'op-note']],
      ['images', ['img-files', 'img-prior']],
      ['tissue', ['path-slides', 'path-blocks']],
    ]);
  });

  it('writes to each place apart, as the person named it', () => {
    const at = (id: string, holder: string) => setHolder(blankItem(id), holder);
    const chosen = requestsFor(
      [
        at('labs', 'Elm Clinic'),
        at('op-note', 'elm clinic '),
        at('discharge', 'Oak Hospital'),
        at('path-report', ''),
      ],
      allRecords,
      allLetters,
    );
    expect(chosen.map(({ place, items }) => [place, items.length])).toEqual([
      ['Elm Clinic', 2],
      ['Oak Hospital', 1],
      ['', 1],
    ]);
    const [elm] = chosen;
    expect(elm && draft(elm, law('gb'), { today }).body).toContain(
      'To: Medical records department\nElm Clinic\n',
    );
  });

  it('asks the heart department for heart images, not radiology', () => {
    const chosen = requestsFor(
      ['img-files', 'ca-echo-images'].map((id) => blankItem(id)),
      allRecords,
      allLetters,
    );
    expect(chosen.map(({ room }) => room)).toEqual(['Radiology image library', 'Cardiology imaging']);
  });

  it('calls a letter by the room it goes to, once for each', () => {
    const ids = ['img-files', 'br-images', 'ca-echo-images', 'specimen-mammogram', 'rt-plan', 'skin-photos'];
    const chosen = requestsFor(
      ids.map((id) => blankItem(id)),
      allRecords,
      allLetters,
    );
    expect(chosen.map((each) => titleOf(each)).toSorted()).toEqual([
      ...['To breast imaging', 'To cardiology imaging', 'To dermatology', 'To radiation oncology'],
      'To the radiology image library',
    ]);
  });

  it('asks radiation oncology for plan files, and for no scans', () => {
    const [one] = requestsFor([blankItem('rt-plan')], allRecords, allLetters);
    const body = one && draft(one, law('us'), { today }).body;
    expect(body).toContain('DICOM-RT files: plan, structures and dose');
    expect(body).not.toMatch(/scan|image/i);
  });

  it('asks for what is still to ask for, and for what the portal does not have', () => {
    const items = (['to-ask', 'asked', 'received', 'sent', 'not-needed', 'not-in-portal'] as const).map(
      (state, n) => ({
        ...blankItem(['labs', 'op-note', 'path-report', 'stage', 'rt', 'discharge'][n] ?? ''),
        state,
      }),
    );
    const asked = requestsFor(items, allRecords, allLetters).flatMap((each) =>
      each.items.map(({ id }) => id),
    );
    expect(asked).toEqual(['labs', 'discharge']);
  });

  it('has a desk for every record, and sends nobody a letter for what only the person has', () => {
    for (const record of allRecords) expect([...desks, 'own']).toContain(deskOf(record));
    for (const id of ['meds', 'id', 'questions', 'insurance', 'timeline', 'release'])
      expect(deskOf(allRecords.find((record) => record.id === id)), id).toBe('own');
    for (const record of allRecords.filter(({ kind }) => kind === 'tissue'))
      expect(deskOf(record), record.id).toBe('tissue');
    for (const desk of desks)
      expect(
        allLetters.filter(({ to }) => to === desk),
        desk,
      ).toHaveLength(1);
  });

  it('speaks only of records that the catalogue has', () => {
    const known = new Set(allRecords.map(({ id }) => id));
    expect(spokenOf.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives the same letters for the same case', () => {
    const run = () =>
      requestsFor(everything, allRecords, allLetters).map((each) => draft(each, law('us'), { today }));
    expect(run()).toEqual(run());
  });
});
