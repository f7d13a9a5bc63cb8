/** The cards about other illnesses in Spanish, by the English sentence, part 3 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsOther3: Sentences = {
  'A metabolic illness': 'Enfermedad metabólica',
  'The enzyme or gene test, and the diet or drug plan.':
    'La prueba de la enzima o del gen, y el plan de dieta o de medicamentos.',
  'A metabolic clinic.': 'Una clínica de enfermedades metabólicas.',
  'An emergency letter and diet can be life-saving. Few doctors see many.':
    'Una carta de emergencia y la dieta pueden salvar la vida. Pocos médicos ven muchos casos.',
  'Which enzyme or gene is it, and was it proved?': '¿Qué enzima o qué gen es, y se comprobó?',
  'May I have an emergency letter to carry?': '¿Me puede dar una carta de emergencia para llevar conmigo?',
  'Is there an enzyme or gene treatment?': '¿Hay un tratamiento con enzimas o con genes?',
  'A genetic condition': 'Condición genética',
  'The gene report: how sure is the link, and has it been read again lately?':
    'El informe genético: ¿qué tan segura es la relación con la enfermedad, y se ha vuelto a leer hace poco?',
  'A clinical geneticist and a genetic counselor.': 'Un médico genetista y un asesor genético.',
  'Old gene data can give new answers when read again. Family members may want to know.':
    'Los datos genéticos viejos pueden dar respuestas nuevas al leerlos otra vez. Quizá otras personas de la familia quieran saberlo.',
  'Has my gene data been read again in the last two years?':
    '¿Se han vuelto a leer mis datos genéticos en los últimos dos años?',
  'Is the change proven to cause this, or of unknown meaning?':
    '¿Está demostrado que el cambio causa esto, o no se sabe qué significa?',
  'Who in my family should be told or tested?': '¿A quién de mi familia se le debe avisar o hacer la prueba?',
  'A blood disorder': 'Trastorno de la sangre',
  'The blood film and marrow, and inherited tests.':
    'El frotis de sangre y la médula ósea, y las pruebas de causas hereditarias.',
  'A blood doctor (hematologist) who sees this disorder.':
    'Un médico de la sangre (hematólogo) que vea este trastorno.',
  'Some need no treatment, some a transplant. The name matters.':
    'Algunos no necesitan tratamiento; otros necesitan un trasplante. El nombre importa.',
  'Did you look at the blood film and marrow yourself?':
    '¿Miró usted directamente el frotis de sangre y la médula ósea?',
  'Does it run in families, and should mine be tested?': '¿Se hereda, y debería mi familia hacerse pruebas?',
  'Is a transplant or gene treatment a choice for me?':
    '¿Es un trasplante o un tratamiento genético una opción para mí?',
  'A muscle or nerve-muscle illness': 'Enfermedad de los músculos, o de los nervios y los músculos',
  'The gene test, muscle tests, and what can be treated.':
    'La prueba genética, las pruebas de los músculos y lo que se puede tratar.',
  'A neuromuscular center.': 'Un centro neuromuscular.',
  'New gene treatments fit exact gene changes. Heart and breathing need checks.':
    'Los tratamientos genéticos nuevos son para cambios exactos en los genes. Hay que revisar el corazón y la respiración.',
  'Which exact gene change do I have?': '¿Qué cambio exacto en los genes tengo?',
  'Is there a treatment or trial for it?': '¿Hay un tratamiento o un estudio clínico para ese cambio?',
  'Were my heart and breathing checked this year?': '¿Me revisaron este año el corazón y la respiración?',
  'A finding in pregnancy': 'Hallazgo en el embarazo',
  'The ultrasound done again by an expert, MRI if needed, and gene tests.':
    'La ecografía hecha de nuevo por un experto, una resonancia si hace falta y pruebas genéticas.',
  'A fetal center. You can often call on your own.':
    'Un centro de medicina fetal. A menudo puede llamar por su cuenta.',
  'Weeks count for some choices. A second look can change the picture, for better or worse. What you decide is yours.':
    'Para algunas opciones, las semanas cuentan. Una segunda revisión puede cambiar el panorama, para bien o para mal. La decisión es suya.',
  'By what week do I need to decide anything?': '¿En qué semana, a más tardar, tengo que decidir algo?',
  'Do you see the same thing on your own ultrasound?': '¿Ve usted lo mismo en una ecografía hecha por usted?',
  'What would the first days and years be like, from doctors who treat such children?':
    '¿Cómo serían los primeros días y años, según los médicos que tratan a niños con esto?',
  'Is there a treatment before birth?': '¿Hay algún tratamiento antes del nacimiento?',
  'Heart failure': 'Insuficiencia cardíaca',
  'The cause, the pump strength, and if every medicine is at its right dose.':
    'La causa, la fuerza de bombeo, y si cada medicamento está en la dosis correcta.',
  'A heart failure clinic. For severe cases, one that does pumps and transplants.':
    'Una clínica de insuficiencia cardíaca. En casos graves, una que coloque bombas cardíacas y haga trasplantes.',
  'Being told “nothing more” is a good reason to ask a bigger center.':
    'Que le digan que “no hay nada más que hacer” es una buena razón para preguntar en un centro más grande.',
  'What caused it, and can the cause be treated?': '¿Qué la causó, y se puede tratar la causa?',
  'Am I on every medicine that helps, at the right dose?':
    '¿Tomo todos los medicamentos que ayudan, en la dosis correcta?',
  'Should a heart pump or transplant team see me?':
    '¿Debería verme un equipo de bombas cardíacas o de trasplante?',
  'A heart defect from birth': 'Defecto de nacimiento del corazón',
  'The anatomy on echo, MRI or CT, and the notes of every past operation.':
    'La anatomía en el ecocardiograma, la resonancia o la tomografía, y las notas de todas las operaciones pasadas.',
  'A congenital heart center, for children or for grown-ups.':
    'Un centro de cardiopatías congénitas, de niños o de adultos.',
  'Each heart is its own. Surgeons need the old operative notes.':
    'Cada corazón es distinto. Los cirujanos necesitan las notas de las operaciones anteriores.',
  'How many of this exact defect has your team treated?':
    '¿Cuántos casos de este defecto exacto ha tratado su equipo?',
  'Can it wait, and what do we gain or lose by waiting?':
    '¿Puede esperar, y qué ganamos o perdemos al esperar?',
  'What will this mean for sport, work and pregnancy?':
    '¿Qué significará esto para el deporte, el trabajo y el embarazo?',
  'Narrowed heart arteries': 'Arterias del corazón estrechas',
  'The films of the arteries, the pump strength, and if the narrowing limits flow.':
    'Las imágenes de las arterias, la fuerza de bombeo, y si la parte estrecha limita el flujo.',
  'A heart team: a surgeon and a stent doctor, both.':
    'Un equipo del corazón con los dos: un cirujano y un médico que ponga stents.',
  'Bypass, stents and medicines can each be right. The films, not the words, decide.':
    'Bypass, stents o medicamentos: cada opción puede ser correcta. Deciden las imágenes, no las palabras.',
  'Have you looked at my films yourself: bypass, stents or medicine?':
    '¿Miró usted directamente las imágenes de mis arterias: bypass, stents o medicamentos?',
  'Was the blood flow through the narrowing measured?': '¿Se midió el flujo de sangre por la parte estrecha?',
  'What would happen if I took medicine first?': '¿Qué pasaría si tomara medicamentos primero?',
  'A bulge or tear in the aorta': 'Abultamiento o desgarro de la aorta',
  'The size on the scan, measured again, how fast it grows, and family history.':
    'El tamaño en el estudio de imagen, medido otra vez, qué tan rápido crece y los antecedentes familiares.',
  'An aortic center with vascular and heart surgeons.':
    'Un centro de enfermedades de la aorta con cirujanos vasculares y del corazón.',
  'Size and speed decide when to act. A tear is an emergency and does not wait.':
    'El tamaño y la rapidez deciden cuándo actuar. Un desgarro es una emergencia y no espera.',
  'What size do you measure, and how fast has it grown?':
    '¿Qué tamaño mide usted, y qué tan rápido ha crecido?',
  'At what size would you operate on me?': '¿Con qué tamaño me operaría usted?',
  'Should my family be scanned, and should I have a gene test?':
    '¿Debería mi familia hacerse estudios de imagen, y debería yo hacerme una prueba genética?',
  'Heart rhythm problem': 'Problema del ritmo del corazón',
  'The strips themselves, what sets it off, and the stroke risk.':
    'Los trazados mismos del ritmo, qué lo provoca y el riesgo de derrame cerebral.',
  'A heart rhythm doctor (electrophysiologist).': 'Un médico del ritmo del corazón (electrofisiólogo).',
  'Medicine, ablation or a device can be right. Ask about blood thinners on their own.':
    'Un medicamento, una ablación o un aparato pueden ser lo correcto. Pregunte por los anticoagulantes aparte.',
  'Did you look at my strips, and do you agree with the name?':
    '¿Miró usted mis trazados del ritmo, y está de acuerdo con el nombre del problema?',
  'Would ablation help me, and how often does it need a second try?':
    '¿Me ayudaría una ablación, y con qué frecuencia hace falta un segundo intento?',
  'Do I need a blood thinner, and why?': '¿Necesito un anticoagulante, y por qué?',
  'Heart valve disease': 'Enfermedad de las válvulas del corazón',
  'The echo clips, how tight or leaky the valve is, and if it can be repaired.':
    'Los videos del ecocardiograma, qué tan estrecha está la válvula o cuánta sangre deja escapar, y si se puede reparar.',
  'A heart team with a valve surgeon and a catheter valve doctor.':
    'Un equipo del corazón con un cirujano de válvulas y un médico que trate válvulas con catéter.',
  'Repair or replace, open or by catheter, tissue or metal: each has a price. Timing is the main question.':
    'Reparar o cambiar, con cirugía abierta o con catéter, de tejido o de metal: cada opción tiene algo en contra. Cuándo hacerlo es la pregunta principal.',
  'Is it time to act, and what would tell us to?': '¿Es momento de actuar, y qué nos lo indicaría?',
  'Can the valve be repaired, and how often do you do that?':
    '¿Se puede reparar la válvula, y con qué frecuencia lo hace usted?',
  'By catheter or open, and what comes after when that valve wears out?':
    '¿Con catéter o con cirugía abierta, y qué sigue cuando esa válvula se desgaste?',
  'A serious illness': 'Enfermedad grave',
  'The name itself, the tests it rests on, and what else it could be.':
    'El nombre mismo de la enfermedad, las pruebas en que se apoya y qué más podría ser.',
  'A specialist in that illness at another hospital.': 'Un especialista en esa enfermedad, en otro hospital.',
  'When signs do not fit one name, an undiagnosed disease program may help.':
    'Cuando los síntomas no encajan con un solo nombre, un programa de enfermedades sin diagnóstico puede ayudar.',
  'What is the diagnosis based on, and how sure are you?':
    '¿En qué se basa el diagnóstico, y qué tan seguro es?',
  'What else could it be, and was it ruled out?': '¿Qué más podría ser, y se descartó?',
  'Who sees the most people with this?': '¿Quién ve a más personas con esto?',
};
