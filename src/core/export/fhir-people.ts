/**
 * People and calls as FHIR R4 resources, for `formats/fhir.ts`.
 *
 * | on the list | in the Bundle |
 * |---|---|
 * | a person or place | CareTeam of one, with the person or office contained: a doctor is a Practitioner, any other an Organization |
 * | a phone call | Communication, completed; their number is its identifier |
 * | the day to follow it up | Task based on it: completed once it was followed up |
 */
import type { PacketCall, PacketContact } from './packet.ts';
import type { ExportWords } from './words.ts';

/** A resource as JSON; what is undefined is not written. */
export type Resource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

/** Text that FHIR can hold: never blank. */
export const said = (text: string): string | undefined => text.trim() || undefined;
/** A list with something in it, or none: FHIR has no empty lists. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
/** An annotation, or none. */
export const notes = (text: string) => some(said(text) === undefined ? [] : [{ text: text.trim() }]);

interface Subject {
  readonly reference: string;
}

const telecom = ({ phone, email }: PacketContact) =>
  some(
    (['phone', 'email'] as const).flatMap((system) => {
      const value = said(system === 'phone' ? phone : email);
      return value ? [{ system, value }] : [];
    }),
  );

/** One person or place. An organization without a name is called by what it is, for R4 asks for one. */
export function contactResource(contact: PacketContact, words: ExportWords, subject: Subject): Resource {
  const role = words.roles[contact.role];
  const name = said(contact.name);
  const address = said(contact.address);
  const reach = { telecom: telecom(contact), address: address && { text: address } };
  const who =
    contact.role === 'doctor'
      ? {
          ...{ resourceType: 'Practitioner', id: 'who', name: name && [{ text: name }] },
          ...{ telecom: reach.telecom, address: reach.address && [reach.address] },
        }
      : {
          ...{ resourceType: 'Organization', id: 'who', name: name ?? role },
          ...{ telecom: reach.telecom, address: reach.address && [reach.address] },
          partOf: said(contact.place) && { display: said(contact.place) },
        };
  const place = contact.role === 'doctor' ? said(contact.place) : undefined;
  return {
    ...{ resourceType: 'CareTeam', contained: [who], status: 'active', subject },
    participant: [
      {
        ...{ role: [{ text: role }], member: { reference: '#who' } },
        onBehalfOf: place && { display: place },
      },
    ],
    note: notes(contact.note),
  };
}

/** One call, and the day to follow it up. */
export function callResources(
  call: PacketCall,
  url: string,
  words: ExportWords,
  subject: Subject,
): readonly [Resource, Resource | null] {
  const who = said(call.with);
  const reference = said(call.reference);
  const text = said(call.said);
  return [
    {
      ...{ resourceType: 'Communication', identifier: reference && [{ value: reference }] },
      ...{ status: 'completed', subject, recipient: who && [{ display: who }], sent: call.on },
      payload: text && [{ contentString: text }],
    },
    call.followUpOn === null
      ? null
      : {
          ...{ resourceType: 'Task', basedOn: [{ reference: url }] },
          ...{ status: call.done ? 'completed' : 'requested', intent: 'plan', for: subject },
          ...{ description: words.followUpOn, restriction: { period: { end: call.followUpOn } } },
        },
  ];
}
