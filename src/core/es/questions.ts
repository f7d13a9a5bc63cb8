/** The questions in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const questions: Sentences = {
  'Who reads my file: name, license and state?':
    '¿Quién lee mi historial: nombre, licencia y en qué estado la tiene?',
  'Do you look at the slides and scans again?':
    '¿Vuelven ustedes a mirar las láminas y los estudios de imagen?',
  'Do you look at the scans again yourselves?': '¿Vuelven ustedes mismos a mirar los estudios de imagen?',
  'Will I talk with the doctor, or only get a letter?': '¿Hablaré con el médico, o solo recibiré una carta?',
  'Which illnesses do you not take?': '¿Qué enfermedades no atienden?',
  'What does it cost, and can I get the money back?': '¿Cuánto cuesta, y me pueden devolver el dinero?',
  'How long does it take once you have everything?': '¿Cuánto tarda una vez que ustedes tengan todo?',
  'Who keeps my records, and are they ever sold or shared?':
    '¿Quién guarda mi historial, y se vende o se comparte alguna vez?',
  'Will the report go to my own doctor?': '¿Le enviarán el informe a mi propio médico?',
  'Am I a fit for a trial?': '¿Hay un estudio clínico adecuado para mí?',
  'Could treatment affect having children, and should we plan for that first?':
    '¿Podría el tratamiento afectar la posibilidad de tener hijos, y deberíamos planear eso primero?',
  'Will care that eases pain and worry be part of this from now on?':
    '¿Serán parte de esto, desde ahora, los cuidados que alivian el dolor y la preocupación?',
  'How many people like me do you treat in a year?': '¿A cuántas personas como yo trata usted en un año?',
  'What are the gains, the risks and the day-to-day effects?':
    '¿Cuáles son los beneficios, los riesgos y los efectos en el día a día?',
  'What happens if I wait?': '¿Qué pasa si espero?',
  'Will you write a report for me and for my own doctor?':
    '¿Escribirá usted un informe para mí y para mi propio médico?',
  'Can I be treated near home with your advice?': '¿Puedo tratarme cerca de casa con los consejos de usted?',
  'Who would you send your own family to?': '¿Con qué médico enviaría usted a su propia familia?',
  'Will your office send my records, scans and slides?':
    '¿Enviará su consultorio mi historial, mis estudios de imagen y mis láminas?',
  'Will your office send my records and my scans?':
    '¿Enviará su consultorio mi historial y mis estudios de imagen?',
  'Are you open to working with the doctor I see?': '¿Aceptaría usted trabajar con el médico que yo vea?',
  'Has a team meeting or tumor board talked about my case?':
    '¿Se ha hablado de mi caso en una reunión del equipo o junta de tumores?',
  'Have doctors of other fields talked about my case with you?':
    '¿Han hablado con usted de mi caso médicos de otras especialidades?',
  'Which form counts for this?': '¿Qué formulario sirve para esto?',
  'Does it cover scans and slides, or do I ask elsewhere?':
    '¿Incluye los estudios de imagen y las láminas, o los pido en otro lugar?',
  'Does it cover the scans themselves, or do I ask elsewhere?':
    '¿Incluye las imágenes mismas de los estudios, o las pido en otro lugar?',
  'What is the fee, and can you tell me before you start?':
    '¿Cuánto cobran, y me lo pueden decir antes de empezar?',
  'When will it be ready?': '¿Cuándo estará listo?',
  'Can it go by secure e-mail, portal or upload?':
    '¿Se puede enviar por correo electrónico seguro, por el portal o subiéndolo a internet?',
  'Who can I call to ask how far it is?': '¿A quién puedo llamar para preguntar cómo va?',
  'How long can I safely wait before treatment starts?':
    '¿Cuánto tiempo puedo esperar sin peligro antes de empezar el tratamiento?',
  'What would make it urgent?': '¿Qué lo haría urgente?',
  'What exactly is the diagnosis, with its type and stage if it has them?':
    '¿Cuál es exactamente el diagnóstico, con su tipo y su etapa si los tiene?',
  'How sure are you, and is any test still out?':
    '¿Qué tan seguro es, y falta todavía el resultado de alguna prueba?',
  'What is the goal: cure, control or comfort?': '¿Cuál es la meta: curar, controlar o aliviar?',
  'What are all my choices, and what if we do nothing for now?':
    '¿Cuáles son todas mis opciones, y qué pasa si por ahora no hacemos nada?',
  'HER2 is not on this page: has it been tested, and what is the score?':
    'HER2 no está en esta página: ¿se ha analizado, y cuál es la puntuación?',
  'ER and PR are not on this page: have they been tested?':
    'ER y PR no están en esta página: ¿se han analizado?',
  'The grade is not on this page: what is it?': 'El grado no está en esta página: ¿cuál es?',
  'The margins are not on this page: were they clear?':
    'Los márgenes no están en esta página: ¿estaban limpios?',
  'EGFR, ALK and PD-L1 are not on this page: have they been tested?':
    'EGFR, ALK y PD-L1 no están en esta página: ¿se han analizado?',
  'MSI or MMR is not on this page: has it been tested?':
    'MSI o MMR no está en esta página: ¿se ha analizado?',
  'IDH and MGMT are not on this page: have they been tested?':
    'IDH y MGMT no están en esta página: ¿se han analizado?',
  'Did you look at my slides and scans yourself, or only at the reports?':
    '¿Miró usted directamente mis láminas y mis estudios de imagen, o solo los informes?',
  'Did you look at my scans and tests yourself, or only at the reports?':
    '¿Miró usted directamente mis estudios de imagen y mis pruebas, o solo los informes?',
  'Do you agree with the diagnosis and the stage?': '¿Está usted de acuerdo con el diagnóstico y la etapa?',
  'Do you agree with the diagnosis, and what else could it be?':
    '¿Está usted de acuerdo con el diagnóstico, y qué más podría ser?',
  'What would you do first, and why?': '¿Qué haría usted primero, y por qué?',
  'Where does your plan differ from mine, and why?':
    '¿En qué se diferencia su plan del que tengo, y por qué?',
  'What other tests would help, and would they change the plan?':
    '¿Qué otras pruebas ayudarían, y cambiarían el plan?',
  'Is a second opinion covered, and do you require one?': '¿Cubren ustedes una segunda opinión, y la exigen?',
  'Is this doctor in my network, and if not, is there an exception?':
    '¿Está este médico en mi red? Si no lo está, ¿hay una excepción?',
  'Do I need a referral or prior approval, who files it, and how long does it take?':
    '¿Necesito una remisión o una autorización previa? ¿Quién la presenta y cuánto tarda?',
  'Is an online opinion covered?': '¿Cubren ustedes una opinión en línea?',
  'Is a new reading of slides and scans covered?':
    '¿Cubren ustedes una nueva lectura de las láminas y los estudios de imagen?',
  'Is a new reading of my scans covered?': '¿Cubren ustedes una nueva lectura de mis estudios de imagen?',
  'What will I pay myself?': '¿Cuánto tendré que pagar yo?',
  'Will you pay for tests that are done again?': '¿Pagarán ustedes las pruebas que se repitan?',
  'Would you pay for a third opinion if the two differ?':
    '¿Pagarían ustedes una tercera opinión si las dos no coinciden?',
  'May I have your name, the date, and a reference number for this call?':
    '¿Me puede dar su nombre, la fecha y un número de referencia de esta llamada?',
  'Do I have a case manager?': '¿Tengo un administrador de casos (case manager)?',
};
