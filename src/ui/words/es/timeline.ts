/** Words of the timeline: what happened, and adding to it, in Spanish. */
import { spanish } from '../../../core/export/words-es.ts';
import type { timeline as english } from '../en/timeline.ts';
import type { Widen } from '../en.ts';

export const timeline: Widen<typeof english> = {
  title: 'Cronología',
  intro:
    'Qué pasó, en orden. Los documentos, las cartas y la cita salen de su lista. Agregue lo que pasó antes, hasta donde recuerde.',
  picture: 'Como dibujo',
  table: 'Como tabla',
  numbers: 'Los números son los de la tabla.',
  square: 'Un cuadrado sobre una barra: en algún momento dentro de ella.',
  hollow: 'Las marcas huecas son de lo que todavía está por venir.',
  add: 'Agregar algo que pasó',
  button: 'Agregar a la cronología',
  what: 'Qué pasó',
  whatHint: 'Con sus propias palabras: “Estudio de imagen del hígado”',
  when: 'Cuándo',
  whenHint: 'Basta el año, si eso es lo que sabe.',
  year: 'Año',
  month: 'Mes',
  day: 'Día',
  unknown: 'No lo sé',
  noDate: 'Esa fecha no existe. Ponga un año de cuatro cifras, y un día solo con su mes.',
  kind: 'Tipo',
  own: 'Lo que usted agregó',
  ownNone: 'Todavía no hay nada.',
  change: 'Cambiar',
  changeWhat: '“{what}”',
  remove: 'Quitar de la cronología',
  removeAsk: '¿Quitar esto de la cronología?',
  keep: 'No quitar',
  words: spanish.timeline,
};
