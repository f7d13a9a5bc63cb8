/** What a stored or imported case must look like: nothing less, nothing more. */
import * as v from 'valibot';
import {
  askers,
  type Case,
  type CaseEvent,
  type CaseItem,
  eventKinds,
  itemStates,
  regions,
  roles,
  stages,
  type WholeCase,
} from './case.ts';
import { isDay, isPartialDate } from './day.ts';
import type { KeptLetters } from './kept-letters.ts';
import { caseMigrations } from './migrations.ts';
import type { Opinions } from './opinions.ts';
import type { Call, Contact } from './people.ts';

/** Rises with each migration; the store and backups both carry it. */
export const CASE_VERSION = caseMigrations.length + 1;

/** Ids end up in storage keys and file contents, so they are kept to letters, digits, ":" and "-". */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:-]{0,99}$/));

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));
const dayOrNone = v.nullable(day);

/** One checklist item. */
export const itemSchema = v.strictObject({
  id: idSchema,
  state: v.picklist(itemStates),
  label: v.string(),
  holder: v.string(),
  note: v.string(),
  askedOn: dayOrNone,
  dueOn: dayOrNone,
  receivedOn: dayOrNone,
  sentOn: dayOrNone,
  method: v.exactOptional(v.string()),
  reference: v.exactOptional(v.string()),
  fee: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, CaseItem>;

/** By the name of the blank or line; one that nothing asks for any more is no reason to refuse what was typed. */
const typed = v.record(idSchema, v.string());

const lettersSchema = v.strictObject({
  region: v.nullable(v.picklist(regions)),
  asksFor: v.nullable(v.picklist(askers)),
  outcome: v.nullable(v.picklist(['agree', 'differ'])),
  typed,
  kept: v.array(
    v.strictObject({
      id: idSchema,
      letter: idSchema,
      room: v.string(),
      place: v.string(),
      follows: v.nullable(idSchema),
      items: v.array(idSchema),
      typed,
      text: v.nullable(v.string()),
      editedOn: dayOrNone,
      sentOn: dayOrNone,
      arrivedOn: dayOrNone,
    }),
  ),
}) satisfies v.GenericSchema<unknown, KeptLetters>;

const opinionsSchema = v.strictObject({
  first: v.exactOptional(typed),
  second: v.exactOptional(typed),
  third: v.exactOptional(typed),
}) satisfies v.GenericSchema<unknown, Opinions>;

const eventSchema = v.strictObject({
  id: idSchema,
  on: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/), v.check(isPartialDate)),
  what: v.pipe(v.string(), v.regex(/\S/)),
  kind: v.picklist(eventKinds),
}) satisfies v.GenericSchema<unknown, CaseEvent>;

const contactSchema = v.strictObject({
  id: idSchema,
  role: v.picklist(roles),
  name: v.string(),
  place: v.string(),
  phone: v.string(),
  email: v.string(),
  address: v.string(),
  note: v.string(),
}) satisfies v.GenericSchema<unknown, Contact>;

const callSchema = v.strictObject({
  id: idSchema,
  on: day,
  with: v.string(),
  said: v.string(),
  reference: v.string(),
  followUpOn: dayOrNone,
  done: v.boolean(),
}) satisfies v.GenericSchema<unknown, Call>;

/** A case without its items. */
export const caseSchema = v.strictObject({
  id: idSchema,
  label: v.string(),
  conditions: v.array(idSchema),
  openedOn: day,
  note: v.string(),
  questions: v.array(
    v.strictObject({ id: idSchema, text: v.string(), answer: v.string(), done: v.boolean() }),
  ),
  visitOn: dayOrNone,
  letters: v.exactOptional(lettersSchema),
  opinions: v.exactOptional(opinionsSchema),
  events: v.exactOptional(v.array(eventSchema)),
  stage: v.exactOptional(v.picklist(stages)),
  archivedOn: v.exactOptional(day),
  people: v.exactOptional(v.array(contactSchema)),
  calls: v.exactOptional(v.array(callSchema)),
  charts: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)))),
  spread: v.exactOptional(v.array(idSchema)),
}) satisfies v.GenericSchema<unknown, Case>;

/** A case with its items. */
export const wholeCaseSchema = v.strictObject({
  case: caseSchema,
  items: v.array(itemSchema),
}) satisfies v.GenericSchema<unknown, WholeCase>;
