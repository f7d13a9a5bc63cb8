/** Words around the opinions side by side, in Spanish. */
import type { opinions as english } from '../en/opinions.ts';
import type { Widen } from '../en.ts';

export const opinions: Widen<typeof english> = {
  title: 'Opiniones lado a lado',
  intro:
    'Escriba con sus propias palabras lo que dijo cada médico. Llene lo que sepa; lo demás puede quedar vacío.',
  ranks: { first: 'Primera opinión', second: 'Segunda opinión', third: 'Tercera opinión' },
  on: 'sobre “{row}”',
  addThird: 'Agregar una tercera opinión',
  dropThird: 'Quitar la tercera opinión',
  dropAsk: '¿Quitar la tercera opinión?',
  dropMeans: 'Lo que escribió de ella también se quita. En “Cambios recientes” se puede recuperar.',
  keep: 'No quitar',
  outcome: '¿Coinciden?',
  outcomeMeans: 'Usted decide cómo llamarlo. Elija una respuesta para ver qué puede ayudar después.',
  outcomes: {
    agree: 'Coinciden',
    differ: 'No coinciden',
    open: 'Todavía no lo sé',
  },
  letter: 'Su nota al primer médico, en “Cartas”, dice lo mismo.',
  steps: { agree: 'Cuando coinciden', differ: 'Cuando no coinciden' },
};
