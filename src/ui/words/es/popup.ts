/** Words of the toolbar popup, in Spanish. */
import type { popup as english } from '../en/popup.ts';
import type { Widen } from '../en.ts';

export const popup: Widen<typeof english> = {
  name: 'Second Look',
  before: 'Primero, una página corta.',
  beforeNext: 'Dice qué hace Second Look y qué no hace nunca. Hasta que usted acepte, no lee nada.',
  openWelcome: 'Leerla y decidir',
  openSidebar: 'Abrir la barra lateral',
  openCase: 'Abrir mi lista',
  checkOnce: 'Revisar esta página una vez',
  checkOnceMeans: 'Lee esta página una sola vez. Nada queda activado.',
  checkedOnce: 'Usted revisó esta página una vez. Nada queda activado.',
  turnOn: 'Activar en este portal',
  turnOnMeans: 'Leerá las páginas de este sitio, y solo de este sitio:',
  asksNext: 'El navegador le pedirá que lo permita.',
  isOn: 'Activado en',
  turnOff: 'Desactivar',
  turnedOff: 'Desactivado en {host}. Second Look ya no lo lee.',
  progressOf: 'Documentos por reunir · {person}',
  settings: 'Ajustes',
};
