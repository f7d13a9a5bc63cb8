/** The words explained in Spanish, by the English sentence, part 4 of 4. */
import type { Sentences } from '../languages.ts';

export const glossary4: Sentences = {
  'Not what is usual. It does not always mean something bad.':
    'Que no es lo usual. No siempre significa algo malo.',
  'A part added to a report later, often with new test results.':
    'Una parte que se agrega después a un informe, a menudo con resultados de pruebas nuevas.',
  'A cancer that starts in cells that make fluid, as in the lung, breast or bowel.':
    'Un cáncer que empieza en células que producen líquido, como en el pulmón, la mama o el intestino.',
  'A growth of gland cells that is not cancer. Some kinds can turn into cancer over time.':
    'Una masa de células de las glándulas que no es cáncer. Algunos tipos pueden convertirse en cáncer con el tiempo.',
  'Cells that look unusual. It is not the same as cancer.':
    'Células que se ven fuera de lo común. No es lo mismo que cáncer.',
  'Not cancer.': 'Que no es cáncer.',
  'Taking a small piece of tissue to look at under a microscope.':
    'Sacar un trozo pequeño de tejido para verlo al microscopio.',
  'Cells that grow without control and can spread.': 'Células que crecen sin control y se pueden extender.',
  'A cancer that starts in the skin or in the lining of an organ.':
    'Un cáncer que empieza en la piel o en la capa que recubre un órgano.',
  'Abnormal cells that are still in the place where they began. They have not grown into the tissue near by.':
    'Células anormales que siguen en el lugar donde empezaron. No han crecido hacia el tejido cercano.',
  'A closed pocket, most often filled with fluid. Most are harmless.':
    'Quiste: una bolsa cerrada, la mayoría de las veces llena de líquido. La mayoría son inofensivos.',
  'Looking at single cells under a microscope.': 'Mirar células sueltas al microscopio.',
  'How much cancer cells look like normal cells. Well differentiated cells tend to grow more slowly.':
    'Cuánto se parecen las células del cáncer a las normales. Las células bien diferenciadas suelen crecer más despacio.',
  'Cells that look abnormal but are not cancer. Some kinds can become cancer.':
    'Células que se ven anormales pero no son cáncer. Algunos tipos pueden volverse cáncer.',
  'Cutting something out.': 'Cortar y sacar algo.',
  'Scar-like tissue.': 'Tejido parecido a una cicatriz.',
  'A quick look at tissue while surgery goes on. The full report comes later.':
    'Corte congelado: un examen rápido del tejido durante la cirugía. El informe completo llega después.',
  'A step on a scale. Of cells: how abnormal they look; a higher grade often grows faster.':
    'Grado: un nivel en una escala. En las células: qué tan anormales se ven; un grado más alto a menudo crece más rápido.',
  'What the lab saw with the naked eye, before the microscope.':
    'Lo que el laboratorio vio a simple vista, antes del microscopio.',
  'Cells that look very abnormal and tend to grow faster.':
    'Alto grado: células que se ven muy anormales y suelen crecer más rápido.',
  'How tissue looks under a microscope.': 'Cómo se ve el tejido al microscopio.',
  'More cells than usual. It is not cancer by itself.':
    'Más células de lo usual. Esto, por sí solo, no es cáncer.',
  'A lab test that uses colored markers to show what kind of cell it is.':
    'Una prueba de laboratorio que usa marcadores de color para mostrar qué tipo de célula es.',
  'Growing into the tissue near by. On a breast report it means the same as invasive.':
    'Que crece hacia el tejido cercano. En un informe de mama significa lo mismo que “invasive” (invasivo).',
  'The body’s reaction to injury, germs or its own immune system.':
    'La reacción del cuerpo a una herida, a gérmenes o a su propio sistema inmunitario.',
  'Not grown into the tissue near by. Of a test: done without going into the body.':
    'Que no ha crecido hacia el tejido cercano. En una prueba: que se hace sin entrar en el cuerpo.',
  'Has grown into the tissue near by.': 'Que ha crecido hacia el tejido cercano.',
  'A number that shows how many cells are dividing.':
    'Un número que muestra cuántas células se están dividiendo.',
  'An area that looks different. It may be harmless or not.':
    'Una zona que se ve diferente. Puede ser inofensiva o no.',
  'Cells that look close to normal and tend to grow slowly.':
    'Bajo grado: células que se ven casi normales y suelen crecer despacio.',
  'Cancer cells seen in small blood or lymph vessels.':
    'Células de cáncer que se ven en vasos pequeños de sangre o de linfa.',
  'Cancer.': 'Cáncer.',
  'An edge. Where tissue was taken out, a clear one means that nothing was seen to be left behind.':
    'Margen: un borde. Donde se sacó tejido, un margen limpio significa que no se vio que quedara nada.',
  'A lump. The word alone does not say what kind.': 'Un bulto. La palabra sola no dice de qué tipo.',
  'Cancer that has spread to another part of the body.':
    'Cáncer que se ha extendido a otra parte del cuerpo.',
  'Cells that look somewhat like normal cells; grade 2 in many scales.':
    'Células que se parecen algo a las normales; grado 2 en muchas escalas.',
  'Dead tissue.': 'Tejido muerto.',
  'A new growth of cells. It may be cancer or not.': 'Una masa nueva de células. Puede ser cáncer o no.',
  'A small lump.': 'Un bulto pequeño.',
  'A doctor who looks at tissue and names the illness.':
    'Médico que mira el tejido y da nombre a la enfermedad.',
  'The study of tissue to find out what is wrong.': 'El estudio del tejido para saber qué está mal.',
  'Cancer cells seen around a nerve.': 'Células de cáncer que se ven alrededor de un nervio.',
  'A growth on a lining, such as in the bowel.':
    'Pólipo: un bulto que crece en un revestimiento del cuerpo, como el del intestino.',
  'First or main. Of a tumor: where it began.': 'Primero o principal. En un tumor: el lugar donde empezó.',
  'An illness that has come back.': 'Recurrencia: una enfermedad que ha vuelto.',
  'A cancer of bone, muscle, fat or other soft tissue.':
    'Un cáncer de hueso, músculo, grasa u otro tejido blando.',
  'The first lymph node that cancer would reach. It is often tested first.':
    'Ganglio centinela: el primer ganglio linfático al que llegaría el cáncer. A menudo se examina primero.',
  'The piece of tissue or fluid that the lab got.':
    'Muestra: el trozo de tejido o el líquido que recibió el laboratorio.',
  'Flat cells that cover the skin and many linings.':
    'Células planas que cubren la piel y muchos revestimientos del cuerpo.',
  'A cancer of the flat cells of the skin or of a lining.':
    'Un cáncer de las células planas de la piel o de un revestimiento del cuerpo.',
  'A lump of cells that should not be there. It may be cancer or not.':
    'Un bulto de células que no debería estar ahí. Puede ser cáncer o no.',
  'Cells that look much like normal cells; grade 1 in many scales.':
    'Células que se parecen mucho a las normales; grado 1 en muchas escalas.',
  'A small bean-like filter of the immune system. Cancer can spread to it.':
    'Ganglio linfático: un filtro pequeño, en forma de frijol, del sistema inmunitario. El cáncer puede extenderse a él.',
  'In the armpit.': 'En la axila.',
  'The moist inner lining, such as in the mouth or bowel.':
    'La capa interior húmeda, como la de la boca o el intestino.',
  'The tissue that holds other cells in place.': 'El tejido que sostiene a otras células en su lugar.',
  'The cells that cover a surface or line an organ.':
    'Las células que cubren una superficie o recubren un órgano.',
};
