/** The cards about cancers in Spanish, by the English sentence, part 2 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsCancer2: Sentences = {
  Melanoma: 'Melanoma',
  'How deep it is in millimeters, if it is open on top, and if it is a melanoma at all.':
    'La profundidad en milímetros, si tiene la superficie abierta, y si de verdad es un melanoma.',
  'A dermatopathologist for the slides, and a melanoma team.':
    'Un dermatopatólogo para las láminas, y un equipo de melanoma.',
  'Moles and melanoma can look alike, so a second reading of the slides is common before big surgery.':
    'Los lunares y el melanoma pueden parecerse. Por eso es común una segunda lectura de las láminas antes de una cirugía grande.',
  'Do you agree on the depth and that it is melanoma?':
    '¿Está de acuerdo con la profundidad y en que es melanoma?',
  'Should a lymph node be tested, and what would that change?':
    '¿Se debe analizar un ganglio linfático, y qué cambiaría eso?',
  'Was BRAF tested?': '¿Se analizó BRAF?',
  'Eye cancer': 'Cáncer de ojo',
  'The kind, the size, the eye ultrasound and photos, and a gene test of the tumor.':
    'El tipo, el tamaño, la ecografía y las fotos del ojo, y una prueba de genes del tumor.',
  'An eye cancer specialist. There are only a few centers.':
    'Un especialista en cáncer de ojo. Solo hay unos pocos centros.',
  'Saving the eye is often possible. A gene test can tell the risk of spread.':
    'Muchas veces es posible salvar el ojo. Una prueba de genes puede indicar el riesgo de que se extienda.',
  'Can the eye and some sight be saved?': '¿Se puede salvar el ojo y algo de la vista?',
  'Should the tumor have a gene test?': '¿Se le debe hacer al tumor una prueba de genes?',
  'How will my liver be checked over time?': '¿Cómo se revisará mi hígado con el tiempo?',
  'Liver cancer': 'Cáncer de hígado',
  'If it is liver cancer or spread from elsewhere, how many spots, and how well the liver works.':
    'Si es cáncer de hígado o un cáncer que se ha extendido desde otro lugar, cuántas manchas hay, y qué tan bien funciona el hígado.',
  'A liver team: surgeon, liver doctor, scan-guided treatment doctor, oncologist, transplant doctor.':
    'Un equipo de hígado: cirujano, médico del hígado, médico de tratamientos guiados por imágenes, oncólogo y médico de trasplantes.',
  'The liver’s own health decides as much as the tumor. Transplant is a choice for some.':
    'La salud del propio hígado decide tanto como el tumor. Para algunas personas el trasplante es una opción.',
  'Am I within the rules for a transplant?': '¿Cumplo los requisitos para un trasplante?',
  'Could heat, surgery or radiation destroy it?': '¿Se podría destruir con calor, cirugía o radioterapia?',
  'How good is my liver: what is my Child-Pugh score?':
    '¿Qué tan bien está mi hígado: cuál es mi puntuación Child-Pugh?',
  'Breast cancer': 'Cáncer de mama',
  'Type, grade and size of the tumor, the margins and nodes. ER, PR and HER2 with their scores. Breast images from more than one year.':
    'Tipo, grado y tamaño del tumor, los márgenes y los ganglios. ER, PR y HER2 con sus puntuaciones. Imágenes de las mamas de distintos años.',
  'A breast surgeon, a medical oncologist and a radiation oncologist who meet as a team, and a breast pathologist.':
    'Un cirujano de mama, un oncólogo médico y un oncólogo radioterapeuta que se reúnan como equipo. También un patólogo de mama.',
  'There may be more than one right operation. Drugs before surgery are a choice for some. Have the slides checked before big steps.':
    'Puede haber más de una operación correcta. Los medicamentos antes de la cirugía son una opción para algunas personas. Pida que revisen las láminas antes de los pasos grandes.',
  'Do you agree with the type, grade, ER, PR and HER2 after you saw the slides?':
    '¿Está de acuerdo con el tipo, el grado, ER, PR y HER2 después de ver las láminas?',
  'Could a smaller operation do as well for me, and why or why not?':
    '¿Me serviría igual una operación más pequeña, y por qué sí o por qué no?',
  'Should I have drug treatment before surgery?': '¿Debo recibir medicamentos antes de la cirugía?',
  'Should I be tested for inherited genes, and would it change the surgery?':
    '¿Debo hacerme pruebas de genes hereditarios, y cambiaría eso la cirugía?',
  Myeloma: 'Mieloma',
  'If it needs treatment yet, the risk group by chromosomes, and bone scans.':
    'Si ya necesita tratamiento, el grupo de riesgo según los cromosomas, y los estudios de imagen de los huesos.',
  'A myeloma doctor. It is worth one visit even if you are treated at home.':
    'Un especialista en mieloma. Vale la pena una cita aunque reciba el tratamiento cerca de su casa.',
  'Early types are watched. Drugs change fast in this field.':
    'Los tipos tempranos se vigilan. En este campo los medicamentos cambian rápido.',
  'Is this active myeloma or the early kind that is watched?':
    '¿Es un mieloma activo o el tipo temprano que se vigila?',
  'Which chromosome changes do I have, and what risk group?':
    '¿Qué cambios tengo en los cromosomas, y en qué grupo de riesgo estoy?',
  'Is a stem cell transplant right for me now, later, or not at all?':
    '¿Me conviene un trasplante de células madre ahora, más adelante o en ningún momento?',
  Lymphoma: 'Linfoma',
  'The exact type from a big enough piece of a node, read by a blood-cancer pathologist. The PET scan.':
    'El tipo exacto, en un trozo de ganglio lo bastante grande, leído por un patólogo de cánceres de la sangre. El PET.',
  'A lymphoma doctor and a hematopathologist.': 'Un especialista en linfoma y un hematopatólogo.',
  'There are many types, some slow and some fast. The name is changed on a second reading more often than in most cancers.':
    'Hay muchos tipos: unos lentos y otros rápidos. El nombre cambia en una segunda lectura más a menudo que en la mayoría de los cánceres.',
  'Did a hematopathologist read the slides, and is the type the same?':
    '¿Leyó las láminas un hematopatólogo, y el tipo es el mismo?',
  'Was the piece of tissue big enough, or do I need another?':
    '¿Fue lo bastante grande el trozo de tejido, o necesito otro?',
  'Is it fast or slow, and must I start now?': '¿Es rápido o lento, y tengo que empezar ahora?',
  'Acute leukemia': 'Leucemia aguda',
  'The type by flow, chromosomes and genes, and if it is the APL type.':
    'El tipo según la citometría de flujo, los cromosomas y los genes, y si es del tipo APL.',
  'A leukemia center. If you cannot move, your doctor can call one now.':
    'Un centro de leucemia. Si usted no puede trasladarse, su médico puede llamar a uno ahora.',
  'It may not be able to wait. Often the first treatment starts at your own hospital, and the second look comes before the next step.':
    'Puede que no se pueda esperar. A menudo el primer tratamiento empieza en su propio hospital. La segunda revisión llega antes del paso siguiente.',
  'Will you call a leukemia center today and talk over my case?':
    '¿Llamará hoy a un centro de leucemia para hablar de mi caso?',
  'Which gene changes do I have: FLT3, NPM1, IDH, TP53, or the Philadelphia type?':
    '¿Qué cambios tengo en los genes: FLT3, NPM1, IDH, TP53, o el tipo Filadelfia?',
  'Will I need a transplant, and when should a transplant team see me?':
    '¿Voy a necesitar un trasplante, y cuándo debe verme un equipo de trasplantes?',
  'Stomach cancer': 'Cáncer de estómago',
  'How deep it grows, a look inside the belly, and HER2, MSI, PD-L1 and claudin tests.':
    'Qué tan profundo crece, lo que se ve al mirar dentro del vientre, y las pruebas de HER2, MSI, PD-L1 y claudina.',
  'A stomach surgeon who does this often, and an oncologist.':
    'Un cirujano de estómago que haga esto a menudo, y un oncólogo.',
  'Drugs before and after surgery are common. A keyhole look can find spread that scans miss.':
    'Es común dar medicamentos antes y después de la cirugía. Mirar por incisiones pequeñas (laparoscopia) puede encontrar una extensión del cáncer que los estudios de imagen no ven.',
  'Do I need a keyhole look before surgery?':
    '¿Necesito una laparoscopia (mirar por incisiones pequeñas) antes de la cirugía?',
  'Were HER2, MSI and PD-L1 tested?': '¿Se analizaron HER2, MSI y PD-L1?',
  'How much of the stomach must come out, and how will I eat?':
    '¿Cuánto del estómago hay que quitar, y cómo voy a comer?',
  'Bile duct cancer': 'Cáncer de las vías biliares',
  'Where in the duct it sits, the vessels, and gene tests such as FGFR2 and IDH1.':
    'En qué parte de la vía biliar está, los vasos sanguíneos, y pruebas de genes como FGFR2 e IDH1.',
  'A liver and bile surgeon and an oncologist at a large center.':
    'Un cirujano de hígado y vías biliares y un oncólogo, en un centro grande.',
  'Surgery depends on a skilled team. Stents keep bile flowing while you decide.':
    'La cirugía depende de un equipo con experiencia. Unos tubos (stents) mantienen el paso de la bilis mientras usted decide.',
  'Can it be taken out, and who else has looked?': '¿Se puede sacar, y quién más lo ha mirado?',
  'Was the tumor tested for FGFR2, IDH1, HER2 and MSI?':
    '¿Se le hicieron al tumor las pruebas de FGFR2, IDH1, HER2 y MSI?',
  'Is a stent needed now, and which kind?': '¿Hace falta un tubo (stent) ahora, y de qué tipo?',
  'Skin cancer that is not melanoma': 'Cáncer de piel que no es melanoma',
  'The type, how deep it goes, and if the edges are clear.':
    'El tipo, la profundidad, y si los bordes están limpios.',
  'A skin cancer surgeon or dermatologist who does this often.':
    'Un cirujano de cáncer de piel o un dermatólogo que haga esto a menudo.',
  'Near the eye, nose or lip, the way it is cut out matters. Ask if a small operation is enough.':
    'Cerca del ojo, la nariz o el labio, importa la forma en que se quita. Pregunte si basta con una operación pequeña.',
  'Is this a low-risk or a high-risk type, and why?':
    '¿Es un tipo de bajo riesgo o de alto riesgo, y por qué?',
  'Is Mohs surgery better than a simple cut for this spot?':
    'Para esta lesión, ¿es mejor la cirugía de Mohs que un corte simple?',
  'Is there a choice without surgery?': '¿Hay una opción sin cirugía?',
  'A less common cancer': 'Un cáncer menos común',
  'The name itself, read again by an expert in that kind.':
    'El nombre mismo, leído otra vez por un experto en ese tipo.',
  'A center that has seen your kind before. A patient group can name one.':
    'Un centro que ya haya visto su tipo. Un grupo de pacientes puede decirle cuál.',
  'With a rare cancer, few doctors have seen many. The name is the first thing to check.':
    'Cuando el cáncer es poco común, pocos médicos han visto muchos. El nombre es lo primero que hay que revisar.',
  'How many people with this cancer have you treated?': '¿A cuántas personas con este cáncer ha tratado?',
  'Who is the expert in this kind, and will you talk with them?':
    '¿Quién es el experto en este tipo, y hablará usted con esa persona?',
  'Is there a registry or trial for it?': '¿Hay un registro o un estudio clínico para este cáncer?',
  'Pancreatic cancer': 'Cáncer de páncreas',
  'A scan done for the pancreas, and if the tumor touches the big vessels. Inherited gene tests.':
    'Un estudio de imagen hecho para ver el páncreas, y si el tumor toca los vasos sanguíneos grandes. Pruebas de genes hereditarios.',
  'A surgeon and an oncologist at a center that sees many of these.':
    'Un cirujano y un oncólogo en un centro que vea muchos de estos casos.',
  '“Cannot be taken out” is a judgment. Another expert team may see it another way. It moves fast, so ask for an early visit.':
    '“No se puede sacar” es cuestión de criterio. Otro equipo experto puede verlo de otra manera. Avanza rápido, así que pida una cita pronto.',
  'Has a surgeon who does many of these said if it can be taken out?':
    '¿Ha dicho un cirujano que opera muchos de estos casos si se puede sacar?',
  'Was I tested for inherited genes, and the tumor for gene changes?':
    '¿Me hicieron pruebas de genes hereditarios, y al tumor pruebas de cambios en los genes?',
  'Would drugs first make surgery possible?': '¿Recibir primero medicamentos haría posible la cirugía?',
};
