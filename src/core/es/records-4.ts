/** The records in Spanish, by the English sentence, part 4 of 4. */
import type { Sentences } from '../languages.ts';

export const records4: Sentences = {
  'Tissue block or unstained slides': 'Bloque de tejido o láminas sin teñir',
  'New tests may need more tissue.': 'Las pruebas nuevas pueden necesitar más tejido.',
  'The pathology department': 'El departamento de patología',
  'Paraffin block or unstained slides': 'Bloque de parafina o láminas sin teñir',
  'Ask the new lab first. Do not send the last block without need.':
    'Pregunte primero al laboratorio nuevo. No envíe el último bloque sin necesidad.',
  'The glass slides of your tissue': 'Las láminas de vidrio de su tejido',
  'A second lab doctor can look at them with fresh eyes.':
    'Un segundo médico de laboratorio (patólogo) puede mirarlas con otros ojos.',
  'The pathology department that did the biopsy': 'El departamento de patología que hizo la biopsia',
  'Glass or digital slides': 'Láminas de vidrio o digitales',
  'They need a form of their own. Ask for tracked mail, and when they must come back.':
    'Se piden con un formulario propio. Pida un envío con rastreo, y pregunte cuándo hay que devolverlas.',
  'Aorta sizes from each scan, with dates': 'Tamaños de la aorta en cada estudio de imagen, con fechas',
  'Growth decides the timing.': 'El crecimiento decide cuándo es el momento.',
  'Cardiology, or you': 'Cardiología, o usted',
  'Ask that one reader measure all scans.': 'Pida que una misma persona mida todos los estudios.',
  'Pathology reports': 'Informes de patología',
  'It names the illness from the tissue itself. The plan is built on it.':
    'Dice qué enfermedad es, a partir del tejido mismo. El plan se basa en él.',
  'Portal, or the pathology department': 'El portal, o el departamento de patología',
  'Get every one: biopsy, surgery, and add-ons (addenda).':
    'Consiga todos: biopsia, cirugía y añadidos (addenda).',
  'Radiation plan files': 'Archivos del plan de radioterapia',
  'A new team can lay an old plan over a new scan.':
    'Un equipo nuevo puede poner un plan anterior sobre un estudio de imagen nuevo.',
  'DICOM-RT files': 'Archivos DICOM-RT',
  'They are seldom in a portal. Ask only if you had radiation.':
    'Rara vez están en un portal. Pídalos solo si recibió radioterapia.',
  'Full transplant evaluation and listing letter':
    'Evaluación completa para trasplante y carta de inscripción en la lista',
  'Other centers have other rules.': 'Otros centros tienen otras reglas.',
  'In the US you may sign up at more than one center.':
    'En Estados Unidos usted puede inscribirse en más de un centro.',
  'Surgery and procedure reports': 'Informes de cirugías y procedimientos',
  'They say what was found and what was taken out.': 'Dicen qué se encontró y qué se extrajo.',
  'The records office of the hospital': 'La oficina de archivos médicos del hospital',
  'Days to weeks by request': 'De unos días a unas semanas desde que se pide',
  'Ask for the full operative note, not the bill.':
    'Pida la nota operatoria completa (operative note), no la factura.',
  'Biomarker results': 'Resultados de biomarcadores',
  'They can point to a drug that fits your cancer.':
    'Pueden señalar un medicamento que corresponda a su cáncer.',
  'Ask for the numbers, not just “positive”.': 'Pida los números, no solo “positivo”.',
  'Hospital discharge summaries': 'Resúmenes de alta del hospital',
  'Each one sums up a hospital stay.': 'Cada uno resume una hospitalización.',
  'Ask for one for each stay.': 'Pida uno por cada hospitalización.',
  'Lung function tests, all dates': 'Pruebas de función de los pulmones, todas las fechas',
  'They show how the lungs work and how fast that changes.':
    'Muestran cómo trabajan los pulmones y con qué rapidez cambia eso.',
  'The lung clinic or lab': 'La clínica o el laboratorio de pulmón',
  'PDF with the curves': 'PDF con las curvas',
  'Ask for the numbers from each date.': 'Pida los números de cada fecha.',
  'Medicine list and doses, with vitamins': 'Lista de medicamentos y dosis, con vitaminas',
  'Some medicines change which treatment is safe.': 'Algunos medicamentos cambian qué tratamiento es seguro.',
  'Portal, your pharmacy, or you': 'El portal, su farmacia, o usted',
  'Add what you stopped, and why.': 'Agregue lo que dejó de tomar, y por qué.',
  'The treatment plan you were offered': 'El plan de tratamiento que le ofrecieron',
  'The new doctor needs to know what plan to check.': 'El médico nuevo necesita saber qué plan revisar.',
  'If nobody wrote it down, write it in your own words.':
    'Si nadie lo escribió, escríbalo con sus propias palabras.',
  'Insurance card, referral or approval number': 'Tarjeta del seguro, remisión o número de autorización',
  'It helps to avoid a bill you did not expect.': 'Ayuda a evitar una factura que no esperaba.',
  'Your insurer, or your main doctor': 'Su aseguradora, o su médico principal',
  'Copy of both sides': 'Copia de ambos lados',
  'Days to two weeks for an approval': 'De unos días a dos semanas para una autorización',
  'Before you book, ask who is in the network. Ask if you need an OK first.':
    'Antes de pedir la cita, pregunte quién está en la red. Pregunte si antes necesita una autorización.',
  'Nerve and muscle test (EMG)': 'Prueba de nervios y músculos (EMG)',
  'Some illnesses look alike until this test.':
    'Algunas enfermedades se parecen hasta que se hace esta prueba.',
  'Ask for the tables of numbers too.': 'Pida también las tablas de números.',
  'Standing and bending X-ray images': 'Imágenes de radiografías de pie y al doblarse',
  'They show how it moves and lines up.': 'Muestran cómo se mueve y cómo se alinea.',
  'If you have none, ask if you need them first.': 'Si no tiene ninguna, pregunte si las necesita antes.',
  'Ultrasound reports': 'Informes de ecografía',
  'They say what was measured and seen.': 'Dicen qué se midió y qué se vio.',
  'Visit and consult notes': 'Notas de citas y consultas',
  'They show how your doctors think and what they plan.': 'Muestran cómo piensan sus médicos y qué planean.',
  'Portal notes, or the records office': 'Las notas del portal, o la oficina de archivos médicos',
  'Same day in the portal; longer by request': 'El mismo día en el portal; más tiempo si hay que pedirlas',
  'Ask for each specialist, not just your main doctor.':
    'Pida las de cada especialista, no solo las de su médico principal.',
  'Blood markers before and after surgery': 'Marcadores en sangre antes y después de la cirugía',
  'Their fall shows if all is gone.': 'Su descenso muestra si ya no queda nada.',
  'The names are AFP, hCG and LDH.': 'Los nombres son AFP, hCG y LDH.',
  'Rhythm study (EP) report': 'Informe del estudio del ritmo del corazón (EP)',
  'It shows where the rhythm starts.': 'Muestra dónde empieza el ritmo.',
  Electrophysiology: 'Electrofisiología',
  'Pelvic MRI images (rectal cancer)': 'Imágenes de resonancia (RM) de la pelvis (cáncer de recto)',
  'They show how near the cancer is to the edge.': 'Muestran qué tan cerca del borde está el cáncer.',
  'Only for the rectum, not the colon.': 'Solo para el recto, no para el colon.',
  'Flow cytometry report': 'Informe de citometría de flujo',
  'It sorts cells by their markers.': 'Clasifica las células por sus marcadores.',
  'Signed release or records request form': 'Autorización firmada o formulario para pedir el historial',
  'Hospitals often need your signed OK to send your file.':
    'Los hospitales suelen necesitar su autorización firmada para enviar su historial.',
  'Records office, pathology and radiology': 'Oficina de archivos médicos, patología y radiología',
  Form: 'Formulario',
  'Each place has a form of its own.': 'Cada lugar tiene su propio formulario.',
  'Short phone videos of how you move, on and off medicine':
    'Videos cortos, hechos con el teléfono, de cómo se mueve, con y sin el efecto del medicamento',
  'A movement expert learns much by watching.': 'Un experto en movimiento aprende mucho al observar.',
  Video: 'Video',
  'Keep them on your own phone. Show them at the visit.':
    'Guárdelos en su propio teléfono. Muéstrelos en la cita.',
  'Pacemaker or implant card and check reports':
    'Tarjeta del marcapasos o implante, e informes de sus revisiones',
  'The device type changes scans and surgery.':
    'El tipo de dispositivo cambia los estudios de imagen y la cirugía.',
  'The device clinic': 'La clínica de dispositivos',
  'Family tree with illness and ages': 'Árbol familiar con enfermedades y edades',
  'It shows if an illness runs in the family.': 'Muestra si una enfermedad se repite en la familia.',
  'Three generations, if you can.': 'Tres generaciones, si puede.',
  'Dental, speech and swallowing reports': 'Informes de dientes, habla y deglución (tragar)',
  'They show what to protect.': 'Muestran qué hay que proteger.',
  'Dentist, speech clinic': 'Dentista, clínica del habla',
  'Names, phone and fax numbers of your doctors': 'Nombres, teléfonos y números de fax de sus médicos',
  'The new team must call and send a report back.':
    'El equipo nuevo tiene que llamar y enviar de vuelta un informe.',
  'You, or the portal’s care team page': 'Usted, o la página del equipo médico en el portal',
  'Add each hospital and its records office.': 'Agregue cada hospital y su oficina de archivos médicos.',
};
