/** The urgent advice in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const urgent: Sentences = {
  'Emergency surgery should not wait': 'Una cirugía de emergencia no debe esperar',
  'Do not wait for a second opinion if you need emergency surgery. That holds for a blood clot, a bulge in a blood vessel that leaks or grows fast, a burst organ, or a bad injury. You can ask for a second opinion about the next steps later.':
    'Si necesita una cirugía de emergencia, no espere a tener una segunda opinión. Esto vale para un coágulo de sangre, un órgano reventado o una lesión grave. También vale para un bulto en un vaso sanguíneo que pierde sangre o crece rápido. Más adelante puede pedir una segunda opinión sobre los pasos siguientes.',
  'If you feel very ill, call now': 'Si se siente muy mal, llame ahora',
  'Call your own team or your emergency number. A second opinion, online or not, is not made for an emergency.':
    'Llame a su propio equipo médico o a su número de emergencias. Una segunda opinión, en línea o no, no está hecha para una emergencia.',
  'In a pregnancy, each week can count': 'En un embarazo, cada semana puede contar',
  'Some tests and choices end at a set week. Call your doctor or a fetal center as soon as they open. Many let you call on your own, with no letter. Say how many weeks you are. For bleeding, bad pain, leaking water or less movement, call your maternity unit at once.':
    'Algunas pruebas y opciones solo son posibles hasta cierta semana. Llame a su médico o a un centro de medicina fetal en cuanto abran. Muchos permiten que usted llame por su cuenta, sin carta de un médico. Diga cuántas semanas de embarazo tiene. Si hay sangrado, dolor fuerte o pérdida de líquido, o si siente menos movimientos, llame de inmediato a su unidad de maternidad.',
  'If you are in hospital and getting worse': 'Si está en el hospital y empeora',
  'Tell the nurse: I am worried, this is getting worse. Ask for the rapid response team and a senior doctor to come now. A family member can ask too.':
    'Dígale a la enfermera o al enfermero: esto me preocupa, está empeorando. Pida que vengan ahora el equipo de respuesta rápida y un médico con más experiencia. Un familiar también puede pedirlo.',
  'If your doctor said “today”, go today': 'Si su médico dijo “hoy”, vaya hoy',
  'This page asks for something soon. If your doctor or nurse told you to come in, go. If you are not sure, call the office now and ask what to do, and by when. Is it closed? Ask for the doctor on call, or call the hospital. If you get worse, call your emergency number. A second opinion can follow.':
    'Esta página pide hacer algo pronto. Si su médico o alguien de enfermería le pidió que acudiera, vaya. Si tiene dudas, llame ahora al consultorio y pregunte qué tiene que hacer y para cuándo. ¿Está cerrado? Pida hablar con el médico de guardia, o llame al hospital. Si empeora, llame a su número de emergencias. La segunda opinión puede venir después.',
  'A very ill child comes first': 'Si su hijo o hija está muy grave, eso es lo primero',
  'Call your emergency number now if your child is hard to wake or finds it hard to breathe. If your child is very ill, the team may need to start right away. You can still ask: can you call a second children’s center today while we start?':
    'Llame ahora a su número de emergencias si cuesta despertar a su hijo o hija, o si le cuesta respirar. Si está muy grave, puede que el equipo tenga que empezar el tratamiento de inmediato. Aun así puede preguntar: ¿pueden llamar hoy a un segundo centro médico infantil mientras empezamos?',
  'A long or first seizure: call now': 'Convulsión larga o primera convulsión: llame ahora',
  'Call the emergency number for a first seizure, or one that lasts more than 5 minutes. Call if one follows another, if breathing or waking up is hard, or if the person is hurt, pregnant or in water. Tell the people near you.':
    'Llame al número de emergencias por una primera convulsión, o una que dure más de 5 minutos. Llame si hay una tras otra, o si a la persona le cuesta respirar o despertar. Llame si la persona está herida, embarazada o en el agua. Explique esto a las personas que están cerca de usted.',
  'Ask today how fast it moves': 'Pregunte hoy con qué rapidez avanza',
  'Call your doctor’s office today. If it is closed and you feel unwell, call the hospital’s main number and ask for the blood doctor on call. If you feel very ill, call your emergency number now. Some illnesses of the blood are slow and only watched. Some move fast. Ask if yours could be fast, and how long it is safe to wait. If it could be, ask them to call a blood expert for you.':
    'Llame hoy al consultorio de su médico. Si está cerrado y usted no se siente bien, llame al número principal del hospital. Pida hablar con el médico de la sangre (hematólogo) de guardia. Si se siente muy mal, llame ahora a su número de emergencias. Algunas enfermedades de la sangre son lentas y solo se vigilan. Algunas avanzan rápido. Pregunte si la suya podría ser rápida, y cuánto se puede esperar sin peligro. Si podría serlo, pida que llamen por usted a un experto en enfermedades de la sangre.',
  'Swollen face or hard to breathe: call now': 'Cara hinchada o dificultad para respirar: llame ahora',
  'Call your emergency number if your face or neck swells or if it gets hard to breathe. Call if you make a noise when you breathe in. A growth in the chest or neck can press on the veins or the windpipe.':
    'Llame a su número de emergencias si se le hincha la cara o el cuello, o si empieza a costarle respirar. Llame si hace un ruido al tomar aire. Una masa en el pecho o el cuello puede presionar las venas o la tráquea.',
  'Sudden bad pain in chest, back or belly: call now':
    'Dolor fuerte y repentino en el pecho, la espalda o el vientre: llame ahora',
  'Call your emergency number for sudden bad pain in your chest, back or belly, or if you faint. Do not wait to see if it passes. If you have no such signs, ask your doctor soon how often it will be checked.':
    'Llame a su número de emergencias por un dolor fuerte y repentino en el pecho, la espalda o el vientre, o si se desmaya. No espere a ver si se le pasa. Si no tiene estas señales, pregunte pronto a su médico cada cuánto se lo van a revisar.',
  'Sudden change in sight: get help now': 'Cambio repentino en la vista: busque ayuda ahora',
  'Go to an emergency department now for sudden loss of sight or double vision. Call a doctor the same day for a new bad headache, a sore scalp, or jaw pain when you chew. Call your emergency number if you cough up blood.':
    'Vaya ahora a una sala de emergencias si de repente pierde la vista o ve doble. Llame a un médico el mismo día por un dolor de cabeza fuerte y nuevo. Llame también el mismo día por dolor en el cuero cabelludo, o en la mandíbula al masticar. Llame a su número de emergencias si tose sangre.',
  'This may need treatment very soon': 'Esto puede necesitar tratamiento muy pronto',
  'Call your doctor’s office now. If it is closed, ask for the doctor on call, or call your hospital’s main number. If you feel very ill, call your emergency number. Acute leukemia can move fast, so ask: is it safe to wait at all? If there is no time to see someone else, ask your doctor to call or email a leukemia center. A full second opinion can come later.':
    'Llame ahora al consultorio de su médico. Si está cerrado, pida hablar con el médico de guardia, o llame al número principal de su hospital. Si se siente muy mal, llame a su número de emergencias. La leucemia aguda puede avanzar rápido, así que pregunte: ¿se puede esperar sin peligro, aunque sea poco? Si no hay tiempo de ver a otro médico, pida al suyo que llame o envíe un correo a un centro de leucemia. Una segunda opinión completa puede venir más adelante.',
  'Seizure, confusion or a sudden bad headache: call now':
    'Convulsión, confusión o dolor de cabeza fuerte y repentino: llame ahora',
  'Call your emergency number for a seizure, new confusion, a sudden very bad headache, or vomiting with a headache. Call if one side turns weak or you are hard to wake. These can mean pressure in the head. Do not wait for a second opinion.':
    'Llame a su número de emergencias por una convulsión, confusión nueva, un dolor de cabeza repentino muy fuerte, o vómito con dolor de cabeza. Llame si un lado del cuerpo se debilita o si cuesta despertarle. Estas señales pueden indicar presión en la cabeza. No espere a tener una segunda opinión.',
  'Numb between the legs: get help now': 'Adormecimiento entre las piernas: busque ayuda ahora',
  'Go to an emergency department now if you feel numb between your legs, cannot pass urine, or cannot hold urine or stool. Go now if a leg or both get weaker fast, or it gets hard to walk. These nerves can be harmed for good. A second opinion can wait; this cannot.':
    'Vaya ahora a una sala de emergencias si siente adormecimiento entre las piernas. Vaya ahora si no puede orinar, o no puede aguantar la orina o las heces. Vaya ahora si una pierna o las dos se debilitan rápido, o si empieza a costarle caminar. Estos nervios pueden dañarse para siempre. Una segunda opinión puede esperar; esto no.',
  'Weak or numb legs: get help now': 'Piernas débiles o adormecidas: busque ayuda ahora',
  'A growth in the spine can press on the nerves. New weak or numb legs, trouble walking, or a change in your bladder or bowels is an emergency: call your emergency number now. For new or worse back pain, call your care team the same day.':
    'Una masa en la columna puede presionar los nervios. Debilidad o adormecimiento nuevos en las piernas, dificultad para caminar, o cambios al orinar o evacuar son una emergencia. Llame ahora a su número de emergencias. Si el dolor de espalda es nuevo o ha empeorado, llame a su equipo médico el mismo día.',
  'This kind can grow fast: ask today': 'Este tipo puede crecer rápido: pregunte hoy',
  'Call your doctor’s office today and ask how soon treatment has to start. If no one answers, ask the hospital for the cancer doctor on call. If you feel very ill, or find it hard to breathe, call your emergency number. For this kind it can be days, not weeks. If there is no time for a second visit, ask your doctor to call another expert now. You can still ask for a second opinion after you start.':
    'Llame hoy al consultorio de su médico y pregunte qué tan pronto tiene que empezar el tratamiento. Si nadie contesta, llame al hospital y pida hablar con el médico de cáncer (oncólogo) de guardia. Si se siente muy mal, o le cuesta respirar, llame a su número de emergencias. Con este tipo, el plazo puede ser de días, no de semanas. Si no hay tiempo para una segunda cita, pida a su médico que llame ahora a otro experto. Todavía puede pedir una segunda opinión después de empezar.',
  'Fever or bleeding that does not stop: call now': 'Sangrado que no para o fiebre: llame ahora',
  'Call your care team’s day and night line for a fever. Call your emergency number for bleeding that does not stop, chest pain, sudden short breath, or new confusion. Ask your doctor which signs matter most for you.':
    'Si tiene fiebre, llame a la línea de su equipo médico que atiende día y noche. Llame a su número de emergencias por sangrado que no para, dolor de pecho, falta de aire repentina o confusión nueva. Pregunte a su médico qué señales importan más en su caso.',
  'Chest pain or stroke signs: call now': 'Dolor de pecho o señales de derrame cerebral: llame ahora',
  'Call your emergency number for chest pain or pressure, sudden short breath, or fainting. Call if a face droops, an arm is weak, or speech is slurred. Call even if it goes away. Do not drive yourself.':
    'Llame a su número de emergencias por dolor o presión en el pecho, falta de aire repentina o desmayo. Llame si un lado de la cara se cae, si un brazo está débil o si se arrastran las palabras al hablar. Llame aunque se le pase. No conduzca usted.',
  'If you are in hospital in England and getting worse': 'Si está en un hospital de Inglaterra y empeora',
  'Ask the ward for a Martha’s Rule review. A different team then comes to look, day or night. You or your family can ask. Many hospitals in England offer it.':
    'Pida en su sala del hospital una revisión de Martha’s Rule. Entonces otro equipo viene a ver cómo está usted, de día o de noche. Usted o su familia pueden pedirla. Muchos hospitales de Inglaterra la ofrecen.',
  'Fever, bleeding or a clot: call now': 'Fiebre, sangrado o un coágulo: llame ahora',
  'Call your emergency number for heavy bleeding, sudden short breath, chest pain, or new confusion. For a fever or chills, call your team’s day and night line now, most of all when your blood counts are low. Call it too for a leg that is newly swollen and sore. If no one answers, go to an emergency department.':
    'Llame a su número de emergencias por sangrado abundante, falta de aire repentina, dolor de pecho o confusión nueva. Si tiene fiebre o escalofríos, llame ahora a la línea de su equipo que atiende día y noche. Esto importa sobre todo si sus conteos de sangre están bajos. Llame también a esa línea si una pierna se le acaba de hinchar y le duele. Si nadie contesta, vaya a una sala de emergencias.',
};
