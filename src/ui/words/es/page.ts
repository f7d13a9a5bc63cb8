/** Words about the page on screen, in Spanish: what it says, what could not be read, what to answer. */
import type { page as english } from '../en/page.ts';
import type { Widen } from '../en.ts';

export const page: Widen<typeof english> = {
  looking: 'Revisando esta página…',
  state: {
    current: 'Esta página puede ser motivo para pedir una segunda opinión.',
    suspected: 'Esta página plantea una duda. Todavía no está resuelta.',
    history: 'Esta página habla de algo del pasado.',
    none: 'Busqué un diagnóstico grave. No encontré ninguno en las palabras de esta página.',
  },
  itsWords: 'La página dice:',
  showWords: 'Mostrar las palabras',
  under: 'La página dice, en “{section}”:',
  noneMeans:
    'Puedo pasar alguno por alto, así que esto no descarta nada. Si algo le preocupa, pregunte a su equipo médico.',
  pastMeans: 'Si ha vuelto, o si cambia el plan, una segunda opinión todavía puede ayudar.',
  notSure: 'Puedo equivocarme. Su médico sabe más que esta página.',
  answer: {
    ask: 'Si esto no corresponde:',
    notMe: 'No se trata de mí',
    notRight: 'Se leyó mal',
    someoneICareFor: 'Se trata de alguien a quien cuido',
    theirs: {
      ask: 'Si esto no corresponde a esta persona:',
      notMe: 'No se trata de esta persona',
      thanks: 'Usted dijo que no se trata de esta persona.',
    },
    thanks: {
      'not-me': 'Usted dijo que no se trata de usted.',
      'not-right': 'Usted dijo que esto se leyó mal.',
      'someone-i-care-for': 'Usted dijo que se trata de alguien a quien cuida.',
    },
    aside: 'No volveré a mostrar consejos por estas palabras. El punto en el botón todavía puede aparecer.',
    undo: 'Deshacer',
  },
  otherChart: 'El portal dice que este es el historial de otra persona.',
  otherChartNext:
    'Guardo por separado la lista de cada persona. Elija de quién es esta lista antes de guardar algo.',
  unread: {
    language: {
      says: 'No pude leer esta página, porque no está en inglés ni en español.',
      next: 'Si el portal ofrece inglés o español, cambie el idioma y revise otra vez.',
    },
    file: {
      says: 'No pude leer esta página, porque muestra un archivo o una imagen.',
      next: 'Busque el mismo resultado como texto. O guarde el archivo y elija “Revisar un archivo” en la barra lateral.',
    },
    frame: {
      says: 'No pude leer una parte de esta página, porque la muestra otro sitio.',
      next: 'También puede activar ese sitio.',
    },
    loading: {
      says: 'No pude leer esta página todavía, porque aún se está cargando.',
      next: 'Espere a que termine y revise otra vez.',
    },
    size: {
      says: 'No pude leer toda esta página, porque es muy larga.',
      next: 'Abra un informe a la vez y revise otra vez.',
    },
  },
  frame: 'Una parte de esta página viene de {host}.',
  frameOff: 'No he leído esa parte.',
  turnOnFrame: 'Activar también {host}',
  lookAgain: 'Revisar otra vez',
  notOn: 'Second Look está desactivado en este sitio.',
  notOnNext: 'No he leído esta página. Active Second Look aquí si este es su portal del paciente.',
  refresh: 'No pude leer esta página. Puede que ya estuviera abierta antes que Second Look.',
  refreshNext:
    'Primero termine lo que tenga a medio escribir en la página. Luego actualícela y abra esto otra vez. ¿Es un PDF? Guárdelo y elija “Revisar un archivo”.',
  late: 'Todavía estoy leyendo esta página.',
  lateNext: 'Es larga. Espere un momento y revise otra vez.',
  notAPage: 'Esta es una página que no puedo leer.',
  notAPageNext:
    'El navegador se reserva algunas páginas: las suyas, su tienda, los archivos y los PDF. ¿Es un PDF? Guárdelo y elija “Revisar un archivo”.',
  clickButton: 'Second Look no sabe nada de esta pestaña.',
  clickButtonNext:
    'Para revisarla, haga clic en el botón de Second Look en la barra de herramientas del navegador.',
};
