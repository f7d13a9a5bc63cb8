/** The cards about cancers in Spanish, by the English sentence, part 3 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsCancer3: Sentences = {
  'Neuroendocrine tumor': 'Tumor neuroendocrino',
  'The grade with its Ki-67 number, where it began, and the special scan (DOTATATE PET).':
    'El grado con su número de Ki-67, dónde empezó, y el estudio de imagen especial (PET con DOTATATE).',
  'A neuroendocrine tumor team.': 'Un equipo de tumores neuroendocrinos.',
  'Some grow over years. The grade changes the whole plan, so have the slides read again.':
    'Algunos crecen a lo largo de años. El grado cambia todo el plan, así que pida que lean otra vez las láminas.',
  'What is the Ki-67, and do you agree with the grade?': '¿Cuál es el Ki-67, y está de acuerdo con el grado?',
  'Have I had a DOTATATE scan?': '¿Me han hecho un PET con DOTATATE?',
  'Could I be watched, or treated with hormone shots or targeted radiation?':
    '¿Podrían solo vigilarme, o tratarme con inyecciones de hormonas o radioterapia dirigida?',
  'Bladder cancer': 'Cáncer de vejiga',
  'If there is muscle in the sample, and if the cancer is in the muscle. The grade, and flat cancer (CIS).':
    'Si hay músculo en la muestra, y si el cáncer está en el músculo. El grado, y el cáncer plano (CIS).',
  'A urologic oncologist and a bladder pathologist.': 'Un urólogo oncólogo y un patólogo de vejiga.',
  'In the muscle or not decides between keeping and taking out the bladder. So the slides matter most.':
    'Que esté o no en el músculo decide entre conservar y quitar la vejiga. Por eso las láminas son lo que más importa.',
  'Was there muscle in the sample, and is cancer in it?': '¿Había músculo en la muestra, y hay cáncer en él?',
  'Do I need a second scrape before we decide?':
    '¿Necesito un segundo raspado de la vejiga antes de decidir?',
  'Can the bladder be kept with drugs and radiation?':
    '¿Se puede conservar la vejiga con medicamentos y radioterapia?',
  Mesothelioma: 'Mesotelioma',
  'The type, from enough tissue, and if it is really mesothelioma.':
    'El tipo, con tejido suficiente, y si de verdad es mesotelioma.',
  'A mesothelioma team with a chest surgeon and a pathologist who knows it.':
    'Un equipo de mesotelioma con un cirujano de tórax y un patólogo que lo conozca.',
  'It is rare and hard to read. Few people are helped by big surgery, so ask who and why.':
    'Es poco común y difícil de leer. La cirugía grande ayuda a pocas personas, así que pregunte a quiénes y por qué.',
  'Has an expert pathologist confirmed it and the type?':
    '¿Ha confirmado un patólogo experto que es mesotelioma, y de qué tipo?',
  'Would surgery help me, or do more harm than good?': '¿La cirugía me ayudaría, o haría más daño que bien?',
  'Is immune treatment a choice for my type?': '¿Es la inmunoterapia una opción para mi tipo?',
  'Thyroid cancer': 'Cáncer de tiroides',
  'The needle sample or the tissue, read again. The size, the nodes and the type.':
    'La muestra tomada con aguja o el tejido, leídos otra vez. El tamaño, los ganglios y el tipo.',
  'A thyroid pathologist and a surgeon who does many thyroids.':
    'Un patólogo de tiroides y un cirujano que opere muchas tiroides.',
  'Many grow slowly. Half, all, or none of the gland may come out.':
    'Muchos crecen despacio. Se puede quitar la mitad de la glándula, toda o nada.',
  'Did a second expert read the needle sample or the slides?':
    '¿Leyó un segundo experto la muestra tomada con aguja o las láminas?',
  'Is it enough to take out half the gland, or to watch it?':
    '¿Basta con quitar la mitad de la glándula, o con vigilarla?',
  'Do I need radioactive iodine, and what would it add?': '¿Necesito yodo radiactivo, y qué aportaría?',
  'Ovarian cancer': 'Cáncer de ovario',
  'The type and grade, how far it went, and BRCA and HRD tests.':
    'El tipo y el grado, hasta dónde llegó, y las pruebas de BRCA y HRD.',
  'A gynecologic oncologist.': 'Un ginecólogo oncólogo.',
  'Surgery first or drugs first is a key choice. How much is left after surgery matters.':
    'Empezar por la cirugía o por los medicamentos es una decisión clave. Importa cuánto cáncer queda después de la cirugía.',
  'Should surgery come first or drugs first for me, and why?':
    '¿Qué debe ir primero en mi caso, la cirugía o los medicamentos, y por qué?',
  'How many of these operations do you do in a year?': '¿Cuántas de estas operaciones hace usted en un año?',
  'Were BRCA and HRD tested, in blood and in the tumor?':
    '¿Se analizaron BRCA y HRD, en la sangre y en el tumor?',
  'Breast cancer that has spread': 'Cáncer de mama que se ha extendido',
  'Has the spread been tested, not just the first tumor? Markers can change, so a second look asks for ER, PR and HER2 again. It also asks which gene tests are done.':
    '¿Se analizó el tejido del lugar adonde se extendió, y no solo el primer tumor? Los marcadores pueden cambiar, así que una segunda revisión vuelve a pedir ER, PR y HER2. También pregunta qué pruebas de genes se hicieron.',
  'A medical oncologist who treats breast cancer that has spread every week, with a team.':
    'Un oncólogo médico que, con un equipo, trate cada semana casos de cáncer de mama que se ha extendido.',
  'Each step of care is chosen by markers and by what came before. Ask your doctor what the goal is for you. Ask about trials before each new step, not only at the end.':
    'Cada paso de la atención se elige según los marcadores y lo que vino antes. Pregunte a su médico cuál es el objetivo en su caso. Pregunte por estudios clínicos antes de cada paso nuevo, no solo al final.',
  'Was the spread tested by biopsy, and were ER, PR and HER2 tested again there?':
    '¿Se hizo una biopsia del lugar adonde se extendió, y se analizaron allí otra vez ER, PR y HER2?',
  'What is my HER2 score in numbers, and is it low or very low (ultralow) rather than zero?':
    '¿Cuál es mi puntuación de HER2 en números, y es baja (low) o muy baja (ultralow) en lugar de cero?',
  'Were PIK3CA, ESR1, AKT1 and PTEN tested, in tissue or in blood, and when?':
    '¿Se analizaron PIK3CA, ESR1, AKT1 y PTEN, en tejido o en sangre, y cuándo?',
  'Was I tested for inherited changes: BRCA1, BRCA2 and PALB2?':
    '¿Me hicieron pruebas de cambios hereditarios: BRCA1, BRCA2 y PALB2?',
  'If ER, PR and HER2 are negative: was PD-L1 tested?': 'Si ER, PR y HER2 son negativos: ¿se analizó PD-L1?',
  'Is there a trial that fits me now, before the next treatment?':
    '¿Hay un estudio clínico adecuado para mí ahora, antes del siguiente tratamiento?',
  'What is the order of treatments you see for me, and what would change it?':
    '¿En qué orden ve usted los tratamientos para mí, y qué lo cambiaría?',
  'How will we know if it works, and when will we scan again?':
    '¿Cómo sabremos si funciona, y cuándo haremos otra vez estudios de imagen?',
  'A child’s cancer': 'Cáncer infantil',
  'The tissue read by a children’s pathologist, the risk group, and the trial or plan used.':
    'El tejido leído por un patólogo infantil, el grupo de riesgo, y el estudio clínico o plan que se usa.',
  'A children’s cancer center that works in a trial group.':
    'Un centro de cáncer infantil que trabaje en un grupo de estudios clínicos.',
  'Treatment often starts within days. A second team can look while it starts. Ask about fertility before it starts.':
    'El tratamiento a menudo empieza en cuestión de días. Un segundo equipo puede revisar el caso mientras empieza. Pregunte por la fertilidad antes de que empiece.',
  'Is it safe to wait a few days, or should we start while another center looks?':
    '¿Es seguro esperar unos días, o debemos empezar mientras otro centro revisa el caso?',
  'Do you agree with the risk group, and so with how strong the treatment is?':
    '¿Está de acuerdo con el grupo de riesgo, y por tanto con lo fuerte que es el tratamiento?',
  'Is there a trial for my child’s cancer, here or elsewhere?':
    '¿Hay un estudio clínico para el cáncer que tiene mi hijo o hija, aquí o en otro lugar?',
  'What can protect fertility, hearing, heart and growth?':
    '¿Qué puede proteger la fertilidad, el oído, el corazón y el crecimiento?',
  'Lung cancer': 'Cáncer de pulmón',
  'Small cell or not. The stage, with nodes checked by a biopsy. A wide marker test: EGFR, ALK, ROS1, KRAS, BRAF, MET, RET and PD-L1.':
    'Si es de células pequeñas o no. La etapa, con los ganglios revisados por biopsia. Una prueba amplia de marcadores: EGFR, ALK, ROS1, KRAS, BRAF, MET, RET y PD-L1.',
  'A thoracic oncologist and a thoracic surgeon who meet as a team.':
    'Un oncólogo torácico y un cirujano de tórax que se reúnan como equipo.',
  'Marker results can decide the first drug. Some drugs given too early can do harm, so ask if results are back first.':
    'Los resultados de los marcadores pueden decidir el primer medicamento. Algunos medicamentos, si se dan demasiado pronto, pueden hacer daño. Pregunte antes si ya están los resultados.',
  'Are all my marker results back, and is it wise to start before they are?':
    '¿Ya están todos los resultados de mis marcadores, y es prudente empezar antes de tenerlos?',
  'Were the lymph nodes in the chest checked by biopsy, not just by scan?':
    '¿Se revisaron los ganglios linfáticos del pecho con biopsia, y no solo con imágenes?',
  'Can this be taken out, and has a chest surgeon looked at the scans?':
    '¿Se puede sacar, y ha visto los estudios de imagen un cirujano de tórax?',
  'Cancer of the womb': 'Cáncer de útero',
  'The type and grade, how deep it grows, and MMR and p53 tests.':
    'El tipo y el grado, qué tan profundo crece, y las pruebas de MMR y p53.',
  'Marker groups now help choose who needs more than surgery. Lynch syndrome can run in the family.':
    'Ahora los grupos de marcadores ayudan a decidir quién necesita algo más que cirugía. El síndrome de Lynch puede venir de familia.',
  'Were MMR and p53 tested, and which group am I in?': '¿Se analizaron MMR y p53, y en qué grupo estoy?',
  'Which nodes will be checked, and how?': '¿Qué ganglios se revisarán, y cómo?',
  'If I still want children: is there a way to wait or to treat with hormones?':
    'Si todavía quiero tener hijos: ¿hay forma de esperar o de tratar con hormonas?',
  'Chronic leukemia': 'Leucemia crónica',
  'The type, and gene tests such as IGHV, TP53 or BCR-ABL.':
    'El tipo, y pruebas de genes como IGHV, TP53 o BCR-ABL.',
  'A doctor who treats mainly leukemia.': 'Un médico que trate sobre todo leucemia.',
  'Many people do not need treatment at once. When to start is the main question.':
    'Muchas personas no necesitan tratamiento de inmediato. Cuándo empezar es la pregunta principal.',
  'Do I need treatment now, and what would tell us to start?':
    '¿Necesito tratamiento ahora, y qué nos diría que hay que empezar?',
  'Were TP53 and IGHV, or BCR-ABL, tested?': '¿Se analizaron TP53 e IGHV, o BCR-ABL?',
  'Is the treatment for a set time, or for good?': '¿El tratamiento es por un tiempo fijo o para siempre?',
  'Prostate cancer': 'Cáncer de próstata',
  'The Gleason score and grade group, read again by a prostate pathologist. The PSA over time and the MRI.':
    'La puntuación de Gleason y el grupo de grado, leídos otra vez por un patólogo de próstata. El PSA a lo largo del tiempo y la resonancia.',
  'A urologist and a radiation oncologist, both, and a prostate pathologist for the slides.':
    'Un urólogo y un oncólogo radioterapeuta, los dos, y un patólogo de próstata para las láminas.',
  'Several choices can be right, and watching closely is one for slow types. Side effects differ a lot.':
    'Varias opciones pueden ser correctas. Vigilar de cerca es una de ellas para los tipos lentos. Los efectos secundarios son muy distintos.',
  'Did you read my biopsy slides again, and is the grade group the same?':
    '¿Leyó usted otra vez las láminas de mi biopsia, y el grupo de grado es el mismo?',
  'Am I a fit for active surveillance, and what would make us stop it?':
    '¿Es adecuada para mí la vigilancia activa, y qué haría que la dejáramos?',
  'What do surgery and radiation each do to urine, sex and bowel for a man like me?':
    '¿Cómo afecta la cirugía a la orina, al sexo y al intestino en un hombre como yo? ¿Y la radioterapia?',
};
