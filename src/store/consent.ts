/** Whether the person has said yes to having pages read, and to which wording of it. */
import * as v from 'valibot';
import type { Saved } from './saved.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

/** Rises when practice changes; everyone is then asked again. */
export const CONSENT_VERSION = 1;

const answerSchema = v.strictObject({
  answer: v.picklist(['given', 'declined']),
  to: v.pipe(v.number(), v.integer()),
  on: v.string(),
});
type Answer = v.InferOutput<typeof answerSchema>;

/** Nothing may be read unless `state` is "given". `outdated`: yes to an older practice; ask again. */
export type Consent =
  | { readonly state: 'unasked' }
  | { readonly state: 'given' | 'declined' | 'outdated'; readonly on: string };

const stored: Stored<Answer | null> = {
  key: 'consent',
  area: 'local',
  shape: { schema: v.nullable(answerSchema), migrations: [] },
  initial: null,
};

function consentOf(answer: Answer | null): Consent {
  if (answer === null) return { state: 'unasked' };
  const { on } = answer;
  if (answer.answer === 'declined') return { state: 'declined', on };
  return { state: answer.to === CONSENT_VERSION ? 'given' : 'outdated', on };
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
