/** Words of the lock, in Spanish. */
import type { lock as english } from '../en/lock.ts';
import type { Widen } from '../en.ts';

export const lock: Widen<typeof english> = {
  title: 'Bloqueo',
  means: 'Una frase de contraseña convierte en código todo lo que guarda aquí. Sin ella, nadie puede leerlo.',
  first:
    'Lo que escribió antes puede quedarse en los archivos del propio navegador hasta que este los limpie. Por eso, ponga primero el bloqueo y escriba después.',
  begin: 'Poner un bloqueo…',
  backupFirst: 'Descargar antes una copia de seguridad',
  lost: 'Nadie puede recuperar una frase de contraseña perdida: ni nosotros, ni su navegador, ni nadie. Sin ella, sus listas se pierden. Apuntada en papel, lejos de esta computadora, está bien guardada.',
  outside:
    'Quedan fuera del bloqueo sus ajustes, los portales que activó y las fechas límite, sin decir de qué son.',
  make: 'Activar el bloqueo',
  making: 'Bloqueando todo lo que guarda…',
  isOn: 'El bloqueo está activado, y ahora está abierto.',
  shutsWhen: 'Se cierra por sí solo',
  after: {
    5: 'Después de 5 minutos sin uso',
    15: 'Después de 15 minutos sin uso',
    60: 'Después de una hora sin uso',
    0: 'Solo cuando se cierra el navegador',
  },
  always: 'Siempre se cierra cuando se cierra el navegador.',
  now: 'Bloquear ahora',
  change: 'Cambiar la frase de contraseña…',
  remove: 'Desactivar el bloqueo…',
  current: 'Su frase de contraseña actual',
  next: 'Nueva frase de contraseña',
  changeIt: 'Cambiarla',
  removeIt: 'Desactivar el bloqueo',
  removeMeans:
    'Todo lo que guarda queda entonces en esta computadora como antes. Cualquier persona que la use puede leerlo.',
  working: 'Un momento…',
  turnedOn: 'El bloqueo está activado.',
  changed: 'La frase de contraseña se cambió. La anterior ya no abre nada.',
  removed: 'El bloqueo está desactivado.',
  shut: {
    says: 'Sus listas están bloqueadas.',
    next: 'Se abren con su frase de contraseña. Los consejos para una página funcionan sin ella.',
  },
  open: 'Desbloquear',
  opening: 'Desbloqueando…',
  forgot: 'Olvidé mi frase de contraseña',
  forgotMeans:
    'Nadie puede recuperarla, y nadie puede abrir estas listas sin ella. Puede borrar todo y empezar de nuevo. Si tiene una copia de seguridad, restáurela después.',
  toSettings: 'Ir a “Borrar todo”',
  required: {
    says: 'Primero, un bloqueo',
    who: 'La organización que administra esta computadora pide un bloqueo antes de que se guarde algo aquí. Con él, nadie más que use esta computadora puede leer lo que usted escribe.',
    free: 'Los consejos para una página, la guía y “Revisar un archivo” funcionan sin él. Lo que guardó antes se queda, y puede leerlo.',
    shuts: 'El bloqueo se cierra después de 15 minutos sin uso. Puede cambiar eso en “Ajustes”.',
  },
  refused: {
    required: {
      says: 'La organización que administra esta computadora pide este bloqueo.',
      next: 'Por eso no se puede desactivar aquí. Sí puede cambiar su frase de contraseña.',
    },
    wrong: {
      says: 'Esa frase de contraseña no abre el bloqueo.',
      next: 'No se cambió nada. Las mayúsculas y los espacios cuentan. Puede intentar tantas veces como quiera.',
    },
    damaged: {
      says: 'El bloqueo está dañado, así que no puedo abrir sus listas.',
      next: 'No se cambió nada. Si tiene una copia de seguridad, borre todo en “Ajustes” y luego restáurela.',
    },
    newer: {
      says: 'Una versión más nueva de Second Look hizo este bloqueo.',
      next: 'Actualice la extensión y luego desbloquéelo. No se cambió nada.',
    },
    failed: {
      says: 'El navegador no me dejó hacer eso.',
      next: 'No se perdió nada. Cierre esto, ábralo de nuevo e intente una vez más.',
    },
  },
};
