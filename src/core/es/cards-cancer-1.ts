/** The cards about cancers in Spanish, by the English sentence, part 1 of 3. */
import type { Sentences } from '../languages.ts';

export const cardsCancer1: Sentences = {
  'Adrenal cancer': 'Cáncer de glándula suprarrenal',
  'If it is cancer, what hormones it makes, and the scans.':
    'Si es cáncer, qué hormonas produce, y los estudios de imagen.',
  'An adrenal team with a surgeon who does open adrenal cancer surgery.':
    'Un equipo de glándulas suprarrenales, con un cirujano que haga cirugía abierta de este cáncer.',
  'It is very rare. How it is taken out the first time matters.':
    'Es muy poco común. Importa cómo se saca la primera vez.',
  'Was every hormone checked before surgery?': '¿Se revisaron todas las hormonas antes de la cirugía?',
  'Should the surgery be open, and how many do you do?':
    '¿La cirugía debe ser abierta, y cuántas hace usted?',
  'Would mitotane or a trial help after surgery?':
    '¿Ayudaría el mitotano o un estudio clínico después de la cirugía?',
  'Testicular cancer': 'Cáncer de testículo',
  'The type, the blood markers after surgery, and the scans.':
    'El tipo, los marcadores en la sangre después de la cirugía, y los estudios de imagen.',
  'A urologic oncologist who sees many. This cancer is rare.':
    'Un urólogo oncólogo que vea muchos casos. Este cáncer es poco común.',
  'Watching closely is a choice after surgery for some. Ask what the goal of care is for you.':
    'Para algunos, vigilar de cerca es una opción después de la cirugía. Pregunte cuál es el objetivo de la atención en su caso.',
  'Are my blood markers back to normal after surgery?':
    '¿Volvieron a lo normal mis marcadores en la sangre después de la cirugía?',
  'Can I be watched, and how often?': '¿Es posible solo vigilarme, y cada cuánto?',
  'Should I bank sperm first?': '¿Debo congelar esperma antes de empezar?',
  'Breast cancer in place (DCIS)': 'Cáncer de mama in situ (DCIS)',
  'If it is really in place and how high the grade is. The size, the margins, and if every spot seen on the mammogram was taken out.':
    'Si de verdad está in situ (en su lugar) y qué tan alto es el grado. El tamaño, los márgenes, y si se quitaron todas las zonas que se vieron en la mamografía.',
  'A breast pathologist first. Then a breast surgeon and a radiation oncologist.':
    'Primero, un patólogo de mama. Después, un cirujano de mama y un oncólogo radioterapeuta.',
  'By its name, it has not grown into the tissue around it. Low-grade cases are hard to read, so a second reading of the slides matters most here. Ask how soon to act.':
    'Como dice su nombre, no ha crecido hacia el tejido de alrededor. Los casos de bajo grado son difíciles de leer. Por eso aquí lo que más importa es una segunda lectura de las láminas. Pregunte qué tan pronto hay que actuar.',
  'Do you agree that this is in place and nothing has broken through?':
    '¿Está de acuerdo en que está en su lugar (in situ) y en que nada ha pasado más allá?',
  'What is the grade, and how wide are the clear margins?':
    '¿Cuál es el grado, y qué tan anchos son los márgenes limpios?',
  'Do the slides match what the mammogram showed?': '¿Coinciden las láminas con lo que mostró la mamografía?',
  'What if I had surgery alone, without radiation, or were watched closely?':
    '¿Y si solo me operan, sin radioterapia, o si me vigilan de cerca?',
  'Head and neck cancer': 'Cáncer de cabeza y cuello',
  'The place, HPV (p16), the nodes, and what each plan does to speech and eating.':
    'El lugar, el VPH (HPV, p16), los ganglios, y cómo afecta cada plan a la forma de hablar y de comer.',
  'A team: head and neck surgeon, radiation and medical oncologist, dentist, speech therapist.':
    'Un equipo: cirujano de cabeza y cuello, oncólogo radioterapeuta, oncólogo médico, dentista y terapeuta del habla.',
  'HPV-linked cancer acts in its own way. Surgery and radiation can both be right, with other costs.':
    'El cáncer ligado al VPH (HPV) se comporta a su manera. La cirugía y la radioterapia pueden ser correctas las dos, con inconvenientes distintos.',
  'Is it HPV-linked, and does that change the plan?': '¿Está ligado al VPH (HPV), y eso cambia el plan?',
  'What will each plan do to my voice, taste and swallowing?':
    '¿Cómo afectará cada plan a mi voz, al gusto y a mi forma de tragar?',
  'Should I see a dentist and a speech therapist before I start?':
    '¿Debo ver a un dentista y a un terapeuta del habla antes de empezar?',
  Sarcoma: 'Sarcoma',
  'The type and grade, read by a sarcoma pathologist. How it was biopsied.':
    'El tipo y el grado, leídos por un patólogo de sarcomas. Cómo se hizo la biopsia.',
  'A sarcoma center, before any surgery.': 'Un centro de sarcomas, antes de cualquier cirugía.',
  'It is rare and often renamed on a second reading. The first operation matters a great deal.':
    'Es poco común, y a menudo cambia de nombre en una segunda lectura. La primera operación importa mucho.',
  'Has a sarcoma pathologist read the slides, and is the name the same?':
    '¿Leyó las láminas un patólogo de sarcomas, y el nombre es el mismo?',
  'Is radiation or drug treatment better before surgery?':
    '¿Es mejor recibir radioterapia o medicamentos antes de la cirugía?',
  'How many sarcomas does your team treat in a year?': '¿Cuántos sarcomas trata su equipo en un año?',
  'Colon or rectal cancer': 'Cáncer de colon o de recto',
  'Colon or rectum, and how far up. MSI or MMR, RAS and BRAF. For rectal cancer, the MRI of the pelvis.':
    'Si está en el colon o en el recto, y a qué altura. MSI o MMR, RAS y BRAF. En el cáncer de recto, la resonancia de la pelvis.',
  'A colorectal surgeon who does this often, and a team with a medical and a radiation oncologist.':
    'Un cirujano colorrectal que haga esto a menudo, y un equipo con un oncólogo médico y un oncólogo radioterapeuta.',
  'Colon and rectal cancer are treated in different order. For the rectum, drugs and radiation may come first.':
    'El cáncer de colon y el de recto se tratan en distinto orden. En el recto, los medicamentos y la radioterapia pueden ir primero.',
  'Was the tumor tested for MSI or MMR, and what does it change for me?':
    '¿Se le hicieron al tumor las pruebas de MSI o MMR, y qué cambia eso para mí?',
  'For the rectum: do you agree with the MRI, and can the sphincter be kept?':
    'Si es del recto: ¿está de acuerdo con la resonancia, y se puede conservar el esfínter?',
  'If it has spread to the liver: has a liver surgeon looked at my scans?':
    'Si se ha extendido al hígado: ¿ha visto mis estudios de imagen un cirujano de hígado?',
  'Cancer that has spread': 'Cáncer que se ha extendido',
  'Where it began, if that is known, and what the spread itself shows under the microscope.':
    'Dónde empezó, si se sabe, y qué muestra al microscopio el tejido del lugar adonde se extendió.',
  'A medical oncologist for the cancer it came from, and a team that eases pain and worry (palliative care).':
    'Un oncólogo médico para el cáncer de origen, y un equipo que alivie el dolor y la preocupación (cuidados paliativos).',
  'Where it began decides the drugs. That care can start now, beside treatment. Ask what the goal is for you.':
    'Los medicamentos dependen de dónde empezó. Los cuidados paliativos pueden empezar ahora, junto con el tratamiento. Pregunte cuál es el objetivo en su caso.',
  'Do we know where it began, and how sure are you?':
    '¿Sabemos dónde empezó, y con cuánta seguridad puede decirlo?',
  'Was the spread itself tested for markers and genes?':
    '¿Se hicieron pruebas de marcadores y genes en el tejido del lugar adonde se extendió?',
  'What is the goal: cure, control, or comfort?': '¿Cuál es el objetivo: curar, controlar o dar alivio?',
  'Cancer of the food pipe': 'Cáncer de esófago',
  'The type, how deep by ultrasound scope, and the nodes.':
    'El tipo, la profundidad según la ecografía endoscópica, y los ganglios.',
  'A team with an esophageal surgeon who does many, and radiation and medical oncologists.':
    'Un equipo con un cirujano de esófago que opere muchos casos, un oncólogo radioterapeuta y un oncólogo médico.',
  'Some very early ones can be taken out through a scope. Some people may be watched after drugs and radiation.':
    'Algunos muy tempranos se pueden sacar con un endoscopio. Algunas personas pueden quedar en vigilancia después de los medicamentos y la radioterapia.',
  'Is it early enough to take out through the scope?':
    '¿El cáncer es lo bastante temprano para sacarlo con el endoscopio?',
  'Do I need surgery if drugs and radiation clear it?':
    '¿Necesito cirugía si los medicamentos y la radioterapia lo hacen desaparecer?',
  'How will you keep up my weight and eating?': '¿Cómo me ayudarán a mantener el peso y a seguir comiendo?',
  'MDS or a slow blood-cell cancer':
    'Síndrome mielodisplásico (MDS) o un cáncer lento de las células de la sangre',
  'The marrow and gene tests, and the risk score.':
    'Las pruebas de la médula ósea y de los genes, y la puntuación de riesgo.',
  'A blood doctor who sees many of these.':
    'Un médico de la sangre (hematólogo) que vea muchos de estos casos.',
  'The name and the risk can be hard to fix. Some people only need watching.':
    'El nombre y el riesgo pueden ser difíciles de precisar. Algunas personas solo necesitan vigilancia.',
  'Do you agree with the name after reading the marrow again?':
    '¿Está de acuerdo con el nombre después de revisar otra vez la médula ósea?',
  'What is my risk score, and what does it mean for me?':
    '¿Cuál es mi puntuación de riesgo, y qué significa para mí?',
  'Should a transplant team see me early?': '¿Debe verme pronto un equipo de trasplantes?',
  'Brain tumor': 'Tumor cerebral',
  'The name of the tumor from tissue and genes: IDH, 1p/19q, MGMT and methylation. The MRI from each date.':
    'El nombre del tumor según el tejido y los genes: IDH, 1p/19q, MGMT y metilación. La resonancia de cada fecha.',
  'A brain tumor team with a neurosurgeon, a neuro-oncologist and a neuropathologist.':
    'Un equipo de tumores cerebrales con un neurocirujano, un neurooncólogo y un neuropatólogo.',
  'The name now rests on gene tests as well as the look of the tissue. How much can be taken out safely is a judgment.':
    'Ahora el nombre se basa en pruebas de genes además del aspecto del tejido. Cuánto se puede sacar sin peligro es cuestión de criterio.',
  'Were IDH, 1p/19q and MGMT tested, and do you agree with the name?':
    '¿Se analizaron IDH, 1p/19q y MGMT, y está de acuerdo con el nombre?',
  'Can more be taken out safely, and would awake surgery help?':
    '¿Se puede sacar más sin peligro, y ayudaría una cirugía con paciente despierto?',
  'Is there a trial, and must I join it before other treatment?':
    '¿Hay un estudio clínico, y tengo que entrar en él antes de otro tratamiento?',
  'Kidney cancer': 'Cáncer de riñón',
  'If the lump is cancer, its size and place, and how well each kidney works.':
    'Si la masa es cáncer, su tamaño y lugar, y qué tan bien funciona cada riñón.',
  'A urologic oncologist who does part-kidney surgery often.':
    'Un urólogo oncólogo que a menudo haga cirugía para quitar solo una parte del riñón.',
  'Part of the kidney can often be kept. Small lumps may be watched.':
    'Muchas veces se puede conservar parte del riñón. Las masas pequeñas pueden vigilarse.',
  'Can you take out only the lump and keep the kidney?': '¿Puede sacar solo la masa y conservar el riñón?',
  'Would a biopsy change the plan?': '¿Cambiaría el plan una biopsia?',
  'If it is small: how would we watch it, and when would we act?':
    'Si es pequeña: ¿cómo la vigilaríamos, y cuándo actuaríamos?',
  'Cervical cancer': 'Cáncer de cuello uterino',
  'The size, how deep, the nodes, and the MRI.': 'El tamaño, la profundidad, los ganglios y la resonancia.',
  'A gynecologic oncologist and a radiation oncologist who does internal radiation.':
    'Un ginecólogo oncólogo y un oncólogo radioterapeuta que haga radioterapia interna.',
  'Open or keyhole surgery can differ in outcome. Some can keep the womb.':
    'La cirugía abierta y la de incisiones pequeñas pueden tener resultados distintos. Algunas personas pueden conservar el útero.',
  'Is surgery or radiation with drugs better for my stage?':
    '¿Qué es mejor para mi etapa: la cirugía, o la radioterapia con medicamentos?',
  'If surgery: open or keyhole, and why?': 'Si es cirugía: ¿abierta o por incisiones pequeñas, y por qué?',
  'Can I keep the womb, or freeze eggs first?': '¿Puedo conservar el útero, o congelar óvulos antes?',
};
