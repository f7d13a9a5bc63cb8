/** People, places and calls of a case, and what they fill. */
import { describe, expect, it } from 'vitest';
import { newCase } from '../../../src/core/case/change.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import * as people from '../../../src/core/case/people.ts';

const today = '2026-11-22';
const kept = newCase('a', 'Me', [], today);
const withMercy = people.setContact(people.addContact(kept, 'p', 'records'), 'p', {
  ...{ name: 'Ms. Ito', place: 'Mercy Hospital', address: '1 Main St\nSpringfield' },
});

describe('a person', () => {
  it('is added once, written of and taken off', () => {
    expect(people.addContact(withMercy, 'p', 'doctor')).toBe(withMercy);
    expect(people.peopleIn(withMercy)).toMatchObject([{ role: 'records', name: 'Ms. Ito', phone: '' }]);
    expect(people.peopleIn(people.removeContact(withMercy, 'p'))).toEqual([]);
    expect(people.peopleIn(people.setContact(withMercy, 'gone', { name: 'x' }))).toEqual(
      people.peopleIn(withMercy),
    );
  });

  it('is called by name, else by place', () => {
    expect(people.calledOf({ name: ' ', place: 'Mercy ' })).toBe('Mercy');
    expect(people.calledOf({ name: 'A', place: 'Mercy' })).toBe('A');
  });

  it('is suggested as a holder beside those that other records name, each once', () => {
    const items = ['mercy hospital', 'Lab', ''].map((holder, at) => ({ ...blankItem(`i${at}`), holder }));
    expect(people.holdersKnown(withMercy, items)).toEqual(['mercy hospital', 'Ms. Ito', 'Lab']);
  });

  it('fills the blanks of a letter that ask for them, and no others', () => {
    const [contact] = people.peopleIn(withMercy);
    if (!contact) throw new Error('nobody');
    expect(people.fillsOf(contact, ['name', 'phone', 'address', 'place', 'place-address'])).toEqual([
      ['place', 'Mercy Hospital'],
      ['place-address', '1 Main St\nSpringfield'],
    ]);
    expect(people.fillsOf({ ...contact, role: 'doctor' }, ['doctor'])).toEqual([['doctor', 'Ms. Ito']]);
    expect(people.fillsOf({ ...contact, role: 'insurer' }, ['insurer'])).toEqual([
      ['insurer', 'Ms. Ito\nMercy Hospital\n1 Main St\nSpringfield'],
    ]);
    expect(people.fillsOf({ ...contact, address: ' ' }, ['place-address'])).toEqual([]);
  });
});

describe('a call', () => {
  const called = people.addCall(people.addCall(kept, 'one', '2026-11-01'), 'two', today);

  it('is noted once, on its day, the latest first', () => {
    expect(people.addCall(called, 'two', today)).toBe(called);
    expect(people.callsIn(called).map(({ id, on }) => [id, on])).toEqual([
      ['two', today],
      ['one', '2026-11-01'],
    ]);
    expect(people.callsIn(people.removeCall(called, 'two'))).toHaveLength(1);
  });

  it('that was followed up waits again once it has a new day', () => {
    const done = people.setCall(called, 'one', { done: true, said: 'Call again' });
    expect(people.callsIn(done)[1]).toMatchObject({ done: true, said: 'Call again' });
    expect(people.callsIn(people.setCall(done, 'one', { followUpOn: today }))[1]?.done).toBe(false);
    expect(people.callsIn(people.setCall(done, 'one', { said: 'x' }))[1]?.done).toBe(true);
  });
});
