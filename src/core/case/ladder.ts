/** What to do when, after a letter has gone out; every day with a sentence that says why. */
import type { Words } from '../guidance/advice.ts';
import type { IsoDate } from './case.ts';
import { dueOn, extendedTo, workingDayBefore, workingDayFrom } from './clock.ts';
import { addDays } from './day.ts';
import type { Law } from './law.ts';
import { desks, inLanguage, type Letter } from './letter.ts';

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
  'before-visit': { en: 'Your visit on {visit} comes before their answer is due.' },
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
  lang: keyof Words = 'en',
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
  const steps = [
    first,
    own('call', workingDayFrom(addDays(sentOn, call))),
    own('remind', workingDayFrom(addDays(sentOn, remind))),
  ];

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
  if (visitOn && visitOn > sentOn && visitOn <= last) {
    const week = workingDayBefore(addDays(visitOn, -6));
    steps.push({
      id: 'before-visit',
      on: week > sentOn ? week : addDays(sentOn, 1),
      words: say(says['before-visit']),
      why: say(whys['before-visit'], { visit: visitOn }),
      basis: 'own',
      letter: null,
    });
  }
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The day to put on the checklist: when the answer is due, or when to remind; null where nothing is waited for. */
export function expectedOn(steps: readonly Step[]): IsoDate | null {
  const step = steps.find(({ id }) => id === 'due') ?? steps.find(({ id }) => id === 'remind');
  return step?.on ?? null;
}

/** A day in words, as the country writes it: "November 22, 2026", "22 November 2026". */
export function sayDay(day: IsoDate, law: Pick<Law, 'country'>, lang: keyof Words = 'en'): string {
  const american = law.country === 'US' || law.country === 'CA';
  const locale = lang === 'en' ? (american ? 'en-US' : 'en-GB') : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
