/** Whether the person has said yes to having pages read, and to which wording of it. */
import * as v from 'valibot';
import type { Saved } from './saved.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

/**
 * The number of today's practice: that of the topmost **Privacy** part of CHANGELOG.md. Rises when what is read, kept or asked
 * for changes; everyone is then asked again, and the welcome page says what changed (`changes` in its words).
 */
export const CONSENT_VERSION = 2;

const answerSchema = v.strictObject({
  answer: v.picklist(['given', 'declined']),
  to: v.pipe(v.number(), v.integer()),
  on: v.string(),
});
type Answer = v.InferOutput<typeof answerSchema>;

/** Nothing may be read unless `state` is "given". `outdated`: yes to another practice, `to`; ask again. `on`: ISO instant. */
export type Consent =
  | { readonly state: 'unasked' }
  | { readonly state: 'given' | 'declined'; readonly on: string }
  | { readonly state: 'outdated'; readonly on: string; readonly to: number };

const stored: Stored<Answer | null> = {
  key: 'consent',
  area: 'local',
  shape: { schema: v.nullable(answerSchema), migrations: [] },
  initial: null,
};

function consentOf(answer: Answer | null): Consent {
  if (answer === null) return { state: 'unasked' };
  const { on, to } = answer;
  if (answer.answer === 'declined') return { state: 'declined', on };
  return to === CONSENT_VERSION ? { state: 'given', on } : { state: 'outdated', on, to };
}

/** The person's answer as it stands. Rejects with StoreError. */
export async function readConsent(): Promise<Consent> {
  return consentOf(await readStored(stored));
}

async function answer(given: Answer['answer']): Promise<Saved<Consent>> {
  const on = new Date().toISOString();
  const end = await changeStored(stored, () => ({ answer: given, to: CONSENT_VERSION, on }));
  return end.ok ? { ok: true, value: consentOf(end.value) } : end;
}

/** Writes down a yes to today's practice. */
export const giveConsent = (): Promise<Saved<Consent>> => answer('given');

/** Writes down a no; the extension stays harmlessly off. */
export const declineConsent = (): Promise<Saved<Consent>> => answer('declined');
