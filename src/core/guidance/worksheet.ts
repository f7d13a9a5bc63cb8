/** Two opinions side by side: what to write down of each, and what to do when they agree or differ. */
import type { Check, Source, Words } from './advice.ts';
import jnj from './sources/jnj-different-opinions.ts';
import love from './sources/love-faq.ts';
import medinion from './sources/medinion-different-plans.ts';
import schattner from './sources/schattner-second-opinion.ts';

/** One line of the worksheet, with a cell for each opinion. */
export interface Row {
  readonly id: string;
  readonly words: Words;
}

/** The lines to fill in for each opinion. */
export const rows: readonly Row[] = [
  { id: 'doctor', words: { en: 'Doctor, hospital and date' } },
  { id: 'saw', words: { en: 'Did they see the same slides and scans, or only the reports?' } },
  { id: 'diagnosis', words: { en: 'Diagnosis and stage' } },
  { id: 'goal', words: { en: 'Goal: cure, control or comfort' } },
  { id: 'plan', words: { en: 'Plan, in order' } },
  { id: 'why', words: { en: 'Why this plan' } },
  { id: 'gains', words: { en: 'What I may gain' } },
  { id: 'costs', words: { en: 'Risks and what daily life would be like' } },
  { id: 'start', words: { en: 'Start by when' } },
  { id: 'change', words: { en: 'What would change their mind' } },
  { id: 'tests', words: { en: 'Tests still missing' } },
];

/** What to do next, one step each. */
export const nextSteps: Readonly<Record<'agree' | 'differ', readonly Words[]>> = {
  agree: [
    { en: 'When two experts agree, you likely have your answer. More opinions rarely add much.' },
    { en: 'Choose where you want to be treated. Often that can be near home.' },
    { en: 'Tell both offices what you chose, so that nothing is booked twice.' },
  ],
  differ: [
    { en: 'Look at the line about slides and scans. If one saw less, send them the rest first.' },
    { en: 'Ask each doctor why, and what would change their mind.' },
    { en: 'Ask the two doctors to talk with each other, or to bring it to a team meeting.' },
    { en: 'Ask if one more test would settle it.' },
    { en: 'If they still differ, ask for a third view from another hospital.' },
    { en: 'Ask how long you can wait for this. If the answer is “not long”, say so to all of them.' },
  ],
};

/** Where this comes from. */
export const worksheetSources: readonly Source[] = [love, schattner, medinion, jnj];

export const worksheetChecked: Check = {
  on: '2026-11-22',
  against: 'stored copy',
  supports:
    'If opinions differ: write both plans side by side, ask each for reasons and what would change the plan, check who saw which slides and scans, ask the doctors to review together, consider a third specialist.',
};
