/** Words of the welcome page, in Spanish. */
import type { welcome as english } from '../en/welcome.ts';
import type { Widen } from '../en.ts';

export const welcome: Widen<typeof english> = {
  title: 'Una segunda mirada, con calma',
  lead: 'Para la hora después de leer algo que asusta en su portal del paciente.',
  does: 'Qué hace',
  doesLines: [
    'Se da cuenta cuando una página de su portal indica un diagnóstico grave.',
    'Ofrece consejos cortos sobre segundas opiniones, y cada uno dice de dónde viene.',
    'Guarda en esta computadora una lista de los documentos que hay que pedir.',
  ],
  never: 'Qué no hace nunca',
  neverLines: [
    'Nunca envía nada a ninguna parte. No tiene cuenta ni servidor.',
    'Nunca cambia nada en su portal ni hace clic en nada.',
    'Nunca le dice qué tiene usted. Eso lo hace su médico.',
  ],
  limits: 'Lo que conviene saber antes',
  limitsLines: [
    'No es para emergencias. Si se siente muy mal, llame a su número de emergencias.',
    'Ningún profesional de la salud ha revisado todavía los textos de Second Look.',
  ],
  agreeTitle: 'Antes de que Second Look lea algo',
  agreeMeans:
    'Si usted acepta, Second Look puede leer una página cuando usted presione “Revisar esta página una vez”. También puede leer páginas de los portales que usted active. Guarda solo lo que usted decida guardar.',
  agree: 'Acepto',
  no: 'No, gracias',
  changed:
    'Usted aceptó el {day}. Desde entonces Second Look hace más cosas, así que se lo pregunta otra vez.',
  changedNext: 'Hasta que usted responda, no lee nada. Lo que guardó sigue aquí.',
  changesTitle: 'Qué ha cambiado',
  changes: {
    2: [
      'Guarda más cosas escritas por usted: cartas, opiniones, una cronología, personas y llamadas telefónicas. Todo se queda en esta computadora.',
      'Una carta contiene su nombre y sus números solo si usted los escribe.',
      'Guarda sus últimos 100 cambios, para que pueda deshacer cada uno.',
      'Lee un archivo que usted elige en “Revisar un archivo”. No guarda el archivo.',
      'Si usted dice que sí, una lista reconoce de quién es el historial abierto. Para eso guarda un código, no el nombre.',
      'Tiene un permiso más: una alarma, para marcar el botón cuando ha pasado una fecha de su lista.',
      'Los archivos que usted guarda pueden contener más, y algunos nombran la enfermedad. Usted elige cada archivo.',
      'Puede poner un bloqueo, con una frase de contraseña, a lo que Second Look guarda.',
    ],
  },
  agreed: 'Gracias. Ya puede empezar.',
  agreedNext:
    'Abra una página de su portal del paciente. Luego haga clic en el botón de Second Look en la barra de herramientas.',
  declined: 'Está bien. Second Look queda desactivado y no lee nada.',
  declinedNext: 'Si cambia de opinión, esta página está a un clic, en el botón de la barra de herramientas.',
  undo: 'Cambiar mi respuesta',
  tryIt: 'Probarlo con un informe inventado',
  tryMeans: 'Vea qué hace, con un informe que no es de nadie. No se guarda nada.',
  tryTitle: 'Un informe inventado',
  tryIntro:
    'Esta persona no existe, y el informe está en inglés, como en muchos portales. Los consejos de al lado salen de la misma lectura que se hace de sus páginas.',
  tryBack: 'Volver al inicio',
  tipsBeside: 'Lo que dice Second Look',
  privacy: 'Hecho para comprobarlo: vea qué permite el navegador a Second Look',
};
