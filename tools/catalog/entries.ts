/** The catalogue as plain data: one entry per thing a clinician would sign. */

import { allLaws } from '../../src/core/case/law/all.ts';
import { allLetters } from '../../src/core/case/letters/all.ts';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import type { Check, Country, For, Source } from '../../src/core/guidance/advice.ts';
import { allCards } from '../../src/core/guidance/cards/all.ts';
import { allDoors } from '../../src/core/guidance/doors/all.ts';
import { allEvidence } from '../../src/core/guidance/evidence/all.ts';
import { linesOf } from '../../src/core/guidance/evidence-card.ts';
import { categoryOf, familyIds } from '../../src/core/guidance/families.ts';
import { allTerms } from '../../src/core/guidance/glossary/all.ts';
import { allHelpLines } from '../../src/core/guidance/helplines/all.ts';
import { allPlaces } from '../../src/core/guidance/places/all.ts';
import { allQuestions } from '../../src/core/guidance/questions/all.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { gradeOf } from './grade.ts';

/** One thing of the catalogue. */
export interface Entry {
  readonly kind:
    | 'urgent'
    | 'advice'
    | 'card'
    | 'questions'
    | 'evidence'
    | 'record'
    | 'place'
    | 'door'
    | 'help line'
    | 'term'
    | 'letter'
    | 'law';
  readonly id: string;
  /** Family ids; "all" where it is for every family. */
  readonly families: readonly string[] | 'all';
  readonly countries: readonly Country[] | 'all';
  readonly title: string;
  /** What a person reads, line by line. */
  readonly words: readonly string[];
  readonly source: readonly Source[];
  readonly checked: Check;
  readonly clinician: string | null;
  /** School grade of the words, needed medical words left out. */
  readonly grade: number;
  readonly urgent: boolean;
}

/** Every entry, kind by kind. */
export function allEntries(): readonly Entry[] {
  return [
    ...allAdvice.map((advice) => {
      const { id, urgent, title, words, ifUrgent, source, also = [], checked, clinician } = advice;
      const claimed = source === 'general safety advice' ? [] : [source];
      return entry(urgent ? 'urgent' : 'advice', id, [advice.for, ...(advice.alsoFor ?? [])], {
        title: title.en,
        words: [words.en, ...(ifUrgent ? [`Beside something urgent: ${ifUrgent.en}`] : [])],
        source: [...claimed, ...also],
        checked,
        clinician,
      });
    }),
    ...allCards.map((card) =>
      entry('card', card.id, [card.for], {
        title: card.name.en,
        words: [card.checks.en, card.see.en, card.differs.en, ...card.questions.map(({ words }) => words.en)],
        source: [card.source, ...(card.also ?? [])],
        checked: card.checked,
        clinician: card.clinician,
      }),
    ),
    ...allQuestions.map(({ id, for: whom, questions, source, also = [], checked }) =>
      entry('questions', id, [whom], {
        title: id,
        words: questions.map(({ words }) => words.en),
        source: source === 'general safety advice' ? also : [source, ...also],
        checked,
      }),
    ),
    ...allEvidence.map((card) =>
      entry('evidence', card.id, [card.for], {
        title: card.title.en,
        words: linesOf(card).map(({ en }) => en),
        source: [card.source, ...(card.also ?? [])],
        checked: card.checked,
        clinician: card.clinician,
      }),
    ),
    ...allRecords.map((item) =>
      entry('record', item.id, [item.for, ...(item.alsoFor ?? [])], {
        title: item.label.en,
        words: [
          item.why.en,
          ...(item.tip ? [item.tip.en] : []),
          `Ask: ${item.holder.en}. Form: ${item.form.en}. Time: ${item.time.words.en}${item.time.estimate ? ' (estimate)' : ''}.`,
        ],
        source: item.sources,
        checked: item.checked,
      }),
    ),
    ...allPlaces.map((place) =>
      entry('place', place.id, [place.for], {
        title: place.name.en,
        words: [place.what.en],
        source: [{ organisation: place.name.en, title: 'Home page', url: place.url, date: 'undated' }],
        checked: place.checked,
        ...(place.countries ? { countries: place.countries } : {}),
      }),
    ),
    ...allDoors.map(({ id, steps, gives, lacks, source, also = [], checked }) =>
      entry('door', id, [{}], {
        title: id,
        words: [...steps.map(({ en }) => en), gives.en, lacks.en],
        source: source === 'general safety advice' ? also : [source, ...also],
        checked,
      }),
    ),
    ...allHelpLines.map(({ id, name, phone, hours, source, checked, countries }) =>
      entry('help line', id, [{}], {
        title: name.en,
        words: [`${phone}. ${hours.en}.`],
        source: [source],
        checked,
        countries,
      }),
    ),
    ...allTerms.flatMap(({ id, terms, source, checked }) =>
      terms.map(({ name, words }) =>
        entry('term', `${id}: ${name}`, [{}], { title: name, words: [words.en], source: [source], checked }),
      ),
    ),
    ...allLetters.map(({ id, title, tip, subject, passages, source, also = [], checked, clinician }) =>
      entry('letter', id, [{}], {
        title: title.en,
        words: [
          `Subject: ${subject.en}`,
          ...passages.map((each) => ('words' in each ? each.words.en : `(the law’s sentence: ${each.law})`)),
          `Beside it: ${tip.en}`,
        ],
        source: source === 'general safety advice' ? also : [source, ...also],
        checked,
        clinician,
      }),
    ),
    ...allLaws.map(({ id, place, country, says, tells, source, also = [], checked, clinician }) =>
      entry('law', id, [{}], {
        title: place.en,
        words: [...Object.values(says), ...Object.values(tells)].flatMap((words) => words?.en ?? []),
        source: source === 'general safety advice' ? also : [source, ...also],
        checked,
        clinician,
        ...(country ? { countries: [country] } : {}),
      }),
    ),
  ];
}

function entry(
  kind: Entry['kind'],
  id: string,
  whom: readonly For[],
  rest: Pick<Entry, 'title' | 'words' | 'source' | 'checked'> &
    Partial<Pick<Entry, 'clinician' | 'countries'>>,
): Entry {
  const countries = whom.flatMap((each) => each.countries ?? []);
  return {
    kind,
    id,
    families: familiesOf(whom),
    countries: countries.length > 0 ? countries : 'all',
    clinician: null,
    grade: Math.round(gradeOf(rest.words.join(' ')).grade * 10) / 10,
    urgent: kind === 'urgent',
    ...rest,
  };
}

function familiesOf(whom: readonly For[]): readonly string[] | 'all' {
  if (whom.some((each) => !each.conditions && !each.categories && !each.not)) return 'all';
  return familyIds.filter((family) =>
    whom.some(
      (each) =>
        !each.not?.includes(family) &&
        (each.conditions?.includes(family) ?? true) &&
        (each.categories?.includes(categoryOf(family)) ?? true),
    ),
  );
}
