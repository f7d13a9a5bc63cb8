/** Words of the printed list, in Spanish. */
import type { paper as english } from '../en/paper.ts';
import type { Widen } from '../en.ts';

export const paper: Widen<typeof english> = {
  title: 'Documentos por reunir',
  for: 'Para {person}',
  name: 'Nombre:',
  made: 'Lista impresa el {day}',
  visit: 'Cita el {day}',
  tick: 'Marque la casilla cuando tenga el documento.',
  who: 'Se pide a',
  has: 'Quién lo tiene',
  asked: 'Se pidió el',
  due: 'Se espera para el',
  received: 'Llegó el',
  sent: 'Se envió el',
  note: 'Nota',
  questions: 'Preguntas para hacer',
  notes: 'Notas',
  whom: 'Quién',
  reach: 'Cómo comunicarse',
  call: 'Llamada',
  choose: 'Qué va en el papel',
  parts: {
    questions: 'Sus preguntas',
    people: 'Personas y lugares',
    calls: 'Llamadas',
    opinions: 'Opiniones lado a lado',
    notes: 'Sus notas',
  },
  foot: 'Lista hecha con Second Look en su propia computadora. Informa; no da diagnósticos. Ningún profesional de la salud la ha revisado.',
};
