/** The cards about other illnesses in Spanish, by the English sentence, part 2 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsOther2: Sentences = {
  Transplant: 'Trasplante',
  'If you fit the rules, and if another center’s rules differ.':
    'Si usted cumple los requisitos, y si los requisitos de otro centro son distintos.',
  'A second transplant center.': 'Un segundo centro de trasplantes.',
  'In the US you may be listed at more than one center. Each may say no. Ask your insurer if it pays for a second check.':
    'En Estados Unidos usted puede estar en la lista de más de un centro. Cada uno puede decir que no. Pregunte a su aseguradora si paga una segunda evaluación.',
  'Why was I turned down or put on hold, in writing?':
    '¿Por qué me rechazaron o me pusieron en espera? ¿Me lo puede dar por escrito?',
  'Would another center take me, and may I be listed at both?':
    '¿Me aceptaría otro centro, y puedo estar en la lista de los dos?',
  'Could a living donor help?': '¿Podría ayudar un donante vivo?',
  'High pressure in the lungs': 'Presión alta en los pulmones',
  'The pressure measured inside the heart, the cause, and old clots.':
    'La presión medida dentro del corazón, la causa y los coágulos viejos.',
  'A pulmonary hypertension center.': 'Un centro de hipertensión pulmonar.',
  'The kind must be proved by a heart cath before strong drugs. Old clots can be operated on.':
    'El tipo se debe comprobar con un cateterismo del corazón antes de dar medicamentos fuertes. Los coágulos viejos se pueden operar.',
  'Was the pressure measured by a heart cath?': '¿Se midió la presión con un cateterismo del corazón?',
  'Which group am I in, and were old clots ruled out?':
    '¿En qué grupo estoy, y se descartaron coágulos viejos?',
  'Should I be treated at a center?': '¿Debería tratarme en un centro especializado?',
  Cirrhosis: 'Cirrosis',
  'The cause, the MELD score, bleeding veins, and cancer checks.':
    'La causa, la puntuación MELD, las venas que sangran y las revisiones para buscar cáncer.',
  'A liver doctor at a center that does transplants.':
    'Un médico del hígado en un centro que haga trasplantes.',
  'Treating the cause can turn it round in part. Ask early about transplant.':
    'Si se trata la causa, la enfermedad puede retroceder en parte. Pregunte pronto sobre el trasplante.',
  'What is the cause, and can it be treated?': '¿Cuál es la causa, y se puede tratar?',
  'What is my MELD score, and when should a transplant team see me?':
    '¿Cuál es mi puntuación MELD, y cuándo debería verme un equipo de trasplante?',
  'Am I checked for liver cancer every six months?':
    '¿Me revisan cada seis meses para ver si hay cáncer de hígado?',
  'Brain aneurysm': 'Aneurisma cerebral',
  'The size, shape and place on the images.':
    'El tamaño, la forma y el lugar donde está, según las imágenes.',
  'A neurosurgeon and a catheter doctor (neurointerventional), both.':
    'Los dos: un neurocirujano y un médico que trabaje con catéter (neurointervencionista).',
  'Watch, coil or clip: each can be right if it has not bled. A sudden bad headache is an emergency.':
    'Vigilar, poner espirales (coil) o poner un clip: cada opción puede ser correcta si no ha sangrado. Un dolor de cabeza fuerte y repentino es una emergencia.',
  'What is the risk of bleeding for this size and place?':
    '¿Cuál es el riesgo de sangrado con este tamaño y en este lugar?',
  'Watch, coil or clip, and why?': '¿Vigilar, poner espirales (coil) o poner un clip, y por qué?',
  'How many of these do you treat in a year?': '¿Cuántos casos como este trata usted en un año?',
  'A brain or nerve illness': 'Enfermedad del cerebro o de los nervios',
  'The name itself, the images, and what else it could be.':
    'El nombre mismo de la enfermedad, las imágenes y qué más podría ser.',
  'A university neurology clinic for that kind of illness.':
    'Una clínica universitaria de neurología para ese tipo de enfermedad.',
  'Rare nerve illnesses take time to name. Bring every image.':
    'Poner nombre a una enfermedad rara de los nervios lleva tiempo. Lleve todas las imágenes.',
  'What else could it be?': '¿Qué más podría ser?',
  'Which test would settle it?': '¿Qué prueba resolvería la duda?',
  'Is there a center that sees many people with this?': '¿Hay un centro que vea a muchas personas con esto?',
  ALS: 'ELA (ALS)',
  'The exam and the EMG, done by someone who sees many, and what else it could be.':
    'El examen y la EMG, hechos por alguien que ve muchos casos, y qué más podría ser.',
  'An ALS center.': 'Un centro de ELA (ALS).',
  'Other illnesses can look like ALS. Aids and care can start while you check.':
    'Otras enfermedades pueden parecerse a la ELA. Los aparatos de ayuda y los cuidados pueden empezar mientras se revisa el diagnóstico.',
  'What else could this be, and has each been ruled out?':
    '¿Qué más podría ser esto, y se ha descartado cada posibilidad?',
  'Will you repeat the EMG?': '¿Repetirá usted la EMG?',
  'Should I have a gene test, and is there a drug or trial that fits?':
    '¿Debería hacerme una prueba genética? ¿Hay un medicamento o un estudio clínico para mí?',
  'Parkinson’s disease': 'Enfermedad de Parkinson',
  'The exam by an expert, how well the medicine works, and look-alikes.':
    'El examen hecho por un experto, qué tan bien funciona el medicamento, y las enfermedades que se le parecen.',
  'A movement disorder specialist.': 'Un especialista en trastornos del movimiento.',
  'It is named by exam, not by one test. Look-alikes need other care.':
    'Se diagnostica con el examen médico, no con una sola prueba. Las enfermedades que se le parecen necesitan otros cuidados.',
  'Could it be something that looks like Parkinson’s?': '¿Podría ser algo que se parezca al Parkinson?',
  'Is my medicine the right kind and dose?': '¿Son correctos el tipo y la dosis de mi medicamento?',
  'Am I a fit for deep brain stimulation or a trial?':
    '¿Sería adecuada para mí la estimulación cerebral profunda o un estudio clínico?',
  'Nerve damage': 'Daño en los nervios',
  'The kind, by nerve tests, and the cause.': 'El tipo, según las pruebas de los nervios, y la causa.',
  'A neuromuscular neurologist.': 'Un neurólogo neuromuscular.',
  'Many causes can be treated. Some kinds respond to immune care.':
    'Muchas causas se pueden tratar. Algunos tipos responden a un tratamiento inmunitario.',
  'What is the cause, and which ones were ruled out?': '¿Cuál es la causa, y cuáles se descartaron?',
  'Do I need a nerve biopsy or a gene test?': '¿Necesito una biopsia del nervio o una prueba genética?',
  'Is this a kind that immune treatment can help?':
    '¿Es este un tipo al que puede ayudar un tratamiento inmunitario?',
  'Fluid on the brain': 'Líquido en el cerebro',
  'The scans, the pressure, and a test of draining fluid.':
    'Los estudios de imagen, la presión, y una prueba de drenaje del líquido.',
  'A neurosurgeon who does many shunts.': 'Un neurocirujano que coloque muchas derivaciones (shunts).',
  'In older people a trial of draining fluid shows if a shunt may help.':
    'En las personas mayores, una prueba de drenaje del líquido muestra si una derivación (shunt) puede ayudar.',
  'Did a fluid drain test make me walk better?':
    '¿Caminé mejor después de una prueba de drenaje del líquido?',
  'Shunt or a small opening, and why?': '¿Una derivación (shunt) o una pequeña abertura, y por qué?',
  'What will tell me that the shunt is blocked?': '¿Qué me indicará que la derivación (shunt) está tapada?',
  'A brain tumor that is not cancer': 'Tumor cerebral que no es cáncer',
  'If it grows, what it presses on, and the name.': 'Si crece, sobre qué presiona, y su nombre.',
  'A neurosurgeon for that spot: skull base, pituitary or hearing nerve.':
    'Un neurocirujano para ese lugar: base del cráneo, hipófisis o nervio del oído.',
  'Not cancer does not mean nothing. Watching, surgery and focused radiation can each be right.':
    'Que no sea cáncer no quiere decir que no sea nada. Vigilar, operar o dar radiación enfocada: cada opción puede ser correcta.',
  'Can we watch it, and how often would you scan?':
    '¿Podemos vigilarlo, y cada cuánto haría usted un estudio de imagen?',
  'Would focused radiation do instead of surgery?': '¿Serviría la radiación enfocada en lugar de la cirugía?',
  'What could surgery cost me: hearing, sight, face, hormones?':
    '¿Qué podría dañarme la cirugía: el oído, la vista, la cara, las hormonas?',
  Epilepsy: 'Epilepsia',
  'If they are seizures, what kind, and where they start.':
    'Si son crisis (convulsiones), de qué tipo son y dónde empiezan.',
  'An epilepsy center with video EEG.': 'Un centro de epilepsia con video-EEG.',
  'If two medicines have not worked, ask for a center. Fainting and other spells can look like seizures.':
    'Si dos medicamentos no han funcionado, pida ir a un centro especializado. Los desmayos y otros episodios pueden parecer crisis (convulsiones).',
  'Are these surely seizures, and did you see them on video EEG?':
    '¿Es seguro que son crisis (convulsiones), y las vio usted en un video-EEG?',
  'Where do they start, and could surgery stop them?': '¿Dónde empiezan, y podría detenerlas una cirugía?',
  'Is it safe for me to drive, bathe alone or get pregnant on this drug?':
    '¿Es seguro para mí conducir, bañarme a solas o tener un embarazo con este medicamento?',
  'Multiple sclerosis': 'Esclerosis múltiple',
  'The MRI images, the spinal fluid, and if another illness fits better.':
    'Las imágenes de la resonancia, el líquido de la columna, y si otra enfermedad encaja mejor.',
  'An MS center.': 'Un centro de esclerosis múltiple (MS).',
  'Other illnesses look like MS, migraine most of all. Drugs are strong, so be sure of the name.':
    'Otras enfermedades se parecen a la esclerosis múltiple, sobre todo la migraña. Los medicamentos son fuertes, así que asegúrese del diagnóstico.',
  'Do I meet the McDonald rules, and what else could it be?':
    '¿Cumplo los criterios de McDonald, y qué más podría ser?',
  'Did you look at my MRI yourself?': '¿Miró usted directamente mi resonancia?',
  'Should I start with a stronger or a milder drug?':
    '¿Debería empezar con un medicamento más fuerte o uno más suave?',
  'Dementia or memory loss': 'Demencia o pérdida de memoria',
  'The kind, the scans, the memory tests, and causes that can be fixed.':
    'El tipo, los estudios de imagen, las pruebas de memoria y las causas que se pueden corregir.',
  'A memory clinic.': 'Una clínica de memoria.',
  'Low thyroid, low B12, drugs, low mood and sleep can look like it. New drugs fit only some people.':
    'La tiroides baja, la B12 baja, los medicamentos, el ánimo bajo y los problemas de sueño pueden causar algo parecido. Los medicamentos nuevos solo son adecuados para algunas personas.',
  'Which kind is it, and how sure are you?': '¿De qué tipo es, y qué tan seguro es eso?',
  'Were causes that can be fixed ruled out?': '¿Se descartaron las causas que se pueden corregir?',
  'Am I a fit for one of the newer drugs, and what are the risks?':
    '¿Es adecuado para mí uno de los medicamentos más nuevos, y cuáles son los riesgos?',
  Stroke: 'Derrame cerebral',
  'The cause, the brain scans, and the vessels of the neck.':
    'La causa, los estudios de imagen del cerebro y los vasos del cuello.',
  'A stroke neurologist.': 'Un neurólogo especialista en derrames cerebrales.',
  'A new stroke is an emergency. A second look helps later: what caused it, and how to stop the next one.':
    'Un derrame cerebral nuevo es una emergencia. Una segunda revisión ayuda después: qué lo causó y cómo evitar el siguiente.',
  'What caused my stroke, and how sure are you?': '¿Qué causó mi derrame cerebral, y qué tan seguro es eso?',
  'Do I need a neck artery fixed, a heart hole closed, or a blood thinner?':
    '¿Necesito que me arreglen una arteria del cuello? ¿Que me cierren un orificio del corazón? ¿O un anticoagulante?',
  'What rehab could still help me?': '¿Qué rehabilitación me podría ayudar todavía?',
};
