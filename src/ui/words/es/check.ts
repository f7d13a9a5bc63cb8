/** Words of the page that reads a file, in Spanish. */
import type { check as english } from '../en/check.ts';
import type { Widen } from '../en.ts';

export const check: Widen<typeof english> = {
  title: 'Revisar un archivo',
  intro:
    'Elija un informe que haya guardado o descargado. Se lee en esta computadora, igual que una página del portal. No se guarda ni se envía nada de lo que dice.',
  choose: 'Elija un archivo',
  drop: 'También puede soltarlo aquí.',
  kinds:
    'Un PDF con texto, una página web guardada, un resumen de salud, texto simple o un ZIP con estos archivos, de hasta 50 MB.',
  reading: 'Leyendo {name}…',
  stop: 'Detener',
  stopped: 'Se detuvo. No se guardó nada.',
  another: 'Elija otro archivo',
  state: {
    current: 'Este archivo puede ser motivo para pedir una segunda opinión.',
    suspected: 'Este archivo plantea una duda. Todavía no está resuelta.',
    history: 'Este archivo habla de algo del pasado.',
    none: 'Busqué un diagnóstico grave. No encontré ninguno en las palabras de este archivo.',
  },
  itsWords: 'El archivo dice:',
  under: 'El archivo dice, en “{section}”:',
  language: {
    says: 'No pude leer este archivo, porque no está en inglés ni en español.',
    next: 'Pídalo a la oficina en uno de estos idiomas, o pida a su equipo médico que lo lea con usted.',
  },
  long: {
    says: 'No pude leer todo este archivo, porque es muy largo.',
    next: 'Si puede, elija un informe a la vez.',
  },
  loading: {
    says: 'Puede que no haya leído todo este archivo. Habla de algo que todavía se estaba cargando.',
    next: 'Abra la página en el portal y espere hasta que se vea completa. Luego guárdela de nuevo.',
  },
  behind: {
    says: 'No pude leer el informe mismo, porque este archivo solo lleva a él.',
    next: 'En el portal, descargue el informe mismo o ábralo como texto. Luego elija ese archivo.',
  },
  partly: 'En la parte que sí leí, no encontré un diagnóstico grave.',
  missed: {
    pictures: {
      one: '{count} de {all} páginas no tiene texto o es una imagen. No la leí.',
      other: '{count} de {all} páginas no tienen texto o son imágenes. No las leí.',
      next: 'Los documentos escaneados y los faxes suelen ser así. Busque en el portal el mismo informe como texto.',
    },
    rest: {
      one: 'Este archivo tiene {all} páginas. No leí la última.',
      other: 'Este archivo tiene {all} páginas. No leí las últimas {count}.',
      next: 'Si puede, elija un informe a la vez.',
    },
    frames: {
      one: 'Una parte de esta página está en otro archivo. No la leí.',
      other: '{count} partes de esta página están en otros archivos. No las leí.',
      next: 'En el portal, abra solo esa parte y guárdela. O busque allí un PDF.',
    },
    drawn: {
      one: 'Una imagen de este archivo puede tener palabras. No la leí.',
      other: '{count} imágenes de este archivo pueden tener palabras. No las leí.',
      next: 'Busque en el portal el mismo informe como texto.',
    },
    attached: {
      one: 'Hay un documento más que es parte de este archivo. No lo leí.',
      other: 'Hay {count} documentos más que son parte de este archivo. No los leí.',
      next: 'Búsquelo en el portal como PDF o como texto, y elíjalo por separado.',
    },
    entries: {
      one: 'Una entrada de este archivo está en una forma que no puedo leer.',
      other: '{count} entradas de este archivo están en una forma que no puedo leer.',
      next: 'Algunos programas escriben códigos en lugar de palabras. Busque lo mismo en el portal como texto.',
    },
    mistaken: {
      one: 'Una entrada está marcada como anotada por error. No la tomé en cuenta.',
      other: '{count} entradas están marcadas como anotadas por error. No las tomé en cuenta.',
      next: 'Si usted no esperaba eso, pregunte en la oficina que hizo este archivo.',
    },
  },
  refused: {
    empty: {
      says: 'No pude leer este archivo, porque está vacío.',
      next: 'Descárguelo de nuevo del portal y vuelva a elegirlo.',
    },
    'too-large': {
      says: 'No pude leer este archivo, porque es demasiado grande.',
      next: 'Elija un informe a la vez. Leo páginas y resúmenes de salud de hasta 20 MB, y otros archivos de hasta 50 MB.',
    },
    picture: {
      says: 'No pude leer este archivo, porque es una imagen y no tiene texto.',
      next: 'Los documentos escaneados y los faxes suelen ser así. Busque en el portal el mismo informe como texto.',
    },
    packed: {
      says: 'No pude leer este archivo, porque está comprimido dentro de otro o lo hizo un programa de oficina.',
      next: 'Ábralo en su computadora. Un archivo de Word se puede guardar como PDF. Luego elija ese.',
    },
    bomb: {
      says: 'No abrí este archivo, porque al descomprimirlo ocuparía mucho más de lo que entrega cualquier portal.',
      next: 'Descárguelo de nuevo del portal, o elija un informe a la vez.',
    },
    unsafe: {
      says: 'No abrí este archivo, porque contiene nombres que llevan a otros lugares de una computadora.',
      next: 'Los portales no hacen archivos así. Descárguelo de nuevo, del portal mismo.',
    },
    entities: {
      says: 'No leí este archivo, porque contiene instrucciones que ningún resumen de salud necesita.',
      next: 'Descárguelo de nuevo del portal, o busque allí un PDF.',
    },
    locked: {
      says: 'No pude leer este archivo, porque pide una contraseña.',
      next: 'Ábralo con la contraseña e imprímalo en un PDF nuevo. Luego elija ese.',
    },
    wordless: {
      says: 'No pude leer este archivo, porque no encuentro palabras en él.',
      next: 'Puede que solo tenga números o códigos. Busque en el portal el mismo informe como texto o PDF.',
    },
    elsewhere: {
      says: 'No leí este archivo. Parece una página para iniciar sesión, o de facturas, próximas citas o ajustes.',
      next: 'Si contiene un informe, guarde solo el informe. Luego elija ese archivo.',
    },
    damaged: {
      says: 'No pude leer este archivo, porque está dañado o incompleto.',
      next: 'Descárguelo de nuevo del portal y vuelva a elegirlo.',
    },
    unknown: {
      says: 'No pude leer este archivo, porque no sé de qué tipo es.',
      next: 'Busque en el portal un PDF o un texto. O abra allí el informe y guarde la página.',
    },
  },
  zip: {
    progress: 'Leyendo el archivo {done} de {count} en {name}…',
    title: { one: '{count} archivo en este ZIP', other: '{count} archivos en este ZIP' },
    means: 'Cada uno se leyó por separado. Elija uno para ver lo que dice.',
    states: {
      current: 'Puede ser motivo para pedir una segunda opinión',
      suspected: 'Plantea una duda',
      history: 'Habla del pasado',
      none: 'No encontré un diagnóstico grave en sus palabras',
      part: 'Leído en parte',
      unread: 'No leído',
    },
    others: {
      one: '{count} archivo más no tiene nada que yo lea: imágenes, estilos y cosas así.',
      other: '{count} archivos más no tienen nada que yo lea: imágenes, estilos y cosas así.',
    },
  },
  records: 'Hay un documento por pedir, y puede ser este archivo: {records}.',
  recordsMark: 'Marcarlo en mi lista',
  inHand: {
    shown: 'Este archivo parece ser: {record}. Puede marcarlo en la lista “{person}”.',
    shownOn: 'Este archivo parece ser: {record}, del {day}. Puede marcarlo en la lista “{person}”.',
    done: '{record}: marcado como “Ya lo tengo” en la lista “{person}”.',
    held: '{record}: ya lo tiene, según la lista “{person}”.',
  },
  consent: 'Primero, diga en la página de bienvenida si puedo leer para usted.',
  openWelcome: 'Abrir la página de bienvenida',
  kept: 'Guardado. Su lista está en “Mi lista”.',
  openList: 'Abrir la lista',
};
