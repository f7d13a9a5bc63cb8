/** Words of the line that says where a person is, in Spanish. */
import type { journey as english } from '../en/journey.ts';
import type { Widen } from '../en.ts';

export const journey: Widen<typeof english> = {
  title: 'En qué paso está',
  stages: {
    told: 'Al principio',
    gathering: 'Reuniendo documentos',
    asking: 'Pidiendo documentos',
    waiting: 'Esperando respuestas',
    seen: 'Después de la segunda opinión',
    deciding: 'Decidiendo',
    done: 'Terminado',
  },
  next: {
    tell: 'Sigue: diga a su médico que quiere una segunda opinión, y pregunte cuánto tiempo puede esperar sin peligro.',
    ask: 'Lo próximo por pedir: {record}.',
    expect: 'Lo próximo por llegar: {record}. Se espera para el {day}.',
    follow: 'Sigue: dar seguimiento a la llamada, el {day}.',
    visit: 'Sigue: su cita el {day}.',
    today: 'Su cita es hoy.',
    send: 'Sigue: una carta que usted empezó.',
    'set-visit': 'Sigue: el día de su cita, cuando lo sepa.',
    write: 'Sigue: escriba con sus palabras lo que dijo el segundo médico.',
    compare: 'Sigue: ¿coinciden los dos?',
    agree: 'Sigue: qué puede ayudar cuando coinciden.',
    differ: 'Sigue: qué puede ayudar cuando no coinciden.',
  },
  late: 'Con atraso',
  lateCall: 'una llamada que necesita seguimiento',
  lateWhat: { one: '{record}', other: '{record}, y {more} más' },
  go: { letters: 'Ver las cartas', opinions: 'Ver las opiniones' },
  change: 'Cambiar',
  changeWhat: 'en qué paso está',
  choose: '¿En qué paso está?',
  byList: 'Según mi lista: {stage}',
  byHand: 'lo puso usted',
};
