/** What a case is told with in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const caseWords: Sentences = {
  'name as on the chart': 'nombre como aparece en el historial',
  'other names used, if any': 'otros nombres usados, si los hay',
  'date of birth': 'fecha de nacimiento',
  'hospital or health number, if you know it':
    'número de paciente del hospital o número de salud, si lo sabe',
  phone: 'teléfono',
  'post address': 'dirección postal',
  'email, if you want it that way': 'correo electrónico, si lo quiere por esa vía',
  'your own name': 'su propio nombre',
  'parent, guardian or other': 'padre, madre, tutor u otro',
  'sign here by hand': 'firme aquí a mano',
  'name of the hospital or clinic': 'nombre del hospital o la clínica',
  'its address or fax': 'dirección o fax de ese lugar',
  'doctor’s name': 'nombre del médico',
  'second doctor or clinic': 'segundo médico o clínica',
  'their address, fax or upload link': 'dirección, fax o enlace para subir archivos de ese médico o clínica',
  'first date': 'primera fecha',
  'last date': 'última fecha',
  'dates and kinds of scans': 'fechas y tipos de estudios de imagen',
  'date of the biopsy or surgery': 'fecha de la biopsia o la cirugía',
  'lab number on the report': 'número de laboratorio que aparece en el informe',
  'name and address of the lab that will review': 'nombre y dirección del laboratorio que hará la revisión',
  'date to return them': 'fecha para devolverlas',
  'date of the test': 'fecha de la prueba',
  insurer: 'aseguradora',
  'member number': 'número de miembro del seguro',
  'day of the visit': 'día de la cita',
  'date you need them by': 'fecha para la que los necesita',
  'their advice, in one or two lines': 'lo que aconsejan, en una o dos líneas',
  'mailing address': 'dirección postal',
  'The letter asks for the copies to come to you. You can then pass them on to any doctor, and you know what is in them.':
    'La carta pide que las copias le lleguen a usted. Después puede pasarlas a cualquier médico, y usted sabe qué contienen.',
  'Medical records department': 'Oficina de archivos médicos',
  'Radiology image library': 'Archivo de imágenes de radiología',
  'Pathology department': 'Departamento de patología',
  'Genetics lab or clinic': 'Laboratorio o clínica de genética',
  'Doctor’s office': 'Consultorio del médico',
  'Glass slides of the tissue': 'Láminas de vidrio del tejido',
  'The treatment plan that was offered': 'El plan de tratamiento que se propuso',
  'Gene test reports on the tissue or blood, in full':
    'Informes completos de pruebas genéticas del tejido o la sangre',
  'Gene score report on the tissue': 'Informe de la puntuación genética del tejido',
  'The full marker and gene report on the tissue': 'El informe completo de marcadores y genes del tejido',
  'Genomic test report on the tissue or blood, in full':
    'Informe completo de la prueba genómica del tejido o la sangre',
  'PD-L1, MSI or MMR, and gene tests on the tissue': 'PD-L1, MSI o MMR y pruebas genéticas del tejido',
  'Pelvic MRI images': 'Imágenes de la resonancia (RM) de la pelvis',
  'Blood marker results over time': 'Resultados de marcadores en la sangre a lo largo del tiempo',
  'Protein tests: blood proteins, light chains, urine':
    'Pruebas de proteínas: proteínas en la sangre, cadenas ligeras, orina',
  Dermatology: 'Dermatología',
  'Send it, and keep proof: a copy, and the receipt or the fax page.':
    'Envíela y guarde un comprobante: una copia, y el recibo o la hoja del fax.',
  'Call. Ask if they have it, and if a form or a fee is missing. Write down the name.':
    'Llame. Pregunte si la recibieron y si falta un formulario o un pago. Anote el nombre de quien le atiende.',
  'Not all here? Send the reminder letter.': '¿No ha llegado todo? Envíe la carta de recordatorio.',
  'Call and say when your visit is. Ask for what is ready, and tell the second doctor’s office.':
    'Llame y diga cuándo es su cita. Pida lo que ya esté listo y avise al consultorio del segundo médico.',
  'Their answer should be here.': 'Su respuesta ya debería haber llegado.',
  'No answer yet?': '¿Todavía no hay respuesta?',
  'Send it, and keep a copy.': 'Envíela y guarde una copia.',
  'No answer yet? Call, and write down the name.':
    '¿Todavía no hay respuesta? Llame y anote el nombre de quien le atiende.',
  'Still no answer? Call again, or write once more.':
    '¿Sigue sin respuesta? Llame otra vez o escriba de nuevo.',
  'All other days are counted from this one.': 'Los demás días se cuentan desde este.',
  'No law sets this day. Early enough to mend what is missing.':
    'Ninguna ley fija este día. Así da tiempo de arreglar lo que falte.',
  'No law sets this day. It leaves them time before the answer is due.':
    'Ninguna ley fija este día. Les deja tiempo antes de la fecha límite de la respuesta.',
  'No law sets this day. It is a reminder of our own.':
    'Ninguna ley fija este día. Es un recordatorio nuestro.',
  'It leaves time before your visit on {visit}.': 'Deja tiempo antes de su cita del {visit}.',
  'It is the first working day after their time is up.':
    'Es el primer día hábil después de que se les acaba el plazo.',
  'It is the first working day after their time is up. If they wrote to you for more time, wait until {extended}.':
    'Es el primer día hábil después de que se les acaba el plazo. Si le escribieron para pedir más plazo, espere hasta el {extended}.',
  'To {room}': 'Para: {room}',
  'Shown because of the country you chose.': 'Se muestra por el país que usted eligió.',
  'Shown for every serious diagnosis.': 'Se muestra para todo diagnóstico grave.',
  'Shown because of the diagnosis you kept.': 'Se muestra por el diagnóstico que usted guardó.',
  'Shown because this page says “{quote}”.': 'Se muestra porque esta página dice “{quote}”.',
};
