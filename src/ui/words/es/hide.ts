/** Words of quick-hide, in Spanish. They must not say what is hidden. */
import type { hide as english } from '../en/hide.ts';
import type { Widen } from '../en.ts';

export const hide: Widen<typeof english> = {
  button: 'Ocultar',
  buttonMeans: 'Ocultar esto rápido',
  show: 'Mostrar de nuevo',
};
