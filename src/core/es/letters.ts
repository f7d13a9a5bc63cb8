/** The names and tips of letters in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const letters: Sentences = {
  'To the privacy officer: the day has passed':
    'Al encargado de privacidad (privacy officer): ya pasó la fecha',
  'Send it only once the day has passed, and no letter about extra time has come.':
    'Envíela solo cuando haya pasado la fecha y no haya llegado ninguna carta que avise de un plazo adicional.',
  'Portal message: where do I ask for my records?': 'Mensaje por el portal: ¿dónde pido mi historial?',
  'A message is a quick way to find the right office. The request itself still needs a letter or a form.':
    'Un mensaje es una forma rápida de encontrar la oficina correcta. Para la solicitud misma todavía hace falta una carta o un formulario.',
  'Thank you to the first doctor': 'Agradecimiento al primer médico',
  'Most doctors are used to this. A short note keeps the door open.':
    'La mayoría de los médicos están acostumbrados a esto. Una nota corta deja la puerta abierta.',
  'Report back to the first doctor': 'Informar al primer médico',
  'Send the second doctor’s written report with it. Say if anything is planned soon.':
    'Envíe con ella el informe escrito del segundo médico. Diga si hay algo planeado para pronto.',
  'Portal message: I would like a second opinion': 'Mensaje por el portal: quisiera una segunda opinión',
  'Nobody may read a message for days. If you feel worse, call instead.':
    'Puede que nadie lea un mensaje durante días. Si se siente peor, llame en lugar de escribir.',
  'To radiation oncology': 'Al servicio de radioterapia (radiation oncology)',
  'These files are seldom in a portal. Ask only if you had radiation.':
    'Estos archivos rara vez están en un portal. Pídalos solo si recibió radioterapia.',
  'To your doctor’s office: send it doctor to doctor':
    'Al consultorio de su médico: enviarlo de médico a médico',
  'This is the second way. Keep asking for your own copies too: you know then what arrived.':
    'Esta es la segunda vía. Siga pidiendo también sus propias copias: así sabe qué llegó.',
  'To the records department': 'A la oficina de archivos médicos',
  'Many places want their own form too. Call first, ask for it, and send both.':
    'Muchos lugares quieren también su propio formulario. Primero llame, pídalo y envíe los dos.',
  'To the genetics lab or clinic': 'Al laboratorio o la clínica de genética',
  'The doctor who ordered the test can often get it fastest. Ask there too.':
    'El médico que ordenó la prueba muchas veces es quien la consigue más rápido. Pídala ahí también.',
  'To pathology, for slides and blocks': 'A patología, para las láminas y los bloques de tejido',
  'Slides are not paper: labs lend them on a signed form of their own. Ask the second lab first what it wants.':
    'Las láminas no son papel: los laboratorios las prestan con un formulario propio, firmado. Pregunte primero al segundo laboratorio qué quiere.',
  'To your insurer': 'A su aseguradora',
  'Call first. Write down the date, the name, and a number for the call. Then ask for it in writing.':
    'Primero llame. Anote la fecha, el nombre y un número de referencia de la llamada. Después pídalo por escrito.',
  'Reminder: the request is still open': 'Recordatorio: la solicitud sigue abierta',
  'Call first: often a form or a fee is all that is missing.':
    'Primero llame: muchas veces solo falta un formulario o un pago.',
  'To the radiology image library': 'Al archivo de imágenes de radiología',
  'A report is not the scan. When a disc comes, open it to see that all scans are on it.':
    'Un informe no es el estudio de imagen. Cuando llegue un disco, ábralo para ver que estén todos los estudios.',
};
