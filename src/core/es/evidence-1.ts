/** What studies found in Spanish, by the English sentence, part 1 of 2. */
import type { Sentences } from '../languages.ts';

export const evidence1: Sentences = {
  'When experts read sarcoma again': 'Cuando los expertos leen de nuevo un sarcoma',
  'The two readings agreed fully in 56%. They agreed in part in 35%. In 8% they did not agree at all.':
    'Las dos lecturas coincidieron del todo en el 56%. Coincidieron en parte en el 35%. En el 8% no coincidieron en nada.',
  'Keep in mind: a change of grade counts here too, and not every change alters the plan.':
    'Tenga en cuenta: aquí también cuenta un cambio de grado, y no todos los cambios modifican el plan.',
  '1,463 people with sarcoma in three regions of France and Italy.':
    '1,463 personas con sarcoma en tres regiones de Francia e Italia.',
  'Every first diagnosis over two years was read again by experts.':
    'Expertos volvieron a leer todos los primeros diagnósticos hechos en dos años.',
  'Another type, another grade, or not a sarcoma.': 'Otro tipo, otro grado, o no era un sarcoma.',
  'Breast surgery at one center': 'Cirugía de mama en un centro',
  'The advice on surgery changed in some way for 52%.':
    'El consejo sobre la cirugía cambió de alguna manera para el 52%.',
  'Keep in mind: the cases were sent to an expert team, so they may be harder than most.':
    'Tenga en cuenta: los casos se enviaron a un equipo de expertos, así que pueden ser más difíciles que la mayoría.',
  '149 people with breast cancer.': '149 personas con cáncer de mama.',
  'One US hospital team meeting.': 'La reunión del equipo de un hospital de Estados Unidos.',
  'At least one change in the advice on surgery.': 'Al menos un cambio en el consejo sobre la cirugía.',
  'Spine surgery, one surgeon’s view': 'Cirugía de columna, la opinión de un cirujano',
  'One surgeon judged 60.7% of the planned operations as not needed.':
    'Un cirujano consideró que el 60.7% de las operaciones planeadas no eran necesarias.',
  'Keep in mind: it is the judgment of a single surgeon, with no panel and no control group.':
    'Tenga en cuenta: es el juicio de un solo cirujano, sin un panel ni un grupo de control.',
  '183 people who asked for a second opinion on spine surgery.':
    '183 personas que pidieron una segunda opinión sobre una cirugía de columna.',
  'One US surgeon’s practice.': 'El consultorio de un cirujano de Estados Unidos.',
  'The operation was judged as not needed.': 'Se consideró que la operación no era necesaria.',
  'Breast cancer at one center': 'Cáncer de mama en un centro',
  'The diagnosis changed for 43%. More cancer was found in about 23%.':
    'El diagnóstico cambió para el 43%. Se encontró más cáncer en cerca del 23%.',
  'Keep in mind: it is one small group at one expert center, and part of the change came from new tests.':
    'Tenga en cuenta: es un grupo pequeño en un solo centro de expertos, y parte del cambio vino de pruebas nuevas.',
  '70 people with breast cancer who came for a second opinion.':
    '70 personas con cáncer de mama que acudieron por una segunda opinión.',
  'One US cancer center with a team meeting, which also did 30 new biopsies.':
    'Un centro de cáncer de Estados Unidos con una reunión del equipo, que también hizo 30 biopsias nuevas.',
  'A new or changed diagnosis after the team looked at everything and added tests.':
    'Un diagnóstico nuevo o distinto después de que el equipo revisó todo y agregó pruebas.',
  'Most agree, some change a lot': 'La mayoría coincide, algunas cambian mucho',
  'Most second opinions agreed with the first. In 10% to 62%, a big part of the diagnosis, treatment or outlook changed.':
    'La mayoría de las segundas opiniones coincidieron con la primera. Entre el 10% y el 62% de las veces, cambió una parte importante del diagnóstico, del tratamiento o del pronóstico.',
  'Keep in mind: the studies were few, of mixed quality, and about very different people.':
    'Tenga en cuenta: los estudios eran pocos, de calidad desigual, y sobre personas muy distintas.',
  '7 studies that compared first and second opinions.':
    '7 estudios que compararon primeras y segundas opiniones.',
  'Patients who asked for a second opinion themselves, in many fields.':
    'Pacientes que pidieron por su cuenta una segunda opinión, en muchas especialidades.',
  'A major change in diagnosis, treatment or outlook. Treatment advice changed more often than diagnosis.':
    'Un cambio importante en el diagnóstico, el tratamiento o el pronóstico. El consejo sobre el tratamiento cambió más a menudo que el diagnóstico.',
  'In one large US program': 'En un programa grande de Estados Unidos',
  'About 15 in 100 had a changed diagnosis. About 37 in 100 had a changed treatment plan.':
    'A unas 15 de cada 100 personas les cambió el diagnóstico. A unas 37 de cada 100 les cambió el plan de tratamiento.',
  'Keep in mind: people chose to ask, through a benefit at work, and nobody checked later who was right.':
    'Tenga en cuenta: las personas decidieron pedir la opinión, por medio de un beneficio de su trabajo, y nadie comprobó después quién tenía razón.',
  '6,791 second opinions, in all fields of medicine, 2011 and 2012.':
    '6,791 segundas opiniones, en todas las áreas de la medicina, 2011 y 2012.',
  'A company’s program for employees. Files were sent in and nurses judged the change.':
    'El programa de una empresa para empleados. Se enviaban los historiales, y personal de enfermería juzgaba el cambio.',
  'The expert’s advice differed from the first.': 'El consejo del experto fue distinto del primero.',
  'Sent to a center with MS': 'Personas enviadas a un centro por esclerosis múltiple (MS)',
  'Nearly 1 in 5 turned out to have something else, most often migraine.':
    'Casi 1 de cada 5 resultó tener otra cosa; lo más frecuente fue migraña.',
  'Keep in mind: only people sent to two expert centers were counted, so it may be less common elsewhere.':
    'Tenga en cuenta: solo se contaron personas enviadas a dos centros de expertos, así que puede ser menos común en otros lugares.',
  '241 people newly sent on with a diagnosis of MS.':
    '241 personas recién enviadas con un diagnóstico de esclerosis múltiple.',
  'Two US university clinics over one year.': 'Dos clínicas universitarias de Estados Unidos durante un año.',
  'They did not meet the rules for MS and another illness fit better.':
    'No cumplían los criterios para la esclerosis múltiple, y otra enfermedad encajaba mejor.',
  'Reading DCIS is hard': 'Leer el carcinoma ductal in situ (DCIS) es difícil',
  'Doctors in the test agreed with an expert panel in 83% of high-grade cases, but in 46% of low-grade ones.':
    'Los médicos de la prueba coincidieron con un panel de expertos en el 83% de los casos de grado alto. En los de grado bajo, en cambio, coincidieron en el 46%.',
  'Keep in mind: it was a test with chosen cases, harder than daily work.':
    'Tenga en cuenta: fue una prueba con casos elegidos, más difíciles que el trabajo diario.',
  '2,097 readings of DCIS by 115 pathologists.': '2,097 lecturas de DCIS por 115 patólogos.',
  'A US test set, each case judged by experts first.':
    'Un conjunto de casos de prueba de Estados Unidos. Expertos juzgaron antes cada caso.',
  'A reading that differs from the expert panel.': 'Una lectura distinta de la del panel de expertos.',
  'What waiting can cost': 'Lo que puede costar la espera',
  'Each extra four weeks before cancer surgery went with 1.06 to 1.08 times the risk of death, whatever that risk was before.':
    'Cada cuatro semanas más antes de la cirugía de cáncer se asociaron con 1.06 a 1.08 veces el riesgo de muerte. El aumento se cuenta sobre el riesgo que ya había, fuera cual fuera.',
  'Keep in mind: this is 6% to 8% more of one’s own risk, not of all people. A risk of 10 in 100 would become nearly 11. It looked back at records, at seven kinds of cancer only, and cannot say what holds for you.':
    'Tenga en cuenta: esto es un aumento de 6% a 8% sobre el riesgo propio de cada persona, no un porcentaje de todas las personas. Un riesgo de 10 de cada 100 pasaría a ser de casi 11. El estudio miró historiales del pasado, solo de siete tipos de cáncer, y no puede decir qué se aplica a su caso.',
  '34 studies with 1,272,681 people.': '34 estudios con 1,272,681 personas.',
  'Cancer of the bladder, breast, colon, rectum, lung, cervix, and head and neck.':
    'Cáncer de vejiga, mama, colon, recto, pulmón, cuello uterino, y cabeza y cuello.',
  'The risk of death for each four weeks of wait, next to no such wait.':
    'El riesgo de muerte por cada cuatro semanas de espera, comparado con no tener esa espera.',
  'One online program': 'Un programa por internet',
  'The plan changed in 72% of cases and the diagnosis in 28%.':
    'El plan cambió en el 72% de los casos y el diagnóstico en el 28%.',
  'Keep in mind: it is the program’s own count, and people who ask online may have harder cases.':
    'Tenga en cuenta: es la cuenta del propio programa, y quienes preguntan por internet pueden tener casos más difíciles.',
  'People who used one hospital’s online program in its first 18 months; the number is not given.':
    'Personas que usaron el programa por internet de un hospital en sus primeros 18 meses; no se da el número.',
  'A company run by a hospital and an online health firm.':
    'Una empresa manejada por un hospital y una compañía de salud por internet.',
  'Any change in the plan or the diagnosis; not defined further.':
    'Cualquier cambio en el plan o en el diagnóstico; no se explica más.',
  'When ALS is said too soon': 'Cuando se diagnostica ELA (ALS) demasiado pronto',
  'In about 10 to 15 of 100 people told they have ALS, it turns out to be another illness.':
    'En unas 10 a 15 de cada 100 personas a quienes les dicen que tienen ELA (ALS), resulta ser otra enfermedad.',
  'Keep in mind: it is a figure from a patient organisation’s page, with no study named there.':
    'Tenga en cuenta: es una cifra de la página de una organización de pacientes, y ahí no se nombra ningún estudio.',
  'People told they have ALS; the number is not given.':
    'Personas a quienes les dijeron que tienen ELA (ALS); no se da el número.',
  'A US patient organisation.': 'Una organización de pacientes de Estados Unidos.',
  'A different illness was found in the end.': 'Al final se encontró una enfermedad distinta.',
  'When the slides are read again': 'Cuando se leen de nuevo las láminas',
  '14.2% of the reports differed. Only 2.2% differed in a way that changed care.':
    'El 14.2% de los informes fueron distintos. Solo el 2.2% fueron distintos de un modo que cambió la atención.',
  'Keep in mind: it is one center, and it shows that most changes are small.':
    'Tenga en cuenta: es un solo centro, y muestra que la mayoría de los cambios son pequeños.',
  '8,191 tissue cases from outside hospitals.': '8,191 casos de tejido de otros hospitales.',
  'One US cancer center, which reads every outside case again.':
    'Un centro de cáncer de Estados Unidos, que lee de nuevo todos los casos que llegan de fuera.',
  'A major change is one that affects care. The rest, 12.0%, were minor.':
    'Un cambio importante es uno que afecta la atención. El resto, el 12.0%, fueron cambios menores.',
  'Hard-to-name illness at one clinic': 'Enfermedades difíciles de identificar en una clínica',
  'The diagnosis was the same in 12%, made more exact in 66%, and different in 21%.':
    'El diagnóstico fue el mismo en el 12%, se hizo más exacto en el 66% y fue distinto en el 21%.',
  'Keep in mind: these were hard cases sent on by family doctors, not cancer, and nobody followed up to see who was right.':
    'Tenga en cuenta: eran casos difíciles que enviaron médicos de familia, y no eran de cáncer. Nadie dio seguimiento para ver quién tenía razón.',
  '286 people sent to one US clinic by their family doctors, 2009 and 2010.':
    '286 personas enviadas a una clínica de Estados Unidos por sus médicos de familia, 2009 y 2010.',
  'A general internal medicine clinic.': 'Una clínica de medicina interna general.',
  'The clinic’s diagnosis against the one in the referral.':
    'El diagnóstico de la clínica comparado con el de la remisión.',
};
