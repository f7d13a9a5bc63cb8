/** The cards about other illnesses in Spanish, by the English sentence, part 1 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsOther1: Sentences = {
  'A worn or failed joint': 'Articulación desgastada o que ha fallado',
  'Standing X-rays, what you have tried, and the cause of an implant’s trouble.':
    'Las radiografías de pie, lo que usted ha probado y la causa del problema de una prótesis.',
  'A joint surgeon. For a failed implant, one who redoes them often.':
    'Un cirujano de articulaciones. Si falló una prótesis, uno que las cambie con frecuencia.',
  'It is rarely urgent, so what you want to do again matters most.':
    'Rara vez es urgente; por eso, lo que más importa es qué quiere usted volver a hacer.',
  'What is left to try before a new joint?':
    '¿Qué queda por probar antes de que me pongan una articulación nueva?',
  'Am I a fit for a partial joint?': '¿Sería adecuada para mí una prótesis parcial?',
  'If an implant failed: was infection ruled out?': 'Si falló una prótesis: ¿se descartó una infección?',
  'A slipped spine bone': 'Vértebra desplazada',
  'If it moves on bending X-rays, and what the nerves do.':
    'Si la vértebra se mueve en las radiografías tomadas al doblar la espalda, y cómo están los nervios.',
  'A spine surgeon.': 'Un cirujano de columna.',
  'A slip that does not move may need no screws.':
    'Una vértebra desplazada que no se mueve puede no necesitar tornillos.',
  'Does it move on my bending X-rays?': '¿Se mueve en las radiografías tomadas al doblar la espalda?',
  'Is a fusion needed, and at which levels?': '¿Se necesita una fusión, y en qué niveles?',
  'What are the odds that I need more surgery later?':
    '¿Qué probabilidad hay de que después necesite otra cirugía?',
  'A curved spine': 'Columna curvada',
  'The angle on standing X-rays, growth left, and breathing.':
    'El ángulo en las radiografías de pie, cuánto falta por crecer y la respiración.',
  'A scoliosis surgeon, for children or for grown-ups.': 'Un cirujano de escoliosis, de niños o de adultos.',
  'Watching, brace or surgery depends on the angle and growth. In a child timing counts.':
    'Vigilar, usar un corsé u operar: depende del ángulo y del crecimiento. En la niñez, importa en qué momento se actúa.',
  'What is the angle, and how fast has it changed?': '¿Cuál es el ángulo, y qué tan rápido ha cambiado?',
  'Would a brace still help?': '¿Serviría todavía un corsé?',
  'How many bones would be fused, and how will I move after?':
    '¿Cuántas vértebras se fusionarían, y cómo me moveré después?',
  'Narrow spinal canal': 'Canal estrecho en la columna',
  'How far you can walk, the MRI, and if bones slip.':
    'Cuánto puede caminar usted, la resonancia, y si las vértebras se desplazan.',
  'A rehab doctor as well as a spine surgeon.':
    'Un médico de rehabilitación además de un cirujano de columna.',
  'Making room and fusing are two things. Ask if you need the second.':
    'Abrir espacio y fusionar vértebras son dos cosas distintas. Pregunte si necesita la segunda.',
  'Do I need only more room, or a fusion as well?':
    '¿Necesito solo que se abra espacio, o también una fusión?',
  'What would therapy or shots do first?': '¿Qué lograrían primero la terapia física o las inyecciones?',
  'What if I wait a year?': '¿Qué pasa si espero un año?',
  'Slipped disc': 'Hernia de disco',
  'If the MRI fits the pain, and how long it has been.':
    'Si la resonancia concuerda con el dolor, y desde hace cuánto lo tiene.',
  'A spine surgeon and a rehab doctor, both.':
    'Los dos: un cirujano de columna y un médico de rehabilitación.',
  'Most heal without surgery. Weak legs or bladder trouble is another matter: go now.':
    'La mayoría de las hernias sanan sin cirugía. La debilidad en las piernas o los problemas con la vejiga son otra cosa: vaya ahora a la sala de emergencias.',
  'Does my MRI really explain my pain?': '¿De verdad explica mi resonancia el dolor que tengo?',
  'What happens if I give it more time and therapy?': '¿Qué pasa si le doy más tiempo y terapia física?',
  'Is a small operation enough, with no screws?': '¿Basta con una operación pequeña, sin tornillos?',
  Scleroderma: 'Esclerodermia',
  'The antibodies, the lungs and the heart pressure.':
    'Los anticuerpos, los pulmones y la presión del corazón.',
  'A scleroderma center.': 'Un centro de esclerodermia.',
  'Lungs, heart and kidneys decide the plan, so they must be tested even if you feel well.':
    'Los pulmones, el corazón y los riñones definen el plan. Por eso hay que examinarlos aunque usted se sienta bien.',
  'Which type do I have, by antibodies and skin?': '¿Qué tipo tengo, según los anticuerpos y la piel?',
  'Were my lungs and heart pressure tested this year?':
    '¿Me examinaron este año los pulmones y la presión del corazón?',
  'Am I a fit for stem cell treatment or a trial?':
    '¿Sería adecuado para mí un tratamiento con células madre o un estudio clínico?',
  Vasculitis: 'Vasculitis',
  'The biopsy or vessel images, the ANCA test, and which organs are hit.':
    'La biopsia o las imágenes de los vasos, la prueba ANCA y qué órganos están afectados.',
  'A vasculitis clinic with kidney and lung doctors.':
    'Una clínica de vasculitis con médicos de los riñones y de los pulmones.',
  'It can move fast in kidneys and lungs. Infection and drugs can look like it.':
    'Puede avanzar rápido en los riñones y los pulmones. Las infecciones y los medicamentos pueden causar algo parecido.',
  'How was it proved: by biopsy, images or blood?':
    '¿Cómo se comprobó: con biopsia, imágenes o análisis de sangre?',
  'Which organs are at risk right now?': '¿Qué órganos están en riesgo en este momento?',
  'How can we lower the steroid dose safely?': '¿Cómo podemos bajar la dosis de esteroides de forma segura?',
  Lupus: 'Lupus',
  'The blood tests over time, the urine, and if another illness fits better.':
    'Los análisis de sangre a lo largo del tiempo, el de orina, y si otra enfermedad encaja mejor.',
  'A rheumatologist who sees many people with lupus; a kidney doctor if the urine is not clear.':
    'Un reumatólogo que vea a muchas personas con lupus; un médico de los riñones si el análisis de orina no es normal.',
  'A positive ANA alone is not lupus. Kidneys must be watched.':
    'Un ANA positivo por sí solo no es lupus. Hay que vigilar los riñones.',
  'Do I meet the rules for lupus, or is it a positive test alone?':
    '¿Cumplo los criterios de lupus, o solo tengo una prueba positiva?',
  'Is my urine checked, and do I need a kidney biopsy?':
    '¿Me revisan la orina, y necesito una biopsia del riñón?',
  'Am I on hydroxychloroquine at the right dose, with eye checks?':
    '¿Tomo hidroxicloroquina en la dosis correcta, con revisiones de los ojos?',
  'Rheumatoid arthritis': 'Artritis reumatoide',
  'The joints on exam, the antibodies, and hand and foot X-rays.':
    'Las articulaciones en el examen médico, los anticuerpos y las radiografías de manos y pies.',
  'A rheumatologist.': 'Un reumatólogo.',
  'Early treatment protects joints, so ask for a visit soon. Other kinds of arthritis look alike.':
    'El tratamiento temprano protege las articulaciones; por eso, pida una cita pronto. Otros tipos de artritis se le parecen.',
  'How sure are you that it is this kind of arthritis?': '¿Qué tan seguro es que sea este tipo de artritis?',
  'How active is it, by score, and what is our target?':
    '¿Qué tan activa está la enfermedad, según la puntuación, y cuál es nuestra meta?',
  'What is the next drug if this one is not enough?': '¿Qué medicamento sigue si este no basta?',
  'An immune illness': 'Enfermedad del sistema inmunitario',
  'The name itself, the antibodies over time, and which organ is hit.':
    'El nombre mismo de la enfermedad, los anticuerpos a lo largo del tiempo y qué órgano está afectado.',
  'A specialist for that organ who sees immune illness often.':
    'Un especialista en ese órgano que vea a menudo enfermedades del sistema inmunitario.',
  'Types overlap and change with time. A second look a year later can say more.':
    'Los tipos coinciden en parte y cambian con el tiempo. Una segunda revisión un año después puede decir más.',
  'What else could explain my signs?': '¿Qué más podría explicar mis síntomas?',
  'What would make you more sure?': '¿Qué le daría a usted más certeza?',
  'Can I take less medicine and still be safe?': '¿Puedo tomar menos medicamento sin correr peligro?',
  'Crohn’s disease or colitis': 'Enfermedad de Crohn o colitis',
  'The scope and biopsies, the scans of the small bowel, and infection ruled out.':
    'La endoscopia y las biopsias, los estudios de imagen del intestino delgado, y que se haya descartado una infección.',
  'An IBD clinic with a surgeon.':
    'Una clínica de enfermedad inflamatoria intestinal (IBD) que cuente con un cirujano.',
  'Which of the two it is can change. Before surgery or a lifelong drug, ask.':
    'El diagnóstico puede cambiar de una a la otra. Antes de una cirugía o de un medicamento de por vida, pregunte.',
  'Is it Crohn’s or colitis, and do the biopsies fit?': '¿Es Crohn o colitis, y concuerdan las biopsias?',
  'Did we measure drug levels before we change drugs?':
    '¿Medimos el nivel del medicamento en la sangre antes de cambiar a otro?',
  'Is there a way to avoid or shrink the surgery?':
    '¿Hay alguna manera de evitar la cirugía o de hacerla más pequeña?',
  'Scarred lungs': 'Pulmones con cicatrices',
  'The CT images, what you breathed in, and blood tests for immune illness.':
    'Las imágenes de la tomografía, lo que usted ha respirado, y análisis de sangre para buscar enfermedades del sistema inmunitario.',
  'A center where lung, scan and tissue doctors meet.':
    'Un centro donde se reúnan especialistas en pulmones, en imágenes y en tejidos.',
  'The exact kind decides the drug. Team meetings often change the name.':
    'El tipo exacto decide el medicamento. Las reuniones del equipo a menudo cambian el nombre de la enfermedad.',
  'Will a team meeting look at my CT?': '¿Se revisará mi tomografía en una reunión del equipo?',
  'Which kind is it, and is a biopsy worth the risk?':
    '¿Qué tipo es, y vale la pena el riesgo de una biopsia?',
  'Should I take a scar-slowing drug, and see a transplant team?':
    '¿Debería tomar un medicamento que frene las cicatrices, y ver a un equipo de trasplante?',
  'Kidney failure': 'Insuficiencia renal',
  'The cause, how fast it drops, and if a biopsy was done.':
    'La causa, qué tan rápido baja la función de los riñones, y si se hizo una biopsia.',
  'A kidney doctor, and a transplant center before dialysis starts.':
    'Un médico de los riñones, y un centro de trasplantes antes de que empiece la diálisis.',
  'You can be put on the list before dialysis. Home dialysis is a choice for many.':
    'Usted puede entrar en la lista de trasplante antes de la diálisis. La diálisis en casa es una opción para muchas personas.',
  'What is the cause, and do I need a biopsy?': '¿Cuál es la causa, y necesito una biopsia?',
  'Can I go on the transplant list before dialysis?':
    '¿Puedo entrar en la lista de trasplante antes de la diálisis?',
  'Which kinds of dialysis could I do at home?': '¿Qué tipos de diálisis podría hacer en casa?',
  COPD: 'EPOC (COPD)',
  'If it is COPD, by lung tests, and what else it could be.':
    'Si es EPOC (COPD), según las pruebas de los pulmones, y qué más podría ser.',
  'A lung doctor with rehab.': 'Un médico de los pulmones que cuente con rehabilitación.',
  'Asthma, heart trouble and scarring can look like it. Rehab helps most people.':
    'El asma, los problemas del corazón y las cicatrices en los pulmones pueden parecerse a ella. La rehabilitación ayuda a la mayoría de las personas.',
  'Do my lung tests prove COPD, or could it be asthma?':
    '¿Demuestran mis pruebas de los pulmones que es EPOC, o podría ser asma?',
  'Was I tested for alpha-1?': '¿Me hicieron la prueba de alfa-1?',
  'Would rehab, valves or transplant help me?':
    '¿Me ayudarían la rehabilitación, las válvulas en los pulmones o un trasplante?',
};
