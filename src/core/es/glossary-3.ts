/** The words explained in Spanish, by the English sentence, part 3 of 4. */
import type { Sentences } from '../languages.ts';

export const glossary3: Sentences = {
  'A bulge in the wall of a blood vessel.': 'Un abultamiento en la pared de un vaso sanguíneo.',
  'Pictures of blood vessels made with dye.': 'Imágenes de los vasos sanguíneos hechas con contraste.',
  'A mark on a picture that is not really there.': 'Una marca en una imagen que en realidad no está ahí.',
  'How dark or bright something is on a CT scan.':
    'Qué tan oscuro o claro se ve algo en una tomografía (TC).',
  'A picture that shows busy spots in bones.':
    'Gammagrafía ósea: una imagen que muestra puntos de mucha actividad en los huesos.',
  'A heart that looks large.': 'Un corazón que se ve grande.',
  'On a lung scan: an area filled with fluid or cells. In a care plan: more treatment once an illness is under control.':
    'En un estudio de imagen del pulmón: una zona llena de líquido o células. En un plan de atención: más tratamiento cuando la enfermedad ya está bajo control.',
  'Dye that makes things show up better on a scan.':
    'Contraste: una sustancia que hace que las cosas se vean mejor en un estudio de imagen.',
  'A scan that uses X-rays to make slices of the body.':
    'Tomografía (TC): un estudio que usa rayos X para hacer imágenes del cuerpo en cortes.',
  'A scan that measures how strong bones are.':
    'Densitometría: un estudio que mide qué tan fuertes son los huesos.',
  'Ultrasound that shows how blood flows.': 'Ecografía que muestra cómo corre la sangre.',
  'The file type of scans.': 'El tipo de archivo de los estudios de imagen.',
  'Swelling from fluid.': 'Hinchazón por líquido.',
  'Gets brighter with dye. It shows blood flow; it does not prove cancer.':
    'Realce: se ve más brillante con el contraste. Muestra el paso de la sangre; no prueba que haya cáncer.',
  'X-ray that moves, like a film.': 'Imágenes de rayos X en movimiento, como una película.',
  'In one spot.': 'En un solo punto.',
  'A hazy patch on a lung scan.': 'Vidrio esmerilado: una mancha borrosa en un estudio de imagen del pulmón.',
  'Bleeding.': 'Sangrado.',
  'A swollen kidney from blocked urine.': 'Un riñón hinchado porque la orina está bloqueada.',
  'Takes up a lot of sugar on a PET scan. Cancer can do that, and so can infection.':
    'Que capta mucho azúcar en un PET. El cáncer puede hacer eso, y una infección también.',
  'Looks darker than what is around it.': 'Que se ve más oscuro que lo que tiene alrededor.',
  'The reader’s summary. It is the part of a scan report to read first.':
    'Impresión: el resumen de quien leyó el estudio. Es la parte del informe de imagen que hay que leer primero.',
  'Found by chance.': 'Que se encontró por casualidad.',
  'The picture cannot tell what it is.': 'La imagen no permite saber qué es.',
  'Tissue that died from lack of blood.': 'Tejido que murió por falta de sangre.',
  'Cells or fluid where they do not belong, such as in the lung in place of air.':
    'Células o líquido donde no deben estar, por ejemplo en el pulmón en lugar de aire.',
  'Too little blood flow.': 'Llega muy poca sangre.',
  'A dark area on an X-ray.': 'Una zona oscura en una radiografía.',
  'Lymph nodes that are larger than usual.': 'Ganglios linfáticos más grandes de lo usual.',
  'Something pushes on what is next to it.': 'Algo empuja lo que tiene al lado.',
  'A scan that uses magnets, with no X-rays.': 'Resonancia (RM): un estudio que usa imanes, sin rayos X.',
  'Scans or treatment with a tiny amount of radioactive material.':
    'Estudios de imagen o tratamiento con una cantidad muy pequeña de material radiactivo.',
  'A white area on an X-ray.': 'Una zona blanca en una radiografía.',
  'Of bone.': 'Del hueso.',
  'Open, not blocked.': 'Abierto, no tapado.',
  'A scan that shows where cells use a lot of sugar.':
    'Un estudio de imagen que muestra dónde usan mucho azúcar las células.',
  'Air around the lung that makes it collapse.': 'Aire alrededor del pulmón que hace que se desinfle.',
  'A doctor who reads scans.': 'Médico que lee los estudios de imagen.',
  'The part of a hospital that makes and reads scans.':
    'La parte de un hospital que hace y lee los estudios de imagen.',
  'Hardened. Of bone on a scan: denser than usual.':
    'Endurecido. En la imagen de un hueso: más denso de lo usual.',
  'With spiky edges.': 'Con bordes en punta.',
  'A narrow place.': 'Un lugar estrecho.',
  'A number for how much sugar a spot takes up on a PET scan.':
    'Un número que dice cuánto azúcar capta un punto en un PET.',
  'Pictures made with sound waves.': 'Ecografía: imágenes hechas con ondas de sonido.',
  'Nothing unusual was seen.': 'No se vio nada fuera de lo común.',
  'Of the blood vessels.': 'De los vasos sanguíneos.',
  'A picture made with rays that pass through the body.':
    'Radiografía: una imagen hecha con rayos que atraviesan el cuerpo.',
  'A scale from 0 to 6 that says how a breast image looks and what to do next.':
    'Una escala de 0 a 6 que dice cómo se ve una imagen de la mama y qué hacer después.',
  'Spots of calcium. On a breast image most are harmless, and some patterns need a biopsy.':
    'Puntos de calcio. En una imagen de la mama la mayoría son inofensivos, y algunos patrones necesitan una biopsia.',
  'A biopsy with a hollow needle.': 'Una biopsia con una aguja hueca.',
  'The most common breast cancer. It starts in the milk ducts and has grown into tissue near by.':
    'El cáncer de mama más común. Empieza en los conductos de la leche y ha crecido hacia el tejido cercano.',
  'Abnormal cells inside a milk duct that have not broken out.':
    'Células anormales dentro de un conducto de la leche, que no han salido de él.',
  'A spot on the cell for the hormone estrogen: if it is there, hormone drugs may help. ER can also mean emergency room.':
    'Un punto en la célula para la hormona estrógeno: si lo hay, los medicamentos hormonales podrían ayudar. ER también puede significar sala de emergencias.',
  'A breast lump that is not cancer.': 'Un bulto de la mama que no es cáncer.',
  'A protein on the cell. Drugs can aim at it if there is a lot of it, and some even if there is a little.':
    'Una proteína en la célula. Los medicamentos pueden dirigirse a ella si hay mucha, y algunos incluso si hay poca.',
  'A signal that the body makes and sends in the blood.':
    'Una señal que el cuerpo produce y envía por la sangre.',
  'From the milk-making part of the breast.': 'De la parte de la mama que produce la leche.',
  'Taking out the lump and a rim of tissue, and leaving the breast.':
    'Sacar el bulto y un borde de tejido, y conservar la mama.',
  'An X-ray of the breast.': 'Mamografía: una radiografía de la mama.',
  'Taking out the whole breast.': 'Sacar toda la mama.',
  'A scale for breast cancer grade, from 1 to 3.': 'Una escala para el grado del cáncer de mama, de 1 a 3.',
  'A gene score that helps weigh chemo in some early breast cancers.':
    'Una puntuación de genes que ayuda a valorar si dar quimioterapia en algunos cánceres de mama tempranos.',
  'A spot on the cell that takes up the hormone progesterone.':
    'Un punto en la célula que capta la hormona progesterona.',
  'A docking spot on a cell.': 'Un punto en la célula donde algo se puede acoplar.',
  'A breast cancer with no ER, no PR and no rise in HER2.':
    'Un cáncer de mama sin ER, sin PR y sin aumento de HER2.',
  'Genes that guard against cancer. A harmful change can run in families.':
    'Genes que protegen contra el cáncer. Un cambio dañino puede venir de familia.',
  'A gene that works with BRCA2. A harmful change raises the risk of some cancers.':
    'Un gen que trabaja con BRCA2. Un cambio dañino aumenta el riesgo de algunos cánceres.',
  'A gene. A change in the tumor can open a drug choice.':
    'Un gen. Un cambio en el tumor puede abrir la opción de un medicamento.',
  'A gene. A change can make some hormone drugs stop working.':
    'Un gen. Un cambio puede hacer que algunos medicamentos hormonales dejen de funcionar.',
  'Too few red blood cells or too little of the red dye in them.':
    'Muy pocos glóbulos rojos, o muy poca de la sustancia roja que llevan.',
  'A protein of the immune system. It can fight germs or, by mistake, your own body.':
    'Anticuerpo: una proteína del sistema inmunitario. Puede atacar gérmenes o, por error, el propio cuerpo.',
  'Not making enough blood cells.': 'Que no produce suficientes células de la sangre.',
  'A very young blood cell. Many of them can mean leukemia.':
    'Una célula de la sangre muy joven. Si hay muchas, puede significar leucemia.',
  'The soft inside of bones where blood is made.':
    'Médula ósea: la parte blanda de adentro de los huesos, donde se produce la sangre.',
  'Taking a bit of marrow with a needle to look at.':
    'Sacar un poco de médula ósea con una aguja para examinarla.',
  'A count of the blood cells.': 'Hemograma: un conteo de las células de la sangre.',
  'How blood clots.': 'Cómo se coagula la sangre.',
  'A waste in the blood that shows how kidneys work.':
    'Un desecho en la sangre que muestra cómo funcionan los riñones.',
  'A count of the kinds of white cells. In a note: the list of what it could be.':
    'Un conteo de los tipos de glóbulos blancos. En una nota: la lista de lo que podría ser.',
  'A kind of white blood cell.': 'Un tipo de glóbulo blanco.',
  'A blood test for iron stores.': 'Una prueba de sangre de las reservas de hierro.',
  'A test that sorts cells by their markers.': 'Una prueba que clasifica las células por sus marcadores.',
  'How much of the blood is red cells.': 'Qué parte de la sangre son glóbulos rojos.',
  'A doctor for illnesses of the blood.': 'Médico de las enfermedades de la sangre.',
  'A doctor who reads blood and marrow under a microscope.':
    'Médico que examina sangre y médula ósea al microscopio.',
  'The red dye that carries oxygen.': 'La sustancia roja que lleva el oxígeno.',
  'A number for how long the blood takes to clot.':
    'Un número que dice cuánto tarda la sangre en coagularse.',
  'Too many white blood cells.': 'Demasiados glóbulos blancos.',
  'Too few white blood cells.': 'Muy pocos glóbulos blancos.',
  'A kind of white blood cell that fights germs.': 'Un tipo de glóbulo blanco que ataca los gérmenes.',
  'All from one cell. It can be a sign of a blood illness.':
    'Que viene todo de una sola célula. Puede ser señal de una enfermedad de la sangre.',
  'A group of illnesses in which marrow makes poor blood cells.':
    'Un grupo de enfermedades en las que la médula ósea produce células de la sangre defectuosas.',
  'Too few of the white cells that fight germs. A fever then is urgent.':
    'Muy pocos de los glóbulos blancos que atacan los gérmenes. En ese caso, la fiebre es urgente.',
  'A white blood cell that fights germs.': 'Un glóbulo blanco que ataca los gérmenes.',
  'Too few of all blood cells.': 'Muy pocas células de la sangre, de todos los tipos.',
  'Tiny cells that help blood to clot.':
    'Plaquetas: células diminutas que ayudan a que la sangre se coagule.',
  'Giving new blood-making cells after strong treatment.':
    'Trasplante de células madre: dar células nuevas que producen sangre, después de un tratamiento fuerte.',
  'Too few platelets.': 'Muy pocas plaquetas.',
  'A blood clot inside a vessel.': 'Un coágulo de sangre dentro de un vaso sanguíneo.',
  'Giving blood through a vein.': 'Dar sangre por una vena.',
  'A cell that fights germs.': 'Glóbulo blanco: una célula que ataca los gérmenes.',
  'A gene that can be joined to another by mistake. There are drugs for it.':
    'Un gen que puede estar unido a otro por error. Hay medicamentos para eso.',
  'Something that can be measured and tells about an illness or which drug may work.':
    'Marcador: algo que se puede medir y que informa sobre una enfermedad o sobre qué medicamento podría funcionar.',
  'A gene. Some drugs aim at one change in it.':
    'Un gen. Algunos medicamentos se dirigen a un cambio concreto en él.',
  'A bundle of genes. Each cell has 46.': 'Un paquete de genes. Cada célula tiene 46.',
  'A gene. When it is changed in a tumor, some drugs fit better.':
    'Un gen. Cuando está cambiado en un tumor, algunos medicamentos son más adecuados.',
  'The part of the genes that holds the building plans. A test can read it all at once.':
    'La parte de los genes que guarda los planos de construcción. Una prueba puede leerla toda de una vez.',
  'A lab test that lights up genes with color.': 'Una prueba de laboratorio que ilumina los genes con color.',
  'A piece of the body’s building plan.': 'Un trozo del plano de construcción del cuerpo.',
  'To do with genes.': 'Relacionado con los genes.',
  'A person trained to explain gene tests and what they mean for a family.':
    'Una persona capacitada para explicar las pruebas de genes y lo que significan para una familia.',
  'A doctor for illnesses of the genes.': 'Médico de las enfermedades de los genes.',
  'To do with many genes at once.': 'Relacionado con muchos genes a la vez.',
  'Changes you are born with. They can be passed on.':
    'Cambios con los que se nace. Se pueden pasar a los hijos.',
  'Passed down in a family.': 'Que se pasa dentro de una familia.',
  'One of the two copies of a gene is changed.': 'Una de las dos copias de un gen está cambiada.',
  'A gene. A change in it helps to name some tumors and can point to a drug.':
    'Un gen. Un cambio en él ayuda a dar nombre a algunos tumores y puede orientar hacia un medicamento.',
  'A picture of all chromosomes.': 'Una imagen de todos los cromosomas.',
  'A gene that is often changed in tumors. It helps to choose drugs.':
    'Un gen que a menudo está cambiado en los tumores. Ayuda a elegir medicamentos.',
  'A family risk for bowel, womb and other cancers.':
    'Un riesgo familiar de cáncer de intestino, de útero y de otros tipos.',
  'A chemical tag on a gene that can switch it off.': 'Una etiqueta química en un gen que puede apagarlo.',
  'A repair gene. In brain tumors its state helps foresee how a drug may work.':
    'Un gen de reparación. En los tumores del cerebro, su estado ayuda a prever cómo podría funcionar un medicamento.',
  'Short repeats in genes. If they are unstable (MSI), the repair of genes (MMR) is broken, and immune drugs may help.':
    'Repeticiones cortas en los genes. Si son inestables (MSI), la reparación de los genes (MMR) está dañada, y la inmunoterapia podría ayudar.',
  'A change in a gene. It may be harmful, harmless or unknown.':
    'Un cambio en un gen. Puede ser dañino, inofensivo o de efecto desconocido.',
  'Causing illness.': 'Que causa enfermedad.',
  'A protein. If it is there, some immune drugs may work better.':
    'Una proteína. Si la hay, algunos medicamentos de inmunoterapia podrían funcionar mejor.',
  'Of the body. Of a gene change: only in some cells, such as those of a tumor, and not passed on.':
    'Del cuerpo. En un cambio de un gen: solo en algunas células, como las de un tumor, y no se pasa a los hijos.',
  'New in this person, not from a parent. In other reports: from the start.':
    'Nuevo en esta persona, no heredado de sus padres. En otros informes: desde el principio.',
};
