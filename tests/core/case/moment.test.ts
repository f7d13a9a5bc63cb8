/** What a list tells, seen as a page. */
import { describe, expect, test } from 'vitest';
import type { Case, ItemState } from '../../../src/core/case/case.ts';
import { addSpread, removeCondition } from '../../../src/core/case/change.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import { momentOf, spreadAt } from '../../../src/core/case/moment.ts';
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

describe('of an illness whose records tell nothing of spread', () => {
  const spreadToBrain = page('lung-cancer', 'current', { facts: { metastaticSites: 'brain', stage: 'IV' } });
  const bare = {
    ...list({}).case,
    conditions: ['lung-cancer'],
  };
  const urgentOf = (kept: typeof bare & { spread?: readonly string[] }) =>
    guideFor(momentOf({ case: kept, items: [] }, allRecords), catalogue).urgent.map(
      ({ advice }) => advice.id,
    );

  test('a page that states it is kept as that, and its list tells the signs', () => {
    expect(spreadAt(spreadToBrain)).toEqual(['lung-cancer']);
    const kept = spreadAt(spreadToBrain).reduce<Case>(addSpread, bare);
    expect(kept.spread).toEqual(['lung-cancer']);
    expect(urgentOf({ ...bare, spread: ['lung-cancer'] })).toEqual(['spinal-cord', 'brain-pressure']);
  });

  test('a page that states none, or is not sure of the illness, is not', () => {
    expect(spreadAt(page('lung-cancer', 'current', { facts: { metastatic: 'no' } }))).toEqual([]);
    expect(spreadAt(page('lung-cancer', 'suspected', { facts: { metastatic: 'yes' } }))).toEqual([]);
    expect(urgentOf(bare)).toEqual([]);
  });

  test('it goes with the illness, when that is taken off', () => {
    const both: Case = {
      ...bare,
      conditions: ['lung-cancer', 'melanoma'],
      spread: ['lung-cancer', 'melanoma'],
    };
    expect(removeCondition(both, 'lung-cancer')).toMatchObject({
      conditions: ['melanoma'],
      spread: ['melanoma'],
    });
    expect(removeCondition({ ...bare, spread: ['lung-cancer'] }, 'lung-cancer')).not.toHaveProperty('spread');
    expect(addSpread(both, 'melanoma')).toBe(both);
  });
});
