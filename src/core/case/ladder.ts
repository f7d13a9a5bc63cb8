/** What to do when, after a letter has gone out; every day with a sentence that says why. */
import type { Words } from '../guidance/advice.ts';
import { inLanguage } from '../languages.ts';
import type { IsoDate } from './case.ts';
import { dueOn, extendedTo, workingDayBefore, workingDayFrom } from './clock.ts';
import { addDays } from './day.ts';
import { type Law, localeOf } from './law.ts';
import { desks, type Letter } from './letter.ts';

/** One rung. */
export interface Step {
  readonly id: 'send' | 'call' | 'remind' | 'before-visit' | 'due' | 'escalate';
  readonly on: IsoDate;
  readonly words: string;
  readonly why: string;
  /** Who set this day. */
  readonly basis: 'law' | 'guidance' | 'own';
  /** The letter that goes with it. */
  readonly letter: 'reminder' | 'overdue' | null;
}

/** When a letter went out and arrived. */
export interface Sent {
  readonly sentOn: IsoDate;
  /** Day it arrived, where the person knows it; the clock of the law starts then. */
  readonly receivedOn?: IsoDate | null;
  readonly visitOn?: IsoDate | null;
}

const says = {
  send: { en: 'Send it, and keep proof: a copy, and the receipt or the fax page.' },
  call: { en: 'Call. Ask if they have it, and if a form or a fee is missing. Write down the name.' },
  remind: { en: 'Not all here? Send the reminder letter.' },
  'before-visit': {
    en: 'Call and say when your visit is. Ask for what is ready, and tell the second doctor’s office.',
  },
  due: { en: 'Their answer should be here.' },
  escalate: { en: 'No answer yet?' },
} as const satisfies Record<Step['id'], Words>;

/** The same for letters that ask for no records. */
const notes = {
  send: { en: 'Send it, and keep a copy.' },
  call: { en: 'No answer yet? Call, and write down the name.' },
  remind: { en: 'Still no answer? Call again, or write once more.' },
} as const satisfies Partial<Record<Step['id'], Words>>;

const whys = {
  send: { en: 'All other days are counted from this one.' },
  call: { en: 'No law sets this day. Early enough to mend what is missing.' },
  remind: { en: 'No law sets this day. It leaves them time before the answer is due.' },
  own: { en: 'No law sets this day. It is a reminder of our own.' },
  'before-visit': { en: 'It leaves time before your visit on {visit}.' },
  escalate: { en: 'It is the first working day after their time is up.' },
  extended: {
    en: 'It is the first working day after their time is up. If they wrote to you for more time, wait until {extended}.',
  },
} as const satisfies Record<string, Words>;

/** The steps after a letter, earliest first; none where there is nothing to wait for. */
export function ladderFor(
  letter: Pick<Letter, 'followUp' | 'to'>,
  law: Law,
  { sentOn, receivedOn, visitOn }: Sent,
  lang = 'en',
): readonly Step[] {
  const { followUp } = letter;
  if (followUp === null) return [];
  const say = (words: Words, values: Record<string, IsoDate> = {}) =>
    inLanguage(words, lang).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const day = values[name];
      return day ? sayDay(day, law, lang) : whole;
    });
  const records = (desks as readonly string[]).includes(letter.to);
  const line = (id: 'send' | 'call' | 'remind') => say((records ? says : notes)[id]);
  const own = (id: 'call' | 'remind', on: IsoDate): Step => ({
    id,
    on,
    words: line(id),
    why: say(followUp === 'law' ? whys[id] : whys.own),
    basis: 'own',
    letter: records && id === 'remind' ? 'reminder' : null,
  });
  const first: Step = {
    id: 'send',
    on: sentOn,
    words: line('send'),
    why: say(whys.send),
    basis: 'own',
    letter: null,
  };
  const { call, remind } = followUp === 'law' ? { call: 10, remind: 20 } : followUp;
  const reminders = [
    own('call', workingDayFrom(addDays(sentOn, call))),
    own('remind', workingDayFrom(addDays(sentOn, remind))),
  ];
  const steps = [first];

  let last = addDays(sentOn, remind);
  if (followUp === 'law') {
    const from = receivedOn && receivedOn > sentOn ? receivedOn : sentOn;
    const due = dueOn(law.clock, from);
    const extended = extendedTo(law.clock, from);
    last = due;
    steps.push(
      {
        id: 'due',
        on: due,
        words: say(says.due),
        why: say(law.tells.due, { from, due }),
        basis: law.clock.basis,
        letter: null,
      },
      {
        id: 'escalate',
        on: workingDayFrom(addDays(due, 1)),
        words: `${say(says.escalate)} ${inLanguage(law.tells.late, lang)}`,
        why: extended ? say(whys.extended, { extended }) : say(whys.escalate),
        basis: 'own',
        letter: 'overdue',
      },
    );
  }
  const before = visitOn && visitOn > sentOn ? later(weekBefore(visitOn), addDays(sentOn, 1)) : null;
  const isTight = visitOn && before !== null && before <= last;
  if (isTight) {
    steps.push({
      id: 'before-visit',
      on: before,
      words: say(says['before-visit']),
      why: say(whys['before-visit'], { visit: visitOn }),
      basis: 'own',
      letter: null,
    });
  }
  // What would come no earlier than that call is done by it.
  steps.push(...reminders.filter(({ on }) => !isTight || on < before));
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** The last working day that leaves a whole week before a visit. */
const weekBefore = (visitOn: IsoDate): IsoDate => workingDayBefore(addDays(visitOn, -6));

/** The day by which a letter sent on `sentOn` asks for an answer: a week before the visit; the day before it where that has passed. */
export function needBy(visitOn: IsoDate, sentOn: IsoDate): IsoDate {
  const week = weekBefore(visitOn);
  return week > sentOn ? week : addDays(visitOn, -1);
}

/** A step that an answer is expected by, with its day. */
export interface Expected {
  readonly on: IsoDate;
  readonly step: Step;
}

/**
 * The day to put on the checklist, with the step that says why: when the answer is due, or when to remind; where the
 * letter asks for it earlier, that day. null where nothing is waited for.
 */
export function expectedAfter(steps: readonly Step[], { sentOn, visitOn }: Sent): Expected | null {
  const find = (wanted: Step['id']) => steps.find(({ id }) => id === wanted);
  const step = find('due') ?? find('remind');
  const visit = find('before-visit');
  if (visit && visitOn) {
    const on = needBy(visitOn, sentOn);
    if (!step || on < step.on) return { on, step: visit };
  }
  return step ? { on: step.on, step } : null;
}

/** A day in words, as the country writes it: "November 22, 2026", "22 November 2026". */
export const sayDay = (day: IsoDate, { country }: Pick<Law, 'country'>, lang = 'en'): string =>
  new Intl.DateTimeFormat(localeOf(lang, country), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
