/** Words of what the page on screen offers to a list, and of the guard against the wrong one, in Spanish. */
import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../en.ts';

export const charts: Widen<typeof english> = {
  knownTitle: 'Este historial corresponde a la lista “{person}”',
  known: 'Usted lo dijo antes. No se agrega nada hasta que presione el botón.',
  guard: '¿Agregar esto a la lista “{person}”?',
  guardMeans:
    'Esta página puede ser del historial de otra persona. Por favor, revise el nombre en la parte de arriba del portal.',
  guardNo: 'No agregarlo',
  guardYes: 'Agregarlo',
  remember:
    '¿Corresponde este historial a la lista “{person}”? Puedo ofrecer esta lista cada vez que se abra ese historial.',
  rememberMeans: 'El nombre que está en el portal no se guarda, solo un código hecho con él.',
  rememberYes: 'Sí, ofrecerla',
  inHand: 'Su portal muestra este documento: {record}.',
  inHandOn: 'Su portal muestra este documento: {record}, del {day}.',
  inHandAsk: 'Marcar como “Ya lo tengo”',
  inHandDone: '{record}: marcado como “Ya lo tengo”.',
  method: 'Portal',
};
