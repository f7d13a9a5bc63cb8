/** What a list tells, seen as a page. */
import { expect, test } from 'vitest';
import type { ItemState } from '../../../src/core/case/case.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import { momentOf } from '../../../src/core/case/moment.ts';
import { catalogue } from '../../../src/core/guidance/catalogue.ts';
import { guideFor } from '../../../src/core/guidance/guide.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsAt } from '../../../src/core/records/choose.ts';
import { page } from '../guidance/moments.ts';

function list(facts: { metastatic?: 'yes' }, state: ItemState = 'to-ask') {
  const items = recordsAt(page('breast-cancer', 'current', { facts }), allRecords);
  return {
    case: {
      id: 'one',
      label: 'Me',
      conditions: ['valve-disease', 'breast-cancer'],
      openedOn: '2026-11-13',
      note: '',
      questions: [],
      visitOn: null,
    },
    items: items.map(({ item }) => ({ ...blankItem(item.id), state })),
  };
}
const facts = (whole: ReturnType<typeof list>) =>
  momentOf(whole, allRecords).findings.map((finding) => [finding.condition, finding.facts.metastatic]);

test('a list kept from a page that states spread tells of it, for that illness alone', () => {
  expect(facts(list({ metastatic: 'yes' }))).toEqual([
    ['valve-disease', undefined],
    ['breast-cancer', 'yes'],
  ]);
});

test('it does not know where to, so it tells the signs of each place, and of time on the doctor’s word alone', () => {
  const { urgent, more } = guideFor(momentOf(list({ metastatic: 'yes' }), allRecords), catalogue);
  const ids = urgent.map(({ advice }) => advice.id);
  expect(ids).toContain('spinal-cord');
  expect(ids).toContain('brain-pressure');
  for (const { advice, words } of more.filter(({ advice }) => advice.saysWait))
    expect(words, advice.id).toBe(advice.ifUrgent);
});

test('a list without spread tells no such signs', () => {
  const whole = list({});
  const { urgent, more } = guideFor(
    momentOf({ ...whole, case: { ...whole.case, conditions: ['breast-cancer'] } }, allRecords),
    catalogue,
  );
  expect(urgent).toEqual([]);
  const wait = more.filter(({ advice }) => advice.saysWait);
  expect(wait.length).toBeGreaterThan(0);
  for (const { advice, words } of wait) expect(words, advice.id).toBe(advice.words);
});

test('an illness that is spread by its name needs no record to tell it', () => {
  const whole = list({}, 'not-needed');
  const named = momentOf(
    { ...whole, case: { ...whole.case, conditions: ['metastatic-cancer'] } },
    allRecords,
  );
  expect(guideFor(named, catalogue).urgent.map(({ advice }) => advice.id)).toContain('spinal-cord');
});

test('a list kept from any other page does not', () => {
  expect(facts(list({}))[1]).toEqual(['breast-cancer', undefined]);
});

test('a record that is asked for either way tells nothing', () => {
  const either = allRecords.map((record) => ({
    ...record,
    for: { conditions: ['breast-cancer'], facts: () => true },
  }));
  expect(momentOf(list({}), either).findings[1]?.facts).toEqual({});
});

test('records that the person put aside tell nothing', () => {
  expect(facts(list({ metastatic: 'yes' }, 'not-needed'))[1]).toEqual(['breast-cancer', undefined]);
});
