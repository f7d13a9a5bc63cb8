/** The ways out of portals in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const doors: Sentences = {
  'Save or print this document from your browser.': 'Guarde o imprima este documento desde su navegador.',
  'This one summary.': 'Este único resumen.',
  'Scans, slides and full notes. Ask each place.':
    'Estudios de imagen, láminas y notas completas. Pídalos en cada lugar.',
  'Open the menu and search for “Share”.': 'Abra el menú y busque “Share” (compartir).',
  'To keep a copy, choose to download your record. To ask the records office, look for “Request records” or “Release of information”.':
    'Para guardar una copia, elija descargar su historial. Para pedirlo a la oficina de archivos médicos, busque “Request records” (pedir el historial) o “Release of information” (entrega de información).',
  'To show it to a doctor on the spot, choose “Share Everywhere” and read the code out to them.':
    'Para mostrarlo a un médico en el momento, elija “Share Everywhere” (compartir en cualquier lugar) y léale el código en voz alta.',
  'Notes, results, medicines, allergies and visits, as far as your hospital shows them.':
    'Notas, resultados, medicamentos, alergias y citas, según lo que muestre su hospital.',
  'Image files, slides and radiation plans are not in it. A shared view ends when the other person logs out.':
    'Los archivos de imagen, las láminas y los planes de radioterapia no están ahí. Una vista compartida termina cuando la otra persona cierra la sesión.',
  'Open your GP health record.': 'Abra su “GP health record” (historial del médico de cabecera).',
  'Open a document or result to save it.': 'Abra un documento o resultado para guardarlo.',
  'For hospital records, ask the hospital itself. You may ask in words or in writing, and it is free.':
    'Para el historial del hospital, pídalo al hospital mismo. Puede pedirlo de palabra o por escrito, y es gratis.',
  'Your GP record.': 'Su historial del médico de cabecera (GP).',
  'Hospital notes, scans and slides. Ask each hospital.':
    'Notas del hospital, estudios de imagen y láminas. Pídalos a cada hospital.',
  'Open the timeline and pick a result.': 'Abra “Timeline” (cronología) y elija un resultado.',
  'Use the button to download the report.': 'Use el botón para descargar el informe.',
  'For a list of many, open Export records.':
    'Para una lista de muchos documentos, abra “Export records” (exportar documentos).',
  'Lab and scan reports as PDF.': 'Informes de laboratorio y de estudios de imagen en PDF.',
  'The scans and slides themselves. Ask the hospital.':
    'Los estudios de imagen y las láminas en sí. Pídalos al hospital.',
  'Open Medical records.': 'Abra “Medical records” (historial médico).',
  'Choose to download your medical records. Pick the dates, the kinds of records and the file type.':
    'Elija descargar su historial médico. Escoja las fechas, los tipos de documentos y el tipo de archivo.',
  'For images, open the result first and ask for the images there.':
    'Para las imágenes, abra primero el resultado y pida las imágenes ahí.',
  'Notes, labs, pathology and scan reports, and more, as one file.':
    'Notas, análisis de laboratorio, informes de patología y de estudios de imagen, y más, en un solo archivo.',
  'Tissue slides come from the pathology lab of the hospital.':
    'Las láminas de tejido vienen del laboratorio de patología del hospital.',
  'Look in the menu for “Share my records”, “Download my records”, “Health summary” or “Sharing”.':
    'Busque en el menú “Share my records” (compartir mi historial), “Download my records” (descargar mi historial), “Health summary” (resumen de salud) o “Sharing” (compartir).',
  'Save the file where you will find it again.': 'Guarde el archivo donde lo pueda volver a encontrar.',
  'If nothing is there, send a message and ask: how do I get a full copy of my records?':
    'Si no hay nada, envíe un mensaje y pregunte: ¿cómo obtengo una copia completa de mi historial?',
  'Often notes, results and medicines.': 'A menudo notas, resultados y medicamentos.',
  'Image files and slides are almost never in it. Ask radiology and pathology.':
    'Los archivos de imagen y las láminas casi nunca están ahí. Pídalos a radiología y a patología.',
  'Open Reports or Health Snapshot on the home page.':
    'Abra “Reports” (informes) o “Health Snapshot” (resumen de salud) en la página de inicio.',
  'Choose to print or download the report.': 'Elija imprimir o descargar el informe.',
  'Problems, results, medicines and a summary.': 'Problemas, resultados, medicamentos y un resumen.',
  'Scans, slides and records of other places.': 'Estudios de imagen, láminas y documentos de otros lugares.',
};
