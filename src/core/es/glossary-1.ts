/** The words explained in Spanish, by the English sentence, part 1 of 4. */
import type { Sentences } from '../languages.ts';

export const glossary1: Sentences = {
  'Destroying a small bit of tissue, as with heat or cold.':
    'Destruir un poco de tejido, por ejemplo con calor o frío.',
  'Chest pain from too little blood to the heart.':
    'Dolor en el pecho porque llega muy poca sangre al corazón.',
  'Opening a narrow artery with a balloon.': 'Abrir una arteria estrecha con un globo.',
  'The largest artery, from the heart down the body.':
    'La arteria más grande, que baja del corazón por el cuerpo.',
  'A narrow aortic valve.': 'Una válvula aórtica estrecha.',
  'A heartbeat that is not regular.': 'Latidos del corazón que no son regulares.',
  'Hard, narrow arteries.': 'Arterias duras y estrechas.',
  'A fast, uneven heartbeat of the upper chambers. It can lead to clots.':
    'Latidos rápidos y desiguales de las cámaras superiores del corazón. Pueden llevar a que se formen coágulos.',
  'Surgery that leads blood around a narrow artery.':
    'Cirugía que lleva la sangre por un camino que rodea una arteria estrecha.',
  'Of the heart.': 'Del corazón.',
  'A thin tube led to the heart to measure and take pictures.':
    'Cateterismo: un tubo delgado que se lleva hasta el corazón para medir y tomar imágenes.',
  'A heart doctor.': 'Médico del corazón.',
  'A weak or thick heart muscle.': 'Un músculo del corazón débil o grueso.',
  'The heart does not pump as well as it should.':
    'Insuficiencia cardíaca: el corazón no bombea tan bien como debería.',
  'Of the arteries that feed the heart.': 'De las arterias que alimentan el corazón.',
  'When the heart rests between beats. The lower number of a blood pressure.':
    'Cuando el corazón descansa entre latidos. El número de abajo de la presión arterial.',
  'Ultrasound of the heart.': 'Ecografía del corazón.',
  'How much blood the heart pumps with each beat, in percent.':
    'Cuánta sangre bombea el corazón con cada latido, en porcentaje.',
  'A tracing of the heart’s rhythm.': 'Electrocardiograma: un registro del ritmo del corazón.',
  'A doctor for heart rhythm.': 'Médico especialista en el ritmo del corazón.',
  'A valve on the left side of the heart.': 'Una válvula del lado izquierdo del corazón.',
  'A sound of blood moving through the heart.': 'Soplo: un sonido de la sangre al pasar por el corazón.',
  'Of the heart muscle.': 'Del músculo del corazón.',
  'A heart attack.': 'Ataque al corazón.',
  'A small device that keeps the heartbeat steady.':
    'Marcapasos: un aparato pequeño que mantiene estable el latido del corazón.',
  'Of the sac around the heart.': 'Del saco que rodea el corazón.',
  'A leak backward through a valve.': 'Una fuga hacia atrás por una válvula.',
  'A small tube that keeps a vessel or duct open.':
    'Un tubo pequeño que mantiene abierto un vaso o un conducto del cuerpo.',
  'A test of the heart while it works hard.':
    'Prueba de esfuerzo: una prueba del corazón mientras trabaja mucho.',
  'When the heart squeezes. The upper number of a blood pressure.':
    'Cuando el corazón se contrae. El número de arriba de la presión arterial.',
  'A fast heartbeat.': 'Latidos rápidos del corazón.',
  'A slow heartbeat.': 'Latidos lentos del corazón.',
  'A valve on the right side of the heart.': 'Una válvula del lado derecho del corazón.',
  'A door in the heart that keeps blood going one way.':
    'Válvula: una puerta del corazón que hace que la sangre vaya en un solo sentido.',
  'A lower chamber of the heart. In the brain: a space with fluid.':
    'Una cámara inferior del corazón. En el cerebro: un espacio con líquido.',
  'A gene on the same path as PIK3CA. A change can point to a drug.':
    'Un gen de la misma vía que PIK3CA. Un cambio puede orientar hacia un medicamento.',
  'An illness in which the nerves that move muscles slowly stop working.':
    'ELA: una enfermedad en la que los nervios que mueven los músculos dejan de funcionar poco a poco.',
  'An antibody test. It is often positive in healthy people too.':
    'Una prueba de anticuerpos. A menudo sale positiva también en personas sanas.',
  'An antibody test for some kinds of vasculitis.':
    'Una prueba de anticuerpos para algunos tipos de vasculitis.',
  'A kind of acute leukemia that must be treated at once.':
    'Un tipo de leucemia aguda que se debe tratar de inmediato.',
  'A vitamin that nerves and blood need.': 'Una vitamina que los nervios y la sangre necesitan.',
  'A joined gene that drives one kind of leukemia. There are drugs for it.':
    'Un gen unido a otro, que impulsa un tipo de leucemia. Hay medicamentos para eso.',
  'Short for cells that are still in place (in situ). In nerve care: a first attack that can lead to MS.':
    'Abreviatura de células que siguen en su lugar (in situ). En neurología: un primer ataque que puede llevar a esclerosis múltiple (MS).',
  'A lung illness that makes it hard to breathe out.':
    'EPOC: una enfermedad de los pulmones que hace difícil sacar el aire.',
  'A tracer that finds neuroendocrine tumors on a scan.':
    'Una sustancia (trazador) que permite encontrar tumores neuroendocrinos en un estudio de imagen.',
  'A gene. Some drugs aim at a change in it.': 'Un gen. Algunos medicamentos se dirigen a un cambio en él.',
  'A gene. There are drugs for a change in it in acute leukemia.':
    'Un gen. Hay medicamentos para un cambio en él en la leucemia aguda.',
  'Short for the study of the heart’s rhythm.': 'Abreviatura del estudio del ritmo del corazón.',
  'A number for how well the kidneys clean the blood.':
    'Un número que dice qué tan bien limpian la sangre los riñones.',
  'A very common virus. Some kinds of it can change cells over the years.':
    'VPH: un virus muy común. Algunos de sus tipos pueden cambiar las células con los años.',
  'A weak repair of genes. If it is there, some drugs work better.':
    'Una reparación débil de los genes. Si la hay, algunos medicamentos funcionan mejor.',
  'Crohn’s disease or ulcerative colitis.': 'Enfermedad de Crohn o colitis ulcerosa.',
  'One of the IDH genes.': 'Uno de los genes IDH.',
  'A gene test that helps foresee how chronic leukemia will act.':
    'Una prueba de genes que ayuda a prever cómo se comportará la leucemia crónica.',
  'A blood test that can rise when cells break down.':
    'Una prueba de sangre que puede subir cuando se rompen las células.',
  'A score of how ill the liver is. It orders the transplant list.':
    'Una puntuación de qué tan enfermo está el hígado. Sirve para ordenar la lista de trasplantes.',
  'A gene. There are drugs for some changes in it.': 'Un gen. Hay medicamentos para algunos cambios en él.',
  'An illness in which the coat of nerves is damaged.':
    'Esclerosis múltiple: una enfermedad que daña la capa que cubre los nervios.',
  'A gene that helps tell the risk of acute leukemia.':
    'Un gen que ayuda a saber qué riesgo trae una leucemia aguda.',
  'A scale from 1 to 5 for how a prostate MRI looks.':
    'Una escala de 1 a 5 que dice cómo se ve una resonancia (RM) de próstata.',
  'A gene that slows growth. If it is lost, a drug may fit.':
    'Un gen que frena el crecimiento. Si se pierde, un medicamento podría ser adecuado.',
  'A group of genes. A change can mean that some drugs will not work.':
    'Un grupo de genes. Un cambio puede significar que algunos medicamentos no funcionarán.',
  'A gene that can drive some tumors. Some drugs aim at it.':
    'Un gen que puede impulsar algunos tumores. Algunos medicamentos se dirigen a él.',
  'A gene that can be fused with another. Some drugs aim at that.':
    'Un gen que puede estar unido a otro. Algunos medicamentos se dirigen a eso.',
  'A gene that guards cells. A change can mean higher risk.':
    'Un gen que protege las células. Un cambio puede significar un riesgo más alto.',
  'Watching closely with tests, and treating only if things change.':
    'Vigilancia activa: observar de cerca con pruebas, y tratar solo si algo cambia.',
  'Given after the main treatment to lower the chance that it comes back.':
    'Que se da después del tratamiento principal para bajar la probabilidad de que la enfermedad vuelva.',
  'Drugs that kill cells which divide fast.': 'Medicamentos que matan las células que se dividen rápido.',
  'A study that tests care in people who agree to join.':
    'Estudio clínico: una investigación que pone a prueba la atención médica en personas que aceptan participar.',
  'No sign of the cancer on tests. It may still need follow-up.':
    'Respuesta completa: no hay señal del cáncer en las pruebas. Aun así, puede necesitar seguimiento.',
  'Drugs that block or lower hormones. For menopause, hormone therapy means giving hormones instead.':
    'Terapia hormonal: medicamentos que bloquean o bajan las hormonas. Para la menopausia, en cambio, terapia hormonal significa dar hormonas.',
  'Drugs that help the immune system find the cancer.':
    'Medicamentos que ayudan al sistema inmunitario a encontrar el cáncer.',
  'It came back in the same place.': 'Ha vuelto en el mismo lugar.',
  'A cancer of the immune system’s cells, often in lymph nodes.':
    'Un cáncer de las células del sistema inmunitario, a menudo en los ganglios linfáticos.',
  'A cancer of the blood-making cells.': 'Un cáncer de las células que producen la sangre.',
  'Treatment given to keep an illness away for longer.':
    'Mantenimiento: tratamiento que se da para mantener lejos una enfermedad por más tiempo.',
  'A cancer of the cells that give skin its color.': 'Un cáncer de las células que dan color a la piel.',
  'A cancer of the thin lining around the lungs or belly.':
    'Un cáncer de la capa delgada que rodea los pulmones o el vientre.',
  'A cancer of plasma cells in the bone marrow.': 'Un cáncer de las células plasmáticas de la médula ósea.',
  'Tests show no sign of the illness now.': 'Las pruebas no muestran señal de la enfermedad ahora.',
  'A doctor who treats cancer.': 'Médico que trata el cáncer.',
  'The care of people with cancer.': 'La atención de las personas con cáncer.',
  'Care that eases pain, worry and other trouble. It can be given beside treatment.':
    'Cuidados que alivian el dolor, la preocupación y otras molestias. Se pueden dar junto con el tratamiento.',
  'The cancer has shrunk but is still there.': 'Respuesta parcial: el cáncer se ha reducido, pero sigue ahí.',
  'The illness has grown or spread.': 'La enfermedad ha crecido o se ha extendido.',
  'What doctors expect to happen. It is a guess for many people, not a promise for one.':
    'Pronóstico: lo que los médicos esperan que pase. Es un cálculo aproximado para muchas personas, no una promesa para una sola persona.',
  'Strong rays that kill cells in one area.': 'Radioterapia: rayos fuertes que matan células en una zona.',
  'Does not get better with a treatment.': 'Que no mejora con un tratamiento.',
  'The illness has come back after getting better.': 'Recaída: la enfermedad ha vuelto después de mejorar.',
  'Signs of the illness are gone or fewer.': 'Las señales de la enfermedad han desaparecido o son menos.',
  'It has not grown or shrunk much.': 'No ha crecido ni se ha reducido mucho.',
  'How far an illness has gone, on a scale. For some illnesses it counts size and spread.':
    'Etapa: hasta dónde ha llegado una enfermedad, según una escala. En algunas enfermedades toma en cuenta el tamaño y cuánto se ha extendido.',
  'Abnormal cells that have not spread into the tissue near by.':
    'Células anormales que no se han extendido al tejido cercano.',
  'A late step on the scale of an illness. Of a tumor: it has spread to a distant part of the body.':
    'Un nivel avanzado en la escala de una enfermedad. En un tumor: se ha extendido a una parte lejana del cuerpo.',
  'Regular checks over time.': 'Controles regulares a lo largo del tiempo.',
  'Life and care after a cancer diagnosis.': 'La vida y la atención después de un diagnóstico de cáncer.',
  'Reaching the whole body.': 'Que llega a todo el cuerpo.',
  'A way to stage cancer: T is the tumor, N the nodes, M is spread.':
    'Una forma de dar la etapa del cáncer: T es el tumor, N los ganglios y M la extensión a otras partes.',
  'A meeting where doctors of many fields talk over a case.':
    'Junta de tumores: una reunión donde médicos de muchas especialidades hablan de un caso.',
  'Something in the blood that can rise with a cancer.':
    'Marcador tumoral: algo en la sangre que puede subir con un cáncer.',
  'A blood marker that can rise in bowel and other cancers.':
    'Un marcador en la sangre que puede subir en el cáncer de intestino y en otros.',
  'A blood test for the prostate. It can rise for many reasons.':
    'Una prueba de sangre de la próstata. Puede subir por muchas razones.',
  'A protein in the blood. It is measured in pregnancy, and for some illnesses of the liver and other organs.':
    'Una proteína de la sangre. Se mide en el embarazo, y en algunas enfermedades del hígado y de otros órganos.',
  'Another doctor’s view of the diagnosis or plan.':
    'Lo que opina otro médico sobre el diagnóstico o el plan.',
  'From cells that make hormones.': 'De células que producen hormonas.',
  'Surgery that takes out as much of a tumor as can be done.':
    'Cirugía que saca todo lo que se pueda de un tumor.',
  'Fluid in the belly.': 'Líquido en el vientre.',
  'Fluid around the lung, or in another space.': 'Líquido alrededor del pulmón, o en otro espacio.',
};
