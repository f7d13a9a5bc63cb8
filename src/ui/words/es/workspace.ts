/** Words of the workspace, in Spanish: export, backup, settings, privacy. */
import type { workspace as english } from '../en/workspace.ts';
import type { Widen } from '../en.ts';

export const workspace: Widen<typeof english> = {
  name: 'Second Look',
  check: 'Revisar un archivo',
  nav: 'Secciones',
  sections: {
    list: 'Mi lista',
    guide: 'Guía',
    timeline: 'Cronología',
    letters: 'Cartas',
    people: 'Personas',
    opinions: 'Opiniones',
    export: 'Imprimir y guardar',
    settings: 'Ajustes',
  },
  export: {
    title: 'Llévelo con usted',
    intro:
      'Cada opción crea un archivo en su computadora. No se envía nada. Los nombres de los archivos no dicen nada de usted.',
    spoken: 'Lo que imprime y guarda sale en {language}. Puede cambiarlo en “Ajustes”.',
    print: 'Imprimir la lista',
    printLetter: 'Imprimir la carta',
    printMeans:
      'Con casillas para marcar, en tamaño A4 o carta. La ventana de impresión del navegador crea el PDF.',
    paper: 'La lista en papel',
    back: 'Volver',
    formats: {
      html: {
        name: 'Página web',
        means: 'Se abre en cualquier teléfono o computadora, también sin internet.',
      },
      text: { name: 'Texto', means: 'Para pegarlo en un mensaje o leerlo en cualquier parte.' },
      csv: { name: 'Tabla', means: 'Para una hoja de cálculo.' },
      icalendar: { name: 'Calendario', means: 'Sus fechas y qué hacer en cada una, con títulos neutros.' },
    },
    whole: 'Incluir también las cartas y los consejos',
    others: 'Para otro programa',
    otherFormats: {
      markdown: { name: 'Markdown', means: 'Texto con los títulos marcados, para aplicaciones de notas.' },
      fhir: {
        name: 'Datos del historial médico',
        means: 'Para programas que usan las clínicas. Nombra la enfermedad de la que trata la lista.',
      },
    },
    download: 'Descargar',
    downloadAs: 'Descargar: {name}',
    done: 'El archivo está en sus descargas.',
    careful: 'Estos archivos no están bloqueados. Cualquiera que los abra puede leerlos.',
    nothing: 'Todavía no hay una lista, así que no hay nada que llevar.',
  },
  backup: {
    title: 'Copia de seguridad',
    intro:
      'Los navegadores pueden perder lo que guardan. Con un archivo de copia de seguridad puede recuperarlo todo.',
    never: 'Todavía no tiene una copia de seguridad.',
    last: 'Última copia de seguridad: {day}.',
    due: {
      one: 'Desde entonces usted cambió {count} cosa.',
      other: 'Desde entonces usted cambió {count} cosas.',
    },
    remind: 'Sería bueno hacer ahora una copia de seguridad.',
    make: 'Descargar una copia de seguridad',
    locked: {
      title: 'Con una frase de contraseña',
      means: 'Nadie puede leer este archivo sin la frase de contraseña que usted elija.',
      begin: 'Bloquear una copia de seguridad…',
      passphrase: 'Frase de contraseña',
      hint: {
        one: 'Al menos {count} carácter.',
        other:
          'Al menos {count} caracteres. Funcionan bien cuatro o cinco palabras que no tengan nada que ver entre sí.',
      },
      again: 'La misma frase, otra vez',
      show: 'Mostrar lo que escribo',
      short: {
        one: 'Hasta ahora es {count} carácter. Con unos pocos más es segura.',
        other: 'Hasta ahora son {count} caracteres. Con unos pocos más es segura.',
      },
      differ: 'Las dos todavía no son iguales.',
      lost: 'Si se pierde la frase de contraseña, no podemos recuperarla ni nosotros ni nadie. Apuntada en papel, lejos del archivo, está bien guardada.',
      make: 'Descargar la copia de seguridad bloqueada',
      making: 'Bloqueando…',
      cancel: 'Ahora no',
      found: 'Esta copia de seguridad está bloqueada.',
      foundMeans:
        'Se abre con la frase de contraseña que se eligió al hacerla. Lo que escriba se queda aquí.',
      open: 'Abrirla',
      opening: 'Abriendo…',
    },
    restore: 'Restaurar una copia de seguridad',
    choose: 'Archivo de la copia de seguridad',
    confirm: 'Restaurar estas listas',
    cancel: 'No restaurar',
    done: 'Restaurado. Sus listas están aquí.',
  },
  settings: {
    title: 'Ajustes',
    theme: 'Colores',
    themes: { system: 'Como en mi computadora', light: 'Claros', dark: 'Oscuros' },
    language: 'Idioma · Language',
    languageHint:
      'De estas pantallas y de los consejos. Las cartas quedan en inglés, que es lo que leen las oficinas.',
    asBrowser: 'Como en mi navegador',
    papers: 'Idioma de lo que imprime y guarda',
    papersHint: 'En inglés lo puede leer el segundo médico. Lo que usted escribió queda como lo escribió.',
    text: 'Tamaño del texto',
    texts: { normal: 'Normal', large: 'Grande', larger: 'Más grande' },
    quiet: 'Palabras discretas: tapar el nombre de la enfermedad',
    quietMeans:
      'Las palabras de la página y los nombres de enfermedades quedan tapados hasta que presione para verlos. Aun así, los consejos pueden dar una pista.',
    country: 'País',
    countryHint:
      'Para las líneas de ayuda y lo que dice la ley. Es el que usted elige aquí; nunca se adivina.',
    countries: {
      unchosen: 'Sin elegir todavía',
      US: 'Estados Unidos',
      CA: 'Canadá',
      GB: 'Reino Unido',
      IE: 'Irlanda',
      EU: 'Otro país de la Unión Europea',
      AU: 'Australia',
      NZ: 'Nueva Zelanda',
      other: 'Otro país',
    },
  },
  portals: {
    title: 'Portales activados',
    none: 'Ninguno. Second Look no lee ningún sitio.',
    means: 'Second Look lee las páginas de estos sitios, y de ningún otro.',
    suggested: 'Sugeridos por la organización que administra esta computadora',
    turnOn: 'Activar',
    turnOnHost: 'Activar {host}',
    turnOff: 'Desactivar',
    turnOffHost: 'Desactivar {host}',
    how: 'Para agregar uno, abra su página y haga clic en el botón de Second Look en la barra de herramientas.',
  },
  agreement: {
    title: 'Su consentimiento',
    given:
      'Usted aceptó el {day}. Second Look lee una página solo cuando usted lo pide, o en los portales que activó.',
    withdraw: 'Retirarlo',
    withdrawn: 'Usted no ha aceptado. Second Look no lee nada.',
    read: 'Leer la página de bienvenida',
  },
  erase: {
    title: 'Borrar todo',
    intro: 'Sus listas, notas, respuestas, ajustes y portales desaparecen de este navegador.',
    button: 'Borrar todo…',
    ask: '¿Borrar todo?',
    means: 'Esto no se puede deshacer. Con una copia de seguridad puede recuperar sus listas.',
    traces:
      'Pueden quedar rastros en los archivos del navegador hasta que este los limpie. Al quitar la extensión se borran sus datos.',
    backupFirst: 'Descargar antes una copia de seguridad',
    confirm: 'Borrar todo',
    cancel: 'No borrar nada',
    done: 'Todo está borrado.',
    doneBut:
      'Lo que usted guardó está borrado. El navegador no retiró el permiso para leer {hosts}. Allí no se lee nada. Puede retirar el permiso en la página de extensiones del navegador.',
  },
};
