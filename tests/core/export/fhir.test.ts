/** The FHIR Bundle: valid by npm `fhir`, which knows every element of R4; read back with every date and word. */
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, it, vi } from 'vitest';
import { itemStates, type WholeCase } from '../../../src/core/case/case.ts';
import { illnessesOf } from '../../../src/core/case/illness.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import { conditions } from '../../../src/core/diagnosis/conditions/all.ts';
import { confirmedIn } from '../../../src/core/export/confirmed.ts';
import fhir from '../../../src/core/export/formats/fhir.ts';
import { type Packet, packetOf } from '../../../src/core/export/packet.ts';
import { english as words } from '../../../src/core/export/words-en.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { hostile, packet, wholeCase } from './arbitrary.ts';
import { type Bundle, read, resourcesOf, wanted } from './fhir-read.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const validator = new Fhir();
/** Empty where the Bundle is valid R4 and holds nothing that R4 does not know. */
const faults = (bundle: unknown) => {
  const { valid, messages } = validator.validate(bundle as object, { errorOnUnexpected: true });
  // R4 binds Condition.code to its value set as an example alone, and `fhir` warns of any other system.
  const told = messages.filter(
    ({ location, severity }) => severity !== 'warning' || location !== 'Condition.code',
  );
  return [...(valid ? [] : ['not valid']), ...told.map(({ location, message }) => `${location}: ${message}`)];
};
/** References that lead nowhere, and addresses that stand twice: what the validator does not look at. */
function loose(bundle: Bundle): readonly string[] {
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const to = [...JSON.stringify(bundle).matchAll(/"(?:reference|questionnaire)":"([^"]*)"/g)].map(
    ([, url = '']) => url,
  );
  const within = bundle.entry.flatMap(({ resource }) =>
    ((resource.contained ?? []) as readonly { readonly id: string }[]).map(({ id }) => `#${id}`),
  );
  const inside = to.filter((url) => url.startsWith('#'));
  return [
    ...urls.filter((url, at) => urls.indexOf(url) !== at || !uuid.test(url)),
    ...to.filter((url) => !url.startsWith('#') && !urls.includes(url)),
    // Each contained resource is pointed at from where it is contained, and nothing else is.
    ...(inside.join() === within.join() ? [] : ['contained']),
  ];
}
const bundleOf = (each: Packet): Bundle => JSON.parse(fhir.write(each, words));

const people = [
  {
    ...{ id: 'p', role: 'insurer' as const, name: '', place: 'Plan', phone: '555', email: '' },
    ...{ address: '', note: 'n' },
  },
];
const kept = {
  ...{ id: '6f9b', label: 'Mum', conditions: ['breast-cancer', 'other-serious'], openedOn: '2026-10-01' },
  ...{ note: 'Call on Tuesday', visitOn: '2026-12-24' },
  questions: [
    { id: 'q', text: 'Which stage?', answer: 'III', done: true },
    { id: 'r', text: 'Who else?', answer: '', done: false },
  ],
};
const items = itemStates.map((state, at) => ({
  ...{ id: `i-${at}`, state, label: `Record ${at}`, holder: 'General Hospital', note: `note ${at}` },
  ...{ askedOn: '2026-11-01', dueOn: '2026-12-01', receivedOn: at === 2 ? '2026-11-20' : null, sentOn: null },
}));
const parts = { records: [], guidance: [], language: 'en', madeOn: '2026-11-22' } as const;
const whole = { case: kept, items };
const namedIn = (each: WholeCase) => confirmedIn(illnessesOf(each, allRecords, allCards), conditions, 'en');
const named = namedIn(whole);
const bundle = bundleOf(packetOf({ whole, ...parts, conditions: named }));
const of = (type: string, from = bundle) => resourcesOf(from, type);

