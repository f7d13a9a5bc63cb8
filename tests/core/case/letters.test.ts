/** What a letter holds, under each law. */
import { describe, expect, it } from 'vitest';
import { draft, type Sending } from '../../../src/core/case/draft.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { lawFor, regionsOf } from '../../../src/core/case/law.ts';
import { type Element, elements } from '../../../src/core/case/letter.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { titleOf } from '../../../src/core/case/outbox.ts';
import { sentences } from '../../../src/core/es/all.ts';
import { countries } from '../../../src/core/guidance/advice.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import { learn } from '../../../src/core/languages.ts';
import { allMade, law, made, request, today } from './letters-made.ts';

/** What each of the sixteen parts of a good request looks like on paper; the last stands beside it as dates. */
const looks: Record<Element, RegExp> = {
  addressee: /^To: .+\n\[name of the hospital or clinic\]\n\[its address or fax\]$/m,
  date: /^Date: .*2026$/m,
  patient: /^Patient: .*\nOther names: .*\nDate of birth: .*\nPatient number: .*\nPhone: .*\nAddress: /m,
  requester: /I am the patient|I act for the patient as .*[Pp]roof/,
  right: /./,
  items: /(^- .+$)/m,
  images: /the images themselves, not only the reports/,
  tissue:
    /send them for review to \[name and address of the lab.*new cuts, which form.*courier.*\[date to return them\]/s,
  format: /PDF|DICOM/,
  delivery:
    /to me\b.*\[ \] the patient portal\n\[ \] post to the address above\n\[ \] email to .*may not be private, and I accept that/s,
  'need-by': /I need them by .* second-opinion visit/s,
  'fee-estimate': /tell me any cost before you start/,
  'contact-and-gaps': /whom I can call.*write to me what and why/s,
  signature: /^Signature: \[sign here by hand\]$/m,
  enclosure: /^Enclosed: a copy of my photo ID\.$/m,
  'follow-up': /I plan to call around .*2026/,
};

const only: Partial<Record<Element, readonly string[]>> = { images: ['images'], tissue: ['tissue'] };
const asking = ['records', 'images', 'radiation', 'tissue', 'genetics'];

/** The parts that a request lacks. */
function lacking(id: string, parts: readonly { does: string; text: string }[]): readonly Element[] {
  return elements
    .filter((element) => only[element]?.includes(id) ?? true)
    .filter((element) => {
      const text = parts
        .filter(({ does }) => does === element)
        .map((part) => part.text)
        .join('\n');
      return !looks[element].test(text);
    });
}

const partsOf = (made: ReturnType<typeof draft>) =>
  made.parts.map(({ does, segments }) => ({
    does,
    text: segments.map((each) => ('text' in each ? each.text : `[${each.label}]`)).join(''),
  }));

describe('a request for records', () => {
  for (const { id: lawId } of allLaws)
    it(`holds all sixteen parts under ${lawId}, for oneself or another, with or without a visit`, () => {
      const ways: readonly Partial<Sending>[] = [
        ...[{}, { asksFor: 'another' as const }, { asksFor: 'they-sign' as const }],
        { visitOn: '2026-12-15' },
      ];
      for (const id of asking)
        for (const way of ways) {
          const letter = made(id, lawId, way);
          expect(lacking(id, partsOf(letter)), id).toEqual([]);
          const { right, fee, clock } = law(lawId).says;
          for (const said of [right, fee, id === 'tissue' ? null : clock])
            expect(letter.body).toContain(said?.en ?? '');
          const steps = letter.followUp.map(({ id: step }) => step);
          expect(steps).toEqual(expect.arrayContaining(['send', 'call']));
          expect(steps.includes('remind') || steps.includes('before-visit'), id).toBe(true);
        }
    });

  it.each(elements)('is found wanting without its %s', (element) => {
    const id = only[element]?.[0] ?? 'records';
    const planted = partsOf(made(id, 'us')).filter(({ does }) => does !== element);
    expect(lacking(id, planted)).toEqual([element]);
  });

  it('asks in the US for the copies to come to the person, and says why', () => {
    for (const id of ['records', 'images', 'radiation', 'genetics'])
      expect(made(id, 'us').body).toContain('Please send the copies to me, and not to another office.');
    expect(law('us').tells.toMe.en).toMatch(/limit on fees covers copies sent to you.*someone else/s);
    expect(made('office', 'us').body).toContain('Please send them to [second doctor or clinic]');
  });

  it('carries the law of its own country, and of no other', () => {
    const marks: Record<string, RegExp> = {
      us: /\bHIPAA|164\.524/,
      gb: /UK GDPR/,
      ie: /Article 15 of the GDPR/,
      eu: /C-307\/22/,
      'ca-on': /\bPHIPA\b/,
      'ca-ab': /Alberta/,
      'ca-bc': /FIPPA/,
      'ca-mb': /Manitoba/,
      'ca-sk': /\bHIPA\b/,
      'ca-nb': /PHIPAA/,
      'ca-ns': /Nova Scotia/,
      'ca-qc': /Québec/,
      au: /APP 12/,
      'au-nsw': /HRIP/,
      'au-vic': /\(Vic\)/,
      nz: /rule 6/,
    };
    const alike = new Set(['ie eu', 'eu ie']);
    for (const { id } of allLaws) {
      const text = allLetters.map((letter) => made(letter.id, id).body).join('\n');
      const carried = Object.keys(marks).filter(
        (owner) => marks[owner]?.test(text) && !alike.has(`${id} ${owner}`),
      );
      expect(carried, id).toEqual(id === 'none' || id === 'ca' ? [] : [id]);
    }
  });

  it('speaks of “my” records only where that is true', () => {
    const mine = /\bmy (own )?(health|records?|tissue|slides|scans?|care|diagnosis|biopsy|visit|data)\b/i;
    for (const { id: lawId } of allLaws)
      for (const { id } of allLetters)
        expect(
          made(id, lawId, { asksFor: 'another', condition: 'Stroke' }).body,
          `${id} ${lawId}`,
        ).not.toMatch(mine);
    expect(made('records', 'us').body).toMatch(mine);
  });

  it('speaks English to the office, whatever the screens speak, and is named on them in their language', () => {
    learn('es', sentences);
    const records = request('records');
    const { body } = draft(records, law('us'), { today });
    expect(body).toMatch(/^Date: November 23, 2026\n\nTo: Medical records department/);
    expect(titleOf(records, 'es')).toBe(sentences[records.letter.title.en]);
    expect(titleOf({ ...records, room: 'Nuclear medicine' }, 'es')).toBe('Para: medicina nuclear');
    learn('es', {});
  });

  it('claims no law where no country was chosen', () => {
    expect(lawFor(allLaws).id).toBe('none');
    const { body } = made('records', 'none');
    expect(body).toContain('I ask for a copy of these records for a second opinion.');
    expect(body).not.toMatch(/\b(law|rule|HIPAA|GDPR)\b/i);
  });

  it('has a law for every country that can be chosen, and a region’s own where it differs', () => {
    for (const country of countries) expect(lawFor(allLaws, country).country).toBe(country);
    expect(lawFor(allLaws, 'CA', 'ON').id).toBe('ca-on');
    expect(lawFor(allLaws, 'AU', 'ON').id).toBe('au');
    expect(regionsOf(allLaws, 'AU').map(({ id }) => id)).toEqual(['au-nsw', 'au-vic']);
  });
});

describe('a portal message', () => {
  it('fits into 500 characters, blanks and the longest illness included', () => {
    const longest = allCards.map(({ name }) => name.en).reduce((a, b) => (a.length > b.length ? a : b));
    for (const { id, limit } of allLetters.filter(({ form }) => form === 'message')) {
      expect(limit).toBe(500);
      for (const each of allLaws) {
        const message = made(id, each.id, { condition: longest });
        expect(message.body.length, message.body).toBeLessThanOrEqual(500);
        expect(message.tooLong).toBe(false);
      }
    }
  });

  it('says so when what was typed makes it too long', () => {
    expect(made('message-ask', 'us', { typed: { phone: '0'.repeat(400) } }).tooLong).toBe(true);
  });

  it('asks how long it is safe to wait, and says nowhere that there is time', () => {
    expect(made('message-ask', 'us').body).toContain('how long it is safe to wait');
    for (const [which, { body }] of allMade)
      expect(body, which).not.toMatch(/no (rush|hurry)|take your time|whenever/i);
  });
});

describe('after the second opinion', () => {
  it('reports back in one way when the two agree, in another when they differ', () => {
    expect(made('report-back', 'us', { outcome: 'agree' }).body).toContain('They agree with you.');
    expect(made('report-back', 'us', { outcome: 'differ' }).body).toContain('Could the two of you talk');
    expect(made('report-back', 'us').body).not.toMatch(/They agree|another way/);
  });

  it('reminds with the day of the first letter, and turns to the privacy officer with the day that has passed', () => {
    expect(made('reminder', 'us', { sentOn: '2026-10-01' }).subject).toBe(
      'Reminder: my request of October 1, 2026',
    );
    const { body } = made('overdue', 'gb', { sentOn: '2026-10-01' });
    expect(body).toContain('To: the privacy officer');
    expect(body).toContain('I expected your answer by 2 November 2026.');
    expect(request('overdue').items.length).toBeGreaterThan(0);
  });
});
