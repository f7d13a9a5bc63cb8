/** Words of the sidebar, in Spanish. */
import type { sidebar as english } from '../en/sidebar.ts';
import type { Widen } from '../en.ts';

export const sidebar: Widen<typeof english> = {
  name: 'Second Look',
  nav: 'Qué ver',
  page: 'Esta página',
  list: 'Mi lista',
  nothing: 'Abra una página de su portal del paciente para ver aquí consejos sobre ella.',
  kept: 'En la lista “{person}”.',
  openWorkspace: 'Imprimir, exportar y hacer una copia de seguridad',
  openCheck: 'Revisar un archivo',
};