describe('the Bundle', () => {
  it('of any case is valid R4 with every reference met, and is read back with every date and word', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const made = bundleOf(each);
        expect([faults(made), loose(made)]).toEqual([[], []]);
        expect(read(made)).toEqual(wanted(each));
      }),
      { numRuns: 150 },
    );
  });

  it('holds a thousand hostile items', () => {
    const [some] = fc.sample(wholeCase(), { numRuns: 1, seed: 1 });
    if (some === undefined) throw new Error('no sample');
    const many = Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `i-${at}`, state: itemStates[at % 6] ?? 'asked', label: hostile[at % hostile.length] ?? '' },
      ...{ holder: 'x', note: hostile[(at * 7) % hostile.length] ?? '', askedOn: '2026-11-22', dueOn: null },
      ...{ receivedOn: null, sentOn: null },
    }));
    const big = packetOf({ ...parts, whole: { ...some, items: many } });
    const made = bundleOf(big);
    expect([faults(made), loose(made)]).toEqual([[], []]);
    expect(read(made)).toEqual(wanted(big));
  });

  it('says where each request stands', () => {
    expect(of('Task').map(({ status }) => status)).toEqual([
      ...['draft', 'requested', 'completed', 'completed', 'cancelled', 'on-hold'],
      'requested',
    ]);
    expect(of('DocumentReference')).toHaveLength(2);
    expect(JSON.stringify(of('DocumentReference'))).not.toMatch(/"(data|url)"/);
  });

  it('names what the person confirmed and nothing else, with a code only where there is exactly one', () => {
    expect(of('Condition').map(({ code }) => code)).toEqual([
      { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C50' }], text: 'Breast cancer' },
      { text: named[1]?.name },
    ]);
    expect(JSON.stringify(of('Condition'))).toContain('"unconfirmed"');
    const spread = namedIn({ ...whole, items: [blankItem('br-mbc')] });
    expect(spread[0]).toEqual({ name: 'Breast cancer that has spread', code: null });
    expect(of('Condition', bundleOf(packetOf({ whole, ...parts })))).toEqual([]);
  });

  it('has a name in plain words for every illness there is, and codes of the right form', () => {
    const all = namedIn({ ...whole, case: { ...kept, conditions: conditions.map(({ id }) => id) } });
    expect(all).toHaveLength(conditions.length);
    for (const { name } of all) expect(name).toMatch(/^\S.+[^-]$/);
    const codes = all.flatMap(({ code }) => code ?? []);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code))).toEqual([]);
  });

  it('knows of the patient the word on the list alone, and claims no profile', () => {
    expect(of('Patient')).toEqual([{ resourceType: 'Patient', name: [{ use: 'nickname', text: 'Mum' }] }]);
    const text = JSON.stringify(bundle);
    expect(text).not.toMatch(/"(meta|profile|identifier|extension|birthDate)"|snomed|6f9b/i);
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  });

  it('gives each thing the same address in every export', () => {
    const later = bundleOf(packetOf({ whole, ...parts, conditions: named, madeOn: '2027-01-01' }));
    expect(later.entry.map(({ fullUrl }) => fullUrl)).toEqual(bundle.entry.map(({ fullUrl }) => fullUrl));
  });
});

describe('a broken Bundle fails', () => {
  const broken: readonly (readonly [string, (made: Bundle) => void])[] = [
    ['with a state that FHIR does not know', (made) => Object.assign(at(made, 'Task'), { status: 'lost' })],
    ['with a task that intends nothing', (made) => delete at(made, 'Task').intent],
    ['with a day that no calendar has', (made) => Object.assign(at(made, 'Task'), { authoredOn: 'Tuesday' })],
    ['with a field that R4 does not know', (made) => Object.assign(at(made, 'Patient'), { mood: 'calm' })],
    [
      'with a resource that R4 does not know',
      (made) => Object.assign(at(made, 'List'), { resourceType: 'Lists' }),
    ],
    ['of no type', (made) => delete made.type],
    ['with a paper without content', (made) => delete at(made, 'DocumentReference').content],
    [
      'with an answer without its question',
      (made) => Object.assign(at(made, 'QuestionnaireResponse'), { status: 1 }),
    ],
    ['with a condition of nobody', (made) => delete at(made, 'Condition').subject],
    ['with a reference that leads nowhere', (made) => made.entry.shift()],
    ['with a team that contains nobody', (made) => delete at(made, 'CareTeam').contained],
    ['with an address twice', (made) => made.entry.push(...made.entry.slice(0, 1))],
  ];
  const at = (made: Bundle, type: string) => {
    const found = made.entry.find(({ resource }) => resource.resourceType === type);
    if (!found) throw new Error(`no ${type}`);
    return found.resource as Record<string, unknown>;
  };

  const peopled = bundleOf(
    packetOf({ whole: { ...whole, case: { ...kept, people } }, ...parts, conditions: named }),
  );

  it('and the one it was made from does not', () => {
    expect([...faults(peopled), ...loose(peopled)]).toEqual([]);
  });

  it.each(broken)('%s', (_, damage) => {
    const made = structuredClone(peopled);
    damage(made);
    expect([...faults(made), ...loose(made)]).not.toEqual([]);
  });
});
