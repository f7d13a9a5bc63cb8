/** The records in Spanish, by the English sentence, part 3 of 4. */
import type { Sentences } from '../languages.ts';

export const records3: Sentences = {
  'Protein tests: M-spike, light chains, urine':
    'Pruebas de proteínas: M-spike (pico M), cadenas ligeras, orina',
  'They show how active it is.': 'Muestran cuánta actividad tiene la enfermedad.',
  'Ask for all dates.': 'Pida todas las fechas.',
  'Photos of the spot before it was cut': 'Fotos de la mancha antes de que se cortara',
  'They help fit the slide to the skin.': 'Ayudan a relacionar la lámina con la piel.',
  'Dermatology, or your phone': 'Dermatología, o su teléfono',
  Photos: 'Fotos',
  'Heart ultrasound (echo) report': 'Informe de la ecografía del corazón (ecocardiograma)',
  'It gives the sizes, the pump strength and the valves.':
    'Da los tamaños, la fuerza de bombeo y cómo están las válvulas.',
  'Portal, or cardiology': 'El portal, o cardiología',
  'Liver tests, clotting, and any liver scores':
    'Pruebas del hígado, coagulación, y las puntuaciones del hígado que haya',
  'They show how well the liver copes.': 'Muestran qué tan bien trabaja el hígado.',
  'Ask for the MELD and Child-Pugh scores by name.': 'Pida las puntuaciones MELD y Child-Pugh por su nombre.',
  'Antibody tests over time': 'Pruebas de anticuerpos a lo largo del tiempo',
  'Results can change, and types overlap.': 'Los resultados pueden cambiar, y los tipos se superponen.',
  'Rheumatology, or the lab': 'Reumatología, o el laboratorio',
  'Ask for the numbers and the dates.': 'Pida los números y las fechas.',
  'The scans themselves (image files)': 'Los estudios de imagen mismos (archivos de imagen)',
  'A new reader may see something else on the same scan.':
    'Otra persona puede ver algo distinto en el mismo estudio.',
  'Radiology: the film or image library': 'Radiología: el archivo de placas o imágenes',
  'DICOM files, on a disc or sent hospital to hospital':
    'Archivos DICOM, en un disco o enviados de hospital a hospital',
  'Same day to a few days': 'El mismo día, o unos días',
  'A report is not the scan. Some offices will not book you until they have the files.':
    'Un informe no es el estudio. Algunos consultorios no le darán cita hasta tener los archivos.',
  'Clinical trial papers, if any': 'Papeles del estudio clínico, si los hay',
  'Trial drugs can limit what comes next.':
    'Los medicamentos de un estudio clínico pueden limitar lo que sigue.',
  'The trial nurse': 'El personal de enfermería del estudio clínico',
  'Bring the consent form.': 'Lleve el formulario de consentimiento.',
  'Full gene test report': 'Informe completo de la prueba genética',
  'It names the gene and how sure the lab is.': 'Dice cuál es el gen y qué tan seguro está el laboratorio.',
  'The genetics lab or clinic': 'El laboratorio o la clínica de genética',
  'Ask if the lab has read it again since.': 'Pregunte si el laboratorio lo ha vuelto a leer desde entonces.',
  'New biopsy results from where it spread': 'Resultados de la nueva biopsia del lugar adonde se extendió',
  'Cancer that spreads can change its markers.': 'El cáncer que se extiende puede cambiar sus marcadores.',
  'Ask if ER, PR and HER2 were tested again.': 'Pregunte si se volvieron a analizar ER, PR y HER2.',
  'Blood counts over time, and blood given':
    'Recuentos de sangre a lo largo del tiempo, y las transfusiones recibidas',
  'They show how fast it moves.': 'Muestran con qué rapidez avanza.',
  'Drug treatment record: names, doses, dates, effect':
    'Registro del tratamiento con medicamentos: nombres, dosis, fechas, efecto',
  'It shows what was tried and what helped.': 'Muestra qué se probó y qué ayudó.',
  'The infusion center, or your oncologist': 'El centro de infusión, o su oncólogo',
  'Treatment summary': 'Resumen del tratamiento',
  'Add side effects that made you stop.':
    'Agregue los efectos secundarios por los que tuvo que dejar un medicamento.',
  'Diagnosis summary or referral letter': 'Resumen del diagnóstico o carta de remisión',
  'It tells the new doctor the short story of your illness.':
    'Le cuenta al médico nuevo, en breve, la historia de su enfermedad.',
  'Your doctor’s office': 'El consultorio de su médico',
  'PDF or letter': 'PDF o carta',
  'About a week': 'Alrededor de una semana',
  'Ask that it name the exact diagnosis, the date, and the plan.':
    'Pida que diga el diagnóstico exacto, la fecha y el plan.',
  'The name of the treatment protocol, and where your child is in it':
    'El nombre del protocolo de tratamiento, y en qué parte de él está su hijo o hija',
  'A second team can join at the right step.': 'Un segundo equipo puede incorporarse en el paso correcto.',
  'The children’s cancer team': 'El equipo de cáncer infantil',
  Roadmap: 'Hoja de ruta (roadmap)',
  'Genomic test report of the tumor': 'Informe de la prueba genómica del tumor',
  'It lists the gene changes in the cancer.': 'Da la lista de los cambios genéticos del cáncer.',
  'Ask for the whole report, not the summary page.': 'Pida el informe completo, no la página de resumen.',
  'Eye photos and eye ultrasound': 'Fotos y ecografía del ojo',
  'They give the size from which the plan is made.': 'Dan el tamaño en el que se basa el plan.',
  'The eye clinic': 'La clínica de ojos',
  'Photos and clips': 'Fotos y videos',
  'Lymph node biopsy slides': 'Láminas de la biopsia del ganglio linfático',
  'Lymphoma types can look alike.': 'Los tipos de linfoma pueden parecerse.',
  'Ask for a lymphoma pathologist.': 'Pida un patólogo que se dedique a los linfomas.',
  'Tumor marker results over time': 'Resultados de marcadores tumorales a lo largo del tiempo',
  'They can show if treatment is working.': 'Pueden mostrar si el tratamiento está funcionando.',
  'Keep the dates.': 'Guarde las fechas.',
  'Images of the brain and neck vessels': 'Imágenes de los vasos del cerebro y el cuello',
  'The choice rests on shape and place.': 'La decisión se basa en la forma y el lugar.',
  'Diary of spells, with what others saw': 'Diario de los episodios, con lo que vieron otras personas',
  'What someone saw can settle the name.': 'Lo que alguien vio puede definir el diagnóstico.',
  'You, or your family': 'Usted, o su familia',
  'Stress test': 'Prueba de esfuerzo',
  'It shows blood flow under load.': 'Muestra el flujo de sangre durante el esfuerzo.',
  'Older scans to compare': 'Estudios de imagen anteriores para comparar',
  'Old scans show what is new and what is not.': 'Los estudios anteriores muestran qué es nuevo y qué no.',
  'Each place that did a scan': 'Cada lugar que hizo un estudio',
  'List each place and year first. Then ask them one by one.':
    'Haga primero una lista de cada lugar y año. Luego pídalos en cada lugar, uno por uno.',
  'Brain or spine MRI images, all dates':
    'Imágenes de resonancia (RM) del cerebro o la columna, todas las fechas',
  'Experts read the images on their own.': 'Los expertos leen las imágenes por su cuenta.',
  'Send the first scan and the latest.': 'Envíe el primer estudio y el más reciente.',
  'Screening and gene tests in pregnancy': 'Pruebas de detección y pruebas genéticas del embarazo',
  'They can name the cause.': 'Pueden decir cuál es la causa.',
  'The maternity clinic or the lab': 'La clínica de maternidad o el laboratorio',
  'Say if it was a screen or a firm test.':
    'Diga si fue una prueba de detección (screening) o una prueba definitiva.',
  'All scope and biopsy reports of the bowel': 'Todos los informes de endoscopia y biopsia del intestino',
  'They show which of the two illnesses it is.': 'Muestran cuál de las dos enfermedades es.',
  'The GI clinic': 'La clínica del aparato digestivo (GI)',
  'Emergency letter from your specialist': 'Carta de emergencia de su especialista',
  'It tells a strange hospital what to do.': 'Le dice qué hacer a un hospital que no le conoce.',
  'Your specialist clinic': 'La clínica de su especialista',
  'Bone marrow report': 'Informe de la médula ósea',
  'It shows the type and how much marrow is affected.': 'Muestra el tipo y cuánta médula está afectada.',
  'Hematology, or pathology': 'Hematología, o patología',
  'Ask if a blood-cancer lab doctor read it.':
    'Pregunte si lo leyó un patólogo que se dedica al cáncer de la sangre.',
  'Kidney tests over time: creatinine, GFR, urine protein':
    'Pruebas del riñón a lo largo del tiempo: creatinina, GFR, proteína en la orina',
  'The slope tells how fast kidneys change.': 'La tendencia indica con qué rapidez cambian los riñones.',
  'Ask for all years you can get.': 'Pida todos los años que pueda conseguir.',
  'Right heart cath report with pressures':
    'Informe del cateterismo del lado derecho del corazón, con las presiones',
  'It proves the kind.': 'Confirma de qué tipo es.',
  'Photos from the scope': 'Fotos de la endoscopia',
  'A surgeon can see the spot.': 'Un cirujano puede ver el lugar.',
  'They are stored apart from the report.': 'Se guardan aparte del informe.',
  'Ultrasound images of the pregnancy': 'Imágenes de las ecografías del embarazo',
  'Weeks matter, so send the images right away.':
    'Las semanas importan, así que envíe las imágenes de inmediato.',
  'The maternity or fetal clinic': 'La clínica de maternidad o de medicina fetal',
  'Same day to two days: ask for a rush': 'El mismo día, o hasta dos días: pida que sea urgente',
  'Give your due date and how many weeks you are.':
    'Dé su fecha probable de parto y diga cuántas semanas de embarazo tiene.',
  'Drug levels and antibodies to the drug': 'Niveles del medicamento y anticuerpos contra el medicamento',
  'They show if a drug failed or was just too low.':
    'Muestran si un medicamento falló o si su nivel solo era demasiado bajo.',
};
