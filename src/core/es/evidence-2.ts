/** What studies found in Spanish, by the English sentence, part 2 of 2. */
import type { Sentences } from '../languages.ts';

export const evidence2: Sentences = {
  'Spine surgery, another surgeon’s count': 'Cirugía de columna, la cuenta de otro cirujano',
  'For 44.5% of those told to have surgery, this surgeon advised no surgery.':
    'Al 44.5% de quienes tenían indicada una cirugía, este cirujano les aconsejó no operarse.',
  'Keep in mind: it is one surgeon’s own practice, and nobody checked later who did better.':
    'Tenga en cuenta: es el consultorio de un solo cirujano, y nadie comprobó después a quién le fue mejor.',
  '155 people who came for a second, third or fourth opinion on spine surgery.':
    '155 personas que acudieron por una segunda, tercera o cuarta opinión sobre una cirugía de columna.',
  'One US surgeon’s practice over 14 months.':
    'El consultorio de un cirujano de Estados Unidos durante 14 meses.',
  'No surgery advised, where another surgeon had advised it.':
    'Se aconsejó no operar, cuando otro cirujano había aconsejado operar.',
  'Sent to a center with an immune illness':
    'Personas enviadas a un centro por una enfermedad del sistema inmunitario',
  'The first and the final diagnosis agreed in 49%.':
    'El primer diagnóstico y el final coincidieron en el 49%.',
  'Keep in mind: people sent to a center often have unclear signs, so most people agree more often.':
    'Tenga en cuenta: las personas enviadas a un centro a menudo tienen señales poco claras. Por eso, en la mayoría de las personas los diagnósticos coinciden más a menudo.',
  '476 people sent to one US center over 13 months.':
    '476 personas enviadas a un centro de Estados Unidos durante 13 meses.',
  'A university center for immune illness.':
    'Un centro universitario de enfermedades del sistema inmunitario.',
  'Another final diagnosis than the one they came with.': 'Un diagnóstico final distinto del que traían.',
  'Old gene data, read again': 'Datos genéticos antiguos, leídos de nuevo',
  'Reading the same data again gave an answer for 4 of 40 people.':
    'Leer de nuevo los mismos datos dio una respuesta para 4 de 40 personas.',
  'Keep in mind: it is a small group at one center, and most people still had no answer.':
    'Tenga en cuenta: es un grupo pequeño en un solo centro, y la mayoría de las personas siguieron sin respuesta.',
  '40 people whose first gene test gave no answer.':
    '40 personas cuya primera prueba genética no dio respuesta.',
  'One US university clinic.': 'Una clínica universitaria de Estados Unidos.',
  'A definite diagnosis from data that was already there.':
    'Un diagnóstico definitivo a partir de datos que ya existían.',
  'When a team looks at scarred lungs': 'Cuando un equipo revisa pulmones con cicatrices',
  '42% of diagnoses were revised, and care changed or began in 55%.':
    'El 42% de los diagnósticos se cambiaron, y el tratamiento cambió o empezó en el 55%.',
  'Keep in mind: it is one hospital, and nobody can say for sure which diagnosis was right.':
    'Tenga en cuenta: es un solo hospital, y nadie puede decir con seguridad qué diagnóstico era el correcto.',
  '150 people in 2017.': '150 personas en 2017.',
  'One hospital in Belgium where lung, scan and tissue doctors meet.':
    'Un hospital de Bélgica donde se reúnen médicos de los pulmones, de los estudios de imagen y del tejido.',
  'Another diagnosis after the meeting.': 'Otro diagnóstico después de la reunión.',
  'Told to have spine surgery': 'Personas con una cirugía de columna indicada',
  'After a second look, 33.6% were still advised to have surgery. Only 15.5% were advised to have the same operation.':
    'Después de una segunda revisión, al 33.6% todavía se le aconsejó cirugía. Solo al 15.5% se le aconsejó la misma operación.',
  'Keep in mind: their insurer had sent them, and the study did not follow who did better.':
    'Tenga en cuenta: su aseguradora había enviado a estas personas, y el estudio no dio seguimiento para ver a quién le fue mejor.',
  '485 people told to have spine surgery, 2011 and 2012. 425 had a final answer.':
    '485 personas con una cirugía de columna indicada, 2011 y 2012. 425 tuvieron una respuesta final.',
  'One hospital in Brazil. Two doctors looked on their own, then a panel.':
    'Un hospital de Brasil. Dos médicos revisaron cada uno por su cuenta, y después un panel.',
  'The final advice against the first advice.': 'El consejo final comparado con el primero.',
  'A newer look at the studies': 'Una revisión más nueva de los estudios',
  'Many second opinions agreed with the first. In up to 58% of cases, a difference could have mattered a great deal.':
    'Muchas segundas opiniones coincidieron con la primera. Hasta en el 58% de los casos, una diferencia podría haber importado mucho.',
  'Keep in mind: 58% is the highest figure found in any one study, not the usual one. No study looked at cost.':
    'Tenga en cuenta: el 58% es la cifra más alta que se encontró en un solo estudio, no la habitual. Ningún estudio miró el costo.',
  '33 articles. 17 of them compared first and second opinions.':
    '33 artículos. 17 de ellos compararon primeras y segundas opiniones.',
  'Patients who asked for a second opinion themselves.':
    'Pacientes que pidieron por su cuenta una segunda opinión.',
  'A difference that could have a major effect on the patient.':
    'Una diferencia que podría tener un efecto importante en el paciente.',
  'When experts read lymphoma again': 'Cuando los expertos leen de nuevo un linfoma',
  'The diagnosis changed in a way that matters in 17.8% and, five years later, in 16.4%.':
    'El diagnóstico cambió de un modo que importa en el 17.8% y, cinco años después, en el 16.4%.',
  'Keep in mind: people sent to an expert center may have harder cases than most.':
    'Tenga en cuenta: las personas enviadas a un centro de expertos pueden tener casos más difíciles que la mayoría.',
  '719 people sent to one US cancer center in 2001 and 2006.':
    '719 personas enviadas a un centro de cáncer de Estados Unidos en 2001 y 2006.',
  'The center reads all outside tissue again.': 'El centro lee de nuevo todo el tejido que llega de fuera.',
  'A change that would lead to other care under US guidelines.':
    'Un cambio que llevaría a una atención distinta según las guías de Estados Unidos.',
  'When experts read bladder tissue again': 'Cuando los expertos leen de nuevo tejido de la vejiga',
  'Something changed in 27.4%. The advised care could change in 15.3%.':
    'Algo cambió en el 27.4%. La atención aconsejada podría cambiar en el 15.3%.',
  'Keep in mind: it is one expert center, and people sent there may have harder cases.':
    'Tenga en cuenta: es un solo centro de expertos, y las personas enviadas allí pueden tener casos más difíciles.',
  '1,191 bladder samples from outside hospitals, 2008 to 2013.':
    '1,191 muestras de vejiga de otros hospitales, 2008 a 2013.',
  'One US cancer center with bladder pathologists.':
    'Un centro de cáncer de Estados Unidos con patólogos expertos en vejiga.',
  'Another stage, grade or type; a care change could be large or small.':
    'Otra etapa, otro grado u otro tipo; un cambio en la atención podía ser grande o pequeño.',
  'What one center says of its own work': 'Lo que un centro dice de su propio trabajo',
  'About 10% of diagnoses change when this center reads outside tissue.':
    'Cerca del 10% de los diagnósticos cambian cuando este centro lee tejido que llega de fuera.',
  'Keep in mind: it is the center’s own claim, with no study behind it on the page.':
    'Tenga en cuenta: es lo que afirma el propio centro, sin ningún estudio que lo respalde en la página.',
  'Outside tissue cases; the number is not given.':
    'Casos de tejido de otros hospitales; no se da el número.',
  'One US cancer center’s web page.': 'La página web de un centro de cáncer de Estados Unidos.',
  'A change of diagnosis; not defined further.': 'Un cambio de diagnóstico; no se explica más.',
  'When experts read thyroid tissue again': 'Cuando los expertos leen de nuevo tejido de la tiroides',
  'The diagnosis was different in 18%. Care changed for five of the 66.':
    'El diagnóstico fue distinto en el 18%. La atención cambió para cinco de las 66 personas.',
  'Keep in mind: it is a small group at one center.':
    'Tenga en cuenta: es un grupo pequeño en un solo centro.',
  '66 people with thyroid tissue sent to one UK center.':
    '66 personas con tejido de la tiroides enviado a un centro del Reino Unido.',
  'A team meeting with an expert pathologist.': 'Una reunión del equipo con un patólogo experto.',
  'Another diagnosis on the tissue.': 'Otro diagnóstico del tejido.',
  'What another center said': 'Lo que dijo otro centro',
  'Between 5% and 15% of diagnoses change on a second look.':
    'Entre el 5% y el 15% de los diagnósticos cambian en una segunda revisión.',
  'Keep in mind: it is a remark by one of its leaders in a magazine, not a study.':
    'Tenga en cuenta: es un comentario de uno de sus líderes en una revista, no un estudio.',
  'Patients sent to one center; the number is not given.':
    'Pacientes enviados a un centro; no se da el número.',
  'One US cancer center, 2009.': 'Un centro de cáncer de Estados Unidos, 2009.',
  'Breast cancer: days to treatment': 'Cáncer de mama: días hasta el tratamiento',
  'People who came for a second opinion started after about 41 days. Others started after 35 days.':
    'Quienes acudieron por una segunda opinión empezaron el tratamiento a los 41 días, más o menos. Los demás empezaron a los 35 días.',
  'Keep in mind: it is a talk at a meeting, from one center, on early breast cancer only.':
    'Tenga en cuenta: es una charla en un congreso médico, de un solo centro, y solo sobre cáncer de mama temprano.',
  '226 people newly told of breast cancer in early 2024.':
    '226 personas con un diagnóstico nuevo de cáncer de mama a principios de 2024.',
  'One US hospital. Both groups were inside a 60-day guide.':
    'Un hospital de Estados Unidos. Los dos grupos estaban dentro del plazo de una guía: 60 días.',
  'Days from biopsy to the first treatment.': 'Días desde la biopsia hasta el primer tratamiento.',
};
