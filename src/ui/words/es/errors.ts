/** Words for what can go wrong, a plain sentence and a next step each, in Spanish. */
import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../en.ts';

export const errors: Widen<typeof english> = {
  'storage-full': {
    says: 'No pude guardar eso, porque al navegador no le queda espacio.',
    next: 'Sus palabras siguen aquí. Descargue una copia de seguridad y libere espacio en esta computadora. Luego cambie cualquier cosa para guardar de nuevo.',
  },
  'not-saved': {
    says: 'No pude guardar eso.',
    next: 'Sus palabras siguen aquí. Cópielas en un lugar seguro, cierre esto y ábralo de nuevo.',
  },
  locked: {
    says: 'No pude guardar eso, porque sus listas están bloqueadas.',
    next: 'Primero desbloquéelas y luego intente de nuevo.',
  },
  'lock-required': {
    says: 'Todavía no pude guardar eso: en esta computadora, primero hay que poner un bloqueo.',
    next: 'Ponga uno en “Ajustes”. Lo que escribió sigue ahí, y se guarda entonces.',
  },
  refused: {
    says: 'Usted no dio permiso, así que este sitio sigue desactivado.',
    next: 'No se leyó nada. Puede intentar de nuevo, o bien revisar la página una vez.',
  },
  'not-on': {
    says: 'El navegador no activó este sitio.',
    next: 'No se leyó nada. Puede intentar de nuevo, o bien revisar la página una vez.',
  },
  'not-erased': {
    says: 'No pude borrar todo.',
    next: 'Puede que algo suyo siga aquí. Intente de nuevo, o quite la extensión: eso borra los datos.',
  },
  updated: {
    says: 'Second Look se actualizó mientras esto estaba abierto.',
    next: 'Cierre esto y ábralo de nuevo. Lo que guardó está a salvo.',
  },
  'backup-foreign': {
    says: 'No pude leer ese archivo. No parece una copia de seguridad.',
    next: 'Elija el archivo cuyo nombre empieza con “second-look-backup”.',
  },
  'backup-damaged': {
    says: 'Esa copia de seguridad está dañada, así que no usé nada de ella.',
    next: 'Aquí no se cambió nada. Pruebe con una copia de seguridad anterior.',
  },
  'backup-newer': {
    says: 'Esa copia de seguridad se hizo con una versión más nueva de Second Look.',
    next: 'Actualice la extensión y luego intente de nuevo. Aquí no se cambió nada.',
  },
  'backup-too-large': {
    says: 'Ese archivo es demasiado grande para ser una copia de seguridad.',
    next: 'Elija el archivo cuyo nombre empieza con “second-look-backup”.',
  },
  'backup-unmade': {
    says: 'Una copia de seguridad de todo esto sería demasiado grande para volver a leerla, así que no la hice.',
    next: 'Aquí no se cambió nada. Elimine las listas que ya no necesite y luego intente de nuevo.',
  },
  'backup-costly': {
    says: 'Ese archivo pide mucho más trabajo que cualquier copia de seguridad nuestra, así que no lo abrí.',
    next: 'Aquí no se cambió nada. Elija una copia de seguridad que haya hecho usted.',
  },
  'backup-passphrase': {
    says: 'Esa frase de contraseña no abre esta copia de seguridad.',
    next: 'Aquí no se cambió nada. Las mayúsculas y los espacios cuentan. Si sabe que es la correcta, el archivo está dañado: pruebe con una copia de seguridad anterior.',
  },
  'not-opened': {
    says: 'El navegador no abrió la barra lateral.',
    next: 'Ábrala desde el menú del navegador: Ver, y luego Barra lateral o Panel lateral.',
  },
  'not-made': {
    says: 'No pude hacer ese archivo.',
    next: 'No se perdió nada. Intente de nuevo, o elija otro formato.',
  },
  'not-read': {
    says: 'Algo salió mal mientras yo leía esta página.',
    next: 'Actualice la página y revise otra vez.',
  },
};
