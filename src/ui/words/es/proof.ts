/** Words of "Check it yourself": what the browser allows, what is kept, what it refuses, in Spanish. */
import type { proof as english } from '../en/proof.ts';
import type { Widen } from '../en.ts';

export const proof: Widen<typeof english> = {
  title: 'Compruébelo usted',
  intro: 'No tiene que creernos. Esto es lo que dice el propio navegador, en este momento.',
  permissions: 'Lo que puede hacer',
  hosts: 'Sitios que puede leer',
  noHosts: 'Ninguno',
  policy: 'Reglas que el navegador le hace cumplir',
  connect:
    'La regla “connect-src” es {value}: las páginas de la extensión no pueden hacer ninguna solicitud.',
  meanings: {
    storage: 'Guardar sus listas en esta computadora.',
    unlimitedStorage: 'Guardarlas también cuando son largas.',
    activeTab: 'Leer la página en pantalla después de que usted haga clic en el botón, una vez.',
    scripting: 'Leer páginas en los portales que usted activó.',
    alarms: 'Marcar el botón de la extensión cuando ha pasado una fecha de su lista.',
    sidePanel: 'Mostrar la barra lateral.',
  },
  unknown: 'No conocemos este permiso. Por favor, avísenos.',
  version: 'Versión {version}',
  tries: {
    title: '¿Puede enviar algo?',
    means:
      'Presione el botón, y esta página intenta de muchas maneras llegar a una dirección que no es de nadie. El navegador debería rechazar cada intento.',
    limits:
      'Hay tres maneras más que ninguna regla de un navegador cubre: ir a otra página, una videollamada y una conexión abierta por adelantado. Nuestro código no usa ninguna de ellas, y nuestras pruebas buscan cada una.',
    button: 'Intentar enviar algo',
    trying: 'Intentando…',
    all: {
      one: 'El navegador rechazó {count} intento.',
      other: 'El navegador rechazó los {count} intentos.',
    },
    some: 'El navegador no dijo haber rechazado algunas de estas. Por favor, desactive sus portales arriba y avísenos.',
    ways: {
      request: 'Una solicitud',
      'older-request': 'Una solicitud del tipo antiguo',
      beacon: 'Una baliza, como la envían los rastreadores',
      socket: 'Una conexión duradera',
      stream: 'Un flujo de mensajes',
      transport: 'Una conexión rápida del tipo más nuevo',
      picture: 'Una imagen de otro lugar',
      sound: 'Un sonido de otro lugar',
      font: 'Una fuente de letra de otro lugar',
      style: 'Una hoja de estilos de otro lugar',
    },
    ends: { refused: 'Se rechazó', 'not-seen': 'No se rechazó' },
  },
  kept: {
    title: 'Lo que se guarda en este navegador',
    areas: {
      local: 'Se guarda hasta que usted lo borre',
      session: 'Se guarda hasta que se cierre el navegador',
    },
    sum: { one: '{count} dato, {size}', other: '{count} datos, {size}' },
    none: 'Nada',
    key: 'Nombre',
    size: 'Tamaño',
  },
};
