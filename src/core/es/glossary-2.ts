/** The words explained in Spanish, by the English sentence, part 2 of 4. */
import type { Sentences } from '../languages.ts';

export const glossary2: Sentences = {
  'Of the belly.': 'Del vientre.',
  'New or sudden.': 'Nuevo o repentino.',
  'A reaction of the body to something that is harmless to most people.':
    'Una reacción del cuerpo a algo que es inofensivo para la mayoría de las personas.',
  'In front.': 'En la parte de adelante.',
  'With no signs that you can feel.': 'Sin señales que se puedan sentir.',
  'On both sides.': 'De los dos lados.',
  'A thin tube put into the body.': 'Sonda o catéter: un tubo delgado que se pone en el cuerpo.',
  'Lasting a long time.': 'Que dura mucho tiempo.',
  'There from birth.': 'Que está desde el nacimiento.',
  'Should not be done or given.': 'Que no se debe hacer ni dar.',
  'Wearing down over time.': 'Que se desgasta con el tiempo.',
  'The name of the illness.': 'El nombre de la enfermedad.',
  'Farther away from the center.': 'Más lejos del centro.',
  'Short of breath.': 'Falta de aire.',
  'Trouble swallowing.': 'Dificultad para tragar.',
  'Something that must be cared for right now.': 'Emergencia: algo que se debe atender ahora mismo.',
  'Looking inside with a thin tube that has a camera.':
    'Mirar por dentro con un tubo delgado que tiene una cámara.',
  'Looking inside the large bowel with a camera.': 'Mirar por dentro el intestino grueso con una cámara.',
  'Looking inside the airways with a camera.': 'Mirar por dentro las vías respiratorias con una cámara.',
  'Looking inside the bladder with a camera.': 'Mirar por dentro la vejiga con una cámara.',
  'The cause.': 'La causa.',
  'Being very tired.': 'Mucho cansancio.',
  'Checks after a visit or treatment.': 'Seguimiento: controles después de una cita o de un tratamiento.',
  'Blood in the urine.': 'Sangre en la orina.',
  'Coughing up blood.': 'Toser sangre.',
  'Of the liver.': 'Del hígado.',
  'High blood pressure. After another word: high pressure in those vessels.':
    'Presión arterial alta. Después de otra palabra: presión alta en esos vasos sanguíneos.',
  'Low blood pressure.': 'Presión arterial baja.',
  'With no known cause.': 'Sin causa conocida.',
  'The body’s defense.': 'De las defensas del cuerpo.',
  'Below.': 'En la parte de abajo.',
  'Staying in the hospital.': 'Con hospitalización: la persona se queda en el hospital.',
  'Not staying overnight.': 'Ambulatorio: sin quedarse a pasar la noche.',
  'Yellow skin or eyes.': 'Ictericia: piel u ojos amarillos.',
  'To the side.': 'Hacia un lado.',
  'Surgery through small cuts, with a camera.': 'Cirugía por cortes pequeños, con una cámara.',
  'Feeling unwell.': 'Malestar: sentirse mal.',
  'Toward the middle.': 'Hacia el medio.',
  'Illness or harm from a treatment.': 'Enfermedad, o daño causado por un tratamiento.',
  'Feeling sick.': 'Ganas de vomitar.',
  'Nothing to eat or drink.': 'Nada de comer ni de beber.',
  'Can be felt by hand.': 'Que se puede sentir con la mano.',
  'Through the skin.': 'A través de la piel.',
  'Behind.': 'En la parte de atrás.',
  'The doctor or clinic you go to first for most things.':
    'Atención primaria: el médico o la clínica adonde usted va primero para la mayoría de las cosas.',
  'Closer to the center.': 'Más cerca del centro.',
  'Of the lungs.': 'De los pulmones.',
  'Of the kidneys.': 'De los riñones.',
  'Cutting a part out.': 'Cortar y sacar una parte.',
  'A dangerous reaction to an infection. It is an emergency.':
    'Una reacción peligrosa a una infección. Es una emergencia.',
  'A doctor for one field.': 'Médico que se dedica a un solo campo.',
  'A doctor who operates.': 'Cirujano: un médico que opera.',
  'An operation.': 'Cirugía: una operación.',
  'With signs that you can feel.': 'Con señales que se pueden sentir.',
  'A set of signs that go together.': 'Un conjunto de señales que van juntas.',
  'What is done to help.': 'Lo que se hace para ayudar.',
  'On one side.': 'De un solo lado.',
  'Pulse, breath, heat and blood pressure.':
    'Signos vitales: pulso, respiración, temperatura y presión arterial.',
  'Taking out the womb.': 'Sacar el útero (la matriz).',
  'A place where ill people are cared for.': 'Un lugar donde se atiende a personas enfermas.',
  'The plan that pays for care.': 'Seguro: el plan que paga la atención médica.',
  'A drug.': 'Un medicamento.',
  'To do with health care.': 'Relacionado con la atención de la salud.',
  'The US health plan for people of 65 and over and some others.':
    'El plan de salud de Estados Unidos para personas de 65 años o más y algunas otras.',
  'Of the ovaries.': 'De los ovarios.',
  'Of the pancreas.': 'Del páncreas.',
  'Of the womb, ovaries and nearby parts.': 'Del útero (la matriz), los ovarios y las partes cercanas.',
  'A doctor for the kidneys, bladder and prostate.': 'Médico de los riñones, la vejiga y la próstata.',
  'A doctor for the skin.': 'Médico de la piel.',
  'A doctor who reads skin tissue under a microscope.':
    'Médico que examina tejido de la piel al microscopio.',
  'To do with how the body uses food and energy.':
    'Relacionado con la forma en que el cuerpo usa la comida y la energía.',
  'Putting an organ or cells of another person in place of your own.':
    'Poner un órgano o células de otra persona en lugar de los propios.',
  'A machine or fluid that cleans the blood when kidneys cannot.':
    'Una máquina o un líquido que limpia la sangre cuando los riñones no pueden.',
  'Taking out the prostate.': 'Sacar la próstata.',
  'Taking out a kidney or a part of it.': 'Sacar un riñón o una parte de él.',
  'Taking out the large bowel or a part of it.': 'Sacar el intestino grueso o una parte de él.',
  'Taking out the thyroid gland or a part of it.': 'Sacar la glándula tiroides o una parte de ella.',
  'Swelling and pain in joints.': 'Hinchazón y dolor en las articulaciones.',
  'A new joint.': 'Una articulación nueva.',
  'The body’s defense attacks the body itself.': 'Las defensas del cuerpo atacan al propio cuerpo.',
  'The nerves at the end of the spinal cord. Pressure on them is an emergency.':
    'Los nervios del final de la médula espinal. La presión sobre ellos es una emergencia.',
  'Of the brain.': 'Del cerebro.',
  'Of the neck. In women’s health: of the mouth of the womb.':
    'Del cuello. En la salud de la mujer: del cuello del útero (la matriz).',
  'Swelling of the large bowel.': 'Inflamación del intestino grueso.',
  'Pressure on the spinal cord. It is an emergency.': 'Presión sobre la médula espinal. Es una emergencia.',
  'The fluid around the brain and spinal cord.': 'El líquido que rodea el cerebro y la médula espinal.',
  'Loss of the coat around nerves, as in MS.':
    'Pérdida de la capa que cubre los nervios, como en la esclerosis múltiple (MS).',
  'A cushion between spine bones, which can slip and press on a nerve. Or a round disk with images on it.':
    'Una almohadilla entre los huesos de la columna, que puede salirse y apretar un nervio. O un disco redondo con imágenes grabadas.',
  'A tracing of brain waves.': 'Un registro de las ondas del cerebro.',
  'A test of muscles and nerves.': 'Una prueba de los músculos y los nervios.',
  'At the side opening of the spine where a nerve comes out.':
    'En la abertura lateral de la columna por donde sale un nervio.',
  'A broken bone.': 'Un hueso roto.',
  'Joined together: bones so that they do not move, or two genes by mistake.':
    'Unión: de huesos para que no se muevan, o de dos genes por error.',
  'A tumor of the brain’s support cells.': 'Un tumor de las células de apoyo del cerebro.',
  'A fast-growing brain tumor.': 'Un tumor del cerebro que crece rápido.',
  'Weakness on one side.': 'Debilidad de un lado del cuerpo.',
  'Too much fluid in the brain.': 'Demasiado líquido en el cerebro.',
  'Taking out a bit of spine bone to make room for nerves.':
    'Sacar un poco de hueso de la columna para dar espacio a los nervios.',
  'Of the lower back.': 'De la parte baja de la espalda.',
  'A needle in the lower back to take fluid.':
    'Punción lumbar: una aguja en la parte baja de la espalda para sacar líquido.',
  'An illness in which the immune system attacks many parts of the body.':
    'Una enfermedad en la que el sistema inmunitario ataca muchas partes del cuerpo.',
  'A tumor of the brain’s lining. Most are not cancer.':
    'Un tumor de la capa que cubre el cerebro. La mayoría no son cáncer.',
  'A doctor for cancer of the brain and nerves.': 'Médico que trata el cáncer del cerebro y de los nervios.',
  'A doctor for the brain and nerves.': 'Médico del cerebro y de los nervios.',
  'Of nerves and muscles.': 'De los nervios y los músculos.',
  'A doctor who reads brain and nerve tissue under a microscope.':
    'Médico que examina tejido del cerebro y de los nervios al microscopio.',
  'Nerve damage, often with numb or tingling hands or feet.':
    'Daño en los nervios, a menudo con hormigueo o adormecimiento de manos o pies.',
  'A surgeon for the brain and spine.': 'Cirujano del cerebro y de la columna.',
  'Treating brain vessels through thin tubes.': 'Tratar los vasos sanguíneos del cerebro por tubos delgados.',
  'Weak bones.': 'Huesos débiles.',
  'Worn joints.': 'Artrosis: articulaciones desgastadas.',
  'Tingling or numb feeling.': 'Sensación de hormigueo o adormecimiento.',
  'A pinched nerve at the spine.': 'Un nervio pinzado en la columna.',
  'A doctor for joints and immune illness.':
    'Médico de las articulaciones y de las enfermedades inmunitarias.',
  'A kind of arthritis from the immune system.': 'Un tipo de artritis causado por el sistema inmunitario.',
  'Pain down the leg from a pinched nerve.': 'Ciática: dolor que baja por la pierna por un nervio pinzado.',
  'An illness that makes skin and sometimes organs hard.':
    'Una enfermedad que endurece la piel y a veces los órganos.',
  'A burst of brain signals that can cause shaking or blank spells.':
    'Crisis (convulsión): una descarga de señales del cerebro que puede causar sacudidas o momentos de desconexión.',
  'One spine bone has slipped over another.': 'Un hueso de la columna se ha deslizado sobre otro.',
  'Wear of the spine.': 'Desgaste de la columna.',
  'Part of the brain loses blood or bleeds.':
    'Derrame cerebral: una parte del cerebro se queda sin sangre o sangra.',
  'Of the chest or upper back.': 'Del pecho o de la parte alta de la espalda.',
  'Shaking.': 'Temblor.',
  'Swelling of blood vessels by the immune system.':
    'Inflamación de los vasos sanguíneos causada por el sistema inmunitario.',
  'A bone of the spine.': 'Un hueso de la columna.',
};
