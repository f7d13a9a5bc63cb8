/** The tips in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const advice: Sentences = {
  'Ask: how long can I safely wait?': 'Pregunte: ¿cuánto tiempo puedo esperar sin peligro?',
  'Make this your first question to your doctor. Only your own doctor can answer it for you. Write down the answer and the date.':
    'Haga esta pregunta a su médico antes que ninguna otra. Solo su propio médico puede respondérsela. Anote la respuesta y la fecha.',
  'When online can work': 'Cuándo puede servir hacerlo por internet',
  'Some centers look at your records and write to you or meet by video. It can help if you live far away or your illness is rare. Ask who reads your file, what it costs, and if they see the images too or only the reports.':
    'Algunos centros revisan su historial y le escriben o se reúnen con usted por video. Puede ayudar si vive lejos o si su enfermedad es poco común. Pregunte quién lee su historial, cuánto cuesta y si ven también las imágenes o solo los informes.',
  'Do not wait for the report if you get worse': 'Si empeora, no espere a tener el informe',
  'Call the doctor who ordered the test if you feel worse. Call your emergency number for sudden short breath, chest pain, a seizure, numb or weak legs, or heavy bleeding.':
    'Llame al médico que pidió la prueba si se siente peor. Llame a su número de emergencias si tiene falta de aire repentina, dolor de pecho, una convulsión, piernas adormecidas o débiles, o sangrado abundante.',
  'Call if a wound or fever worries you': 'Llame si le preocupa una herida o la fiebre',
  'Call the clinic the same day if a wound turns red, hot or wet. Call too for a fever after a biopsy or an operation. Do not put that off until you see someone else.':
    'Llame a la clínica el mismo día si una herida se pone roja, caliente o húmeda. Llame también si tiene fiebre después de una biopsia o una operación. No lo deje para cuando vea a otro médico.',
  'What a second opinion can give you': 'Lo que puede darle una segunda opinión',
  'It may match the first, and that can bring peace of mind. It may add detail about your illness. Or it may show other choices to think about.':
    'Puede coincidir con la primera, y eso puede darle tranquilidad. Puede agregar detalles sobre su enfermedad. O puede mostrar otras opciones en las que pensar.',
  'It is OK not to want one': 'Está bien no querer una segunda opinión',
  'You may trust your doctor, know about your illness and feel at ease with the plan. Then it is fine to go ahead. Ask if a team meeting has talked about your case already.':
    'Quizás confía en su médico, conoce su enfermedad y se siente a gusto con el plan. Entonces está bien seguir adelante. Pregunte si ya se habló de su caso en una reunión del equipo.',
  'If tonight is hard': 'Si esta noche es difícil',
  'You do not have to get through this alone. You can call a help line. Many answer day and night. You do not need to be sure what to say.':
    'No tiene que pasar por esto a solas. Puede llamar a una línea de ayuda. Muchas atienden de día y de noche. No hace falta que sepa bien qué decir.',
  'Bring it back to your first doctor': 'Lleve la segunda opinión a su primer médico',
  'Ask for the second opinion in writing. Take it to your first doctor and talk it over. You can often follow expert advice close to home.':
    'Pida la segunda opinión por escrito. Llévela a su primer médico y hablen de ella. Muchas veces puede seguir el consejo de un experto cerca de su casa.',
  'For a child with cancer': 'Para un niño o una niña con cáncer',
  'The best time to ask is before treatment, or in its first weeks. Ask again when the plan changes or the cancer comes back. Your child’s team can send slides and scans to another children’s center.':
    'El mejor momento para pedir una segunda opinión es antes del tratamiento, o en sus primeras semanas. Pídala otra vez cuando cambie el plan o el cáncer vuelva. El equipo de su hijo o hija puede enviar las láminas y los estudios de imagen a otro centro médico infantil.',
  'Ask someone outside your hospital': 'Pregunte a alguien de fuera de su hospital',
  'People who work together often think alike. Try to see someone from another hospital or group.':
    'Las personas que trabajan juntas a menudo piensan parecido. Trate de ver a alguien de otro hospital o grupo.',
  'Send everything, then call to check': 'Envíe todo y luego llame para confirmar',
  'Make sure all your records are sent: reports, image files, and slides if there are any. Call the new office a few days before to check that they came. You may have to sign a form at each place.':
    'Asegúrese de que se envíe todo su historial: informes, archivos de imágenes y láminas de patología, si las hay. Llame al nuevo consultorio unos días antes de la cita para confirmar que todo llegó. Es posible que tenga que firmar un formulario en cada lugar.',
  'Signs to act on, by day or night': 'Señales por las que debe actuar, de día o de noche',
  'Call your emergency number for new weak or numb legs, trouble walking, or a change in bladder or bowels. Call it too for sudden short breath, chest pain, a seizure, new confusion or heavy bleeding. For a fever during treatment, call your team’s day and night line. For new or worse back pain, call your team the same day.':
    'Llame a su número de emergencias si tiene debilidad o adormecimiento nuevos en las piernas, dificultad para caminar, o cambios al orinar o evacuar. Llame también a ese número si tiene falta de aire repentina, dolor de pecho, una convulsión, confusión nueva o sangrado abundante. Si tiene fiebre durante el tratamiento, llame a la línea de su equipo que atiende día y noche. Si tiene un dolor de espalda nuevo o que ha empeorado, llame a su equipo el mismo día.',
  'Fever on medicines that calm the immune system':
    'Fiebre mientras usa medicamentos que calman el sistema inmunitario',
  'Call your care team the same day for a fever or chills while you take such a medicine. Do not stop a steroid all at once without asking. Sudden short breath, chest pain or black stools: call your emergency number.':
    'Llame a su equipo médico el mismo día si tiene fiebre o escalofríos mientras usa uno de esos medicamentos. No deje un esteroide de golpe sin preguntar. Si tiene falta de aire repentina, dolor de pecho o heces negras: llame a su número de emergencias.',
  'Start by asking your own doctor': 'Empiece por preguntar a su propio médico',
  'You can say: This is a big choice, and I would like a second opinion. Who would you see? Can your office send my records?':
    'Puede decir: esta es una decisión importante y quisiera una segunda opinión. ¿A quién consultaría usted? ¿Puede su consultorio enviar mi historial médico?',
  'Write your three most pressing questions': 'Escriba las tres preguntas que más le urgen',
  'A second opinion works best when it answers your own question. Write three. Send them with your records.':
    'Una segunda opinión sirve más cuando responde a su propia pregunta. Escriba tres. Envíelas junto con su historial.',
  'Is your doctor not sure?': '¿Su médico no está seguro?',
  'If it is not clear what you have, how far it has gone or what to do, say so out loud. It is a strong reason for a second look.':
    'Si no está claro qué tiene, hasta dónde ha avanzado o qué hacer, dígalo en voz alta. Es una razón de peso para una segunda opinión.',
  'It is always OK to ask for a second opinion': 'Siempre está bien pedir una segunda opinión',
  'Another expert can look at your case with fresh eyes. A new diagnosis is reason enough. It is your choice. Most doctors are used to it.':
    'Otro experto puede ver su caso con una mirada nueva. Un diagnóstico nuevo es razón suficiente. La decisión es suya. La mayoría de los médicos están acostumbrados a esto.',
  'Look for an expert in your exact illness': 'Busque a alguien experto en su enfermedad exacta',
  'Ask who sees many people with the same illness. A center that treats it every week may know choices that others do not.':
    'Pregunte quién atiende a muchas personas con la misma enfermedad. Un centro que la trata cada semana puede conocer opciones que otros no conocen.',
  'A hot, red joint or a fever: call today': 'Una articulación caliente y roja, o fiebre: llame hoy',
  'Call a doctor the same day if a joint turns hot, red and very sore, or if you get a fever with it. That can be an infection. It should not wait for a second opinion.':
    'Llame a un médico el mismo día si una articulación se pone caliente y roja y duele mucho, o si además le da fiebre. Puede ser una infección. No debe esperar a una segunda opinión.',
  'Good reasons to ask': 'Buenas razones para pedir una segunda opinión',
  'You want to know every choice. Your illness is rare. Your doctor is not an expert in it. A big operation is planned. It is hard to talk or be heard. Or you want to be sure. Any one of these is enough.':
    'Quiere conocer todas las opciones. Su enfermedad es poco común. Su médico no es experto en ella. Se planea una operación grande. Le cuesta hablar con su médico o lograr que le escuche. O quiere tener certeza. Cualquiera de estas razones basta.',
  'It is not too late once you have started': 'No es demasiado tarde si ya empezó el tratamiento',
  'You can ask for a second opinion at any point. Good times are a change of plan, a new scan result, or when care is not working as hoped.':
    'Puede pedir una segunda opinión en cualquier momento. Un buen momento es cuando cambia el plan o llega un nuevo resultado de un estudio de imagen. También lo es cuando el tratamiento no funciona como se esperaba.',
  'Ask your insurer before you book': 'Pregunte a su aseguradora antes de hacer la cita',
  'Ask if a second opinion is paid for, who is in the network, and if you need a letter or an OK first. Ask if a new look at scans or tissue costs extra. Write down the name and date of the call.':
    'Pregunte si pagan una segunda opinión, qué médicos están en la red y si primero necesita una carta o una autorización. Pregunte si cuesta más volver a revisar los estudios de imagen o el tejido. Anote el nombre de quien le atendió y la fecha de la llamada.',
  'Some insurers ask for one': 'Algunas aseguradoras piden una segunda opinión',
  'Some health plans want a second opinion before they pay for treatment. Call the number on your card and ask.':
    'Algunos planes de salud quieren una segunda opinión antes de pagar el tratamiento. Llame al número de su tarjeta y pregunte.',
  'It is common to want to start today': 'Es común querer empezar hoy',
  'Many people feel uneasy and want to start at once. It also matters that the plan is the best one for you. A second opinion before you start can help with that. Ask your doctor first how long you can wait.':
    'Muchas personas sienten inquietud y quieren empezar de inmediato. También importa que el plan sea el mejor para usted. Una segunda opinión antes de empezar puede ayudar con eso. Primero pregunte a su médico cuánto tiempo puede esperar.',
  'Many people want to start at once, and for some that is right. Ask your doctor today if there is any time for a second opinion. If there is not, start, and ask for one along the way.':
    'Muchas personas quieren empezar de inmediato, y para algunas eso es lo correcto. Pregunte hoy a su médico si hay algo de tiempo para una segunda opinión. Si no lo hay, empiece, y pídala durante el tratamiento.',
  'This may not be the last word': 'Puede que esta no sea la última palabra',
  'The words on this page sound unsure, or a test may still be out. Ask your care team: what do you know for sure, and when will the final report be ready? Ask when and how they will call you.':
    'Las palabras de esta página expresan dudas, o quizás falta el resultado de una prueba. Pregunte a su equipo médico: ¿qué saben con seguridad y cuándo estará listo el informe final? Pregunte cuándo y cómo le llamarán.',
  'Call now if you get worse fast': 'Llame ahora si empeora rápido',
  'Call your emergency number if it is much harder to breathe than usual, or if you vomit blood. Call too for new confusion, or if you are hard to wake. After a transplant, call your team the same day for a fever or less urine.':
    'Llame a su número de emergencias si le cuesta respirar mucho más que de costumbre, o si vomita sangre. Llame también a ese número si tiene confusión nueva, o si cuesta despertarle. Después de un trasplante, llame a su equipo el mismo día si tiene fiebre o si orina menos.',
  'More than one choice?': '¿Más de una opción?',
  'If you were given more than one treatment choice, another expert can help you weigh them. Ask what each would do first, and why.':
    'Si le dieron más de una opción de tratamiento, otro experto puede ayudarle a compararlas. Pregunte a cada médico qué haría primero y por qué.',
  'Not sure what you were told?': '¿No le quedó claro lo que le dijeron?',
  'First ask your own team for one more talk. Bring your questions and someone to take notes. That may be all you need.':
    'Primero pida a su propio equipo hablar una vez más. Lleve sus preguntas y a alguien que tome notas. Puede que no necesite más que eso.',
  'Medicare and second opinions': 'Medicare y las segundas opiniones',
  'Medicare Part B helps pay for a second opinion on surgery that you need and that is not an emergency. You pay 20% of the amount Medicare approves, after the deductible. If the two views differ, it helps pay for a third.':
    'La Parte B de Medicare ayuda a pagar una segunda opinión sobre una cirugía que usted necesita y que no es una emergencia. Usted paga el 20% de la cantidad que aprueba Medicare, después del deducible. Si las dos opiniones no coinciden, ayuda a pagar una tercera.',
  'Talk it over with people you trust': 'Háblelo con personas de confianza',
  'Your care team, family and friends can help you choose what is best for you. Ask one of them to come along and write things down.':
    'Su equipo médico, su familia y sus amistades pueden ayudarle a elegir lo mejor para usted. Pida a una de estas personas que le acompañe y tome notas.',
  'If you have a Medicare Advantage plan': 'Si tiene un plan Medicare Advantage',
  'Your plan may have its own rules and costs for a second opinion. Call the plan before you book.':
    'Su plan puede tener sus propias reglas y costos para una segunda opinión. Llame al plan antes de hacer la cita.',
  'When to go in person': 'Cuándo ir en persona',
  'Doctors often want to examine you before they give their view. Go in person if surgery is a choice, since an exam can change the plan.':
    'Los médicos a menudo quieren examinarle antes de dar su opinión. Vaya en persona si la cirugía es una opción, porque un examen físico puede cambiar el plan.',
  'Another team can look for more choices': 'Otro equipo puede buscar más opciones',
  'You can ask another team, and ask about trials. Care that eases pain and worry can go along with treatment.':
    'Puede preguntar a otro equipo, y preguntar por estudios clínicos. La atención que alivia el dolor y la preocupación puede ir junto con el tratamiento.',
  'A second look still helps later on': 'Una segunda opinión también ayuda más adelante',
  'This page speaks of an illness in the past. You can still ask for a second opinion on follow-up, late effects, or if it comes back. Keep your reports and scans. A new team will ask for them.':
    'Esta página habla de una enfermedad del pasado. Todavía puede pedir una segunda opinión sobre el seguimiento o los efectos tardíos, o si la enfermedad vuelve. Guarde sus informes y estudios de imagen. Un equipo nuevo se los pedirá.',
  'Call now for sudden changes': 'Llame ahora si hay cambios repentinos',
  'Call your emergency number for sudden weakness, a face that droops, a first seizure, or trouble with speech, breath or swallowing. Call your care team the same day if you get worse fast.':
    'Llame a su número de emergencias si tiene debilidad repentina, un lado de la cara caído o una primera convulsión. Llame también a ese número si le cuesta hablar, respirar o tragar. Llame a su equipo médico el mismo día si empeora rápido.',
  'If two agree, you may stop looking': 'Si dos opiniones coinciden, puede dejar de buscar',
  'When two experts agree, more opinions rarely add much. It is all right to stop there and put your strength into care.':
    'Cuando dos expertos coinciden, más opiniones rara vez agregan mucho. Está bien parar ahí y poner sus fuerzas en su cuidado.',
  'Agree on the wait with your doctor': 'Acuerde la espera con su médico',
  'Ask your doctor how long it is safe to wait before a big step. If there is time for a second view, set a date for it. Tell them at once if you feel worse.':
    'Pregunte a su médico cuánto tiempo puede esperar sin peligro antes de un paso importante. Si hay tiempo para una segunda opinión, póngale fecha. Avise a su médico de inmediato si se siente peor.',
  'Ask your doctor how much time there is before a big step. Agree on a date. If you feel worse, do not wait for it: call.':
    'Pregunte a su médico cuánto tiempo hay antes de un paso importante. Acuerden una fecha. Si se siente peor, no espere a esa fecha: llame.',
  'Often there is time, if your doctor agrees': 'Muchas veces hay tiempo, si su médico está de acuerdo',
  'It can take a few weeks to get a second opinion. In most cases, cancer care does not have to start right away. Some kinds grow fast, and for them it does: ask which yours is. Keep the wait short and planned, and agree on it with your doctor.':
    'Conseguir una segunda opinión puede tardar unas semanas. En la mayoría de los casos, el tratamiento del cáncer no tiene que empezar de inmediato. Algunos tipos crecen rápido, y en esos sí hay que empezar de inmediato: pregunte de qué tipo es el suyo. Que la espera sea corta y planeada, y acuérdela con su médico.',
  'A few weeks is too long for some illnesses. Agree on every day of waiting with your doctor. If there is no time, ask your doctor to call another expert for you.':
    'Unas semanas son demasiado para algunas enfermedades. Acuerde con su médico cada día de espera. Si no hay tiempo, pida a su médico que llame a otro experto por usted.',
  'Keep the wait short': 'Que la espera sea corta',
  'For many cancers, treatment can work less well when it starts a month or more late. So plan the second opinion early, and ask both offices for the first dates they have.':
    'En muchos tipos de cáncer, el tratamiento puede funcionar menos bien si empieza con un mes o más de retraso. Por eso, planee pronto la segunda opinión y pida a los dos consultorios las primeras fechas que tengan.',
  'Signs that cannot wait': 'Señales que no pueden esperar',
  'Call your cancer team’s day and night line for a fever during treatment. Call your emergency number for sudden short breath, chest pain, a seizure, new confusion, numb or weak legs, or heavy bleeding.':
    'Si tiene fiebre durante el tratamiento, llame a la línea de su equipo de cáncer que atiende día y noche. Llame a su número de emergencias si tiene falta de aire repentina, dolor de pecho, una convulsión o confusión nueva. Llame también a ese número si tiene las piernas adormecidas o débiles, o sangrado abundante.',
  'Most doctors welcome it': 'La mayoría de los médicos ven bien que pida una segunda opinión',
  'Doctors are used to this and many help you arrange it. Your doctor should not talk you out of it. If yours says there is no time, ask why, and who they could phone for you.':
    'Los médicos están acostumbrados a esto y muchos le ayudan a organizarlo. Su médico no debería quitarle la idea. Si el suyo dice que no hay tiempo, pregunte por qué y a quién podría llamar por usted.',
  'If they differ': 'Si las dos opiniones no coinciden',
  'Write both plans side by side. Ask each: why this, and what would change your mind? Ask if both saw all of your records. Ask the two doctors to talk. A third view can help. The last one you heard is not right just because it was last.':
    'Escriba los dos planes uno al lado del otro. Pregunte a cada médico: ¿por qué esto y qué le haría cambiar de opinión? Pregunte si los dos vieron todo su historial. Pida a los dos médicos que hablen entre sí. Una tercera opinión puede ayudar. La última que oyó no es la correcta solo por ser la última.',
  'In the UK you may ask': 'En el Reino Unido puede pedir una segunda opinión',
  'Your doctor must respect your wish to seek a second opinion. The NHS does not have to give one, but most doctors are happy to refer you. Ask your GP, your specialist or your nurse.':
    'Su médico debe respetar su deseo de buscar una segunda opinión. El NHS no está obligado a darla, pero la mayoría de los médicos le remiten con gusto. Pregunte a su médico de cabecera (GP), a su especialista o al personal de enfermería.',
  'Look for an expert who works in a team': 'Busque a alguien experto que trabaje en equipo',
  'Look for an expert in your kind of cancer who works with others. A full team has a surgeon, a medical oncologist, a radiation oncologist, a pathologist and a radiologist.':
    'Busque a alguien experto en su tipo de cáncer que trabaje con otros. Un equipo completo tiene un cirujano, un oncólogo médico, un oncólogo radioterapeuta, un patólogo y un radiólogo.',
  'Carry your emergency plan': 'Lleve consigo su plan de emergencia',
  'Ask your doctor for a short letter that says what to do in an emergency. Show it if you ever need urgent care. Do not wait for a second opinion if you or your child get worse fast.':
    'Pida a su médico una carta corta que diga qué hacer en una emergencia. Muéstrela si alguna vez necesita atención urgente. No espere a una segunda opinión si usted, su hijo o su hija empeora rápido.',
  'Have the tissue checked first': 'Pida que primero revisen el tejido',
  'For cancer there are two kinds of second look. One checks the tissue. One checks the plan. The plan rests on the tissue, so start there. Ask a lab expert to look at the slides, not just the report.':
    'En el cáncer hay dos tipos de segunda revisión. Una revisa el tejido. La otra revisa el plan. El plan se basa en el tejido, así que empiece por ahí. Pida que un experto de laboratorio mire las láminas, no solo el informe.',
  'Know the downsides too': 'Conozca también las desventajas',
  'It can mean travel, cost, a wait, and hearing hard news again. Two views that differ can be confusing. Weigh this with your team.':
    'Puede significar viajes, gastos, una espera y oír otra vez noticias difíciles. Dos opiniones que no coinciden pueden confundir. Piense en los pros y los contras con su equipo.',
  'Too ill to wait or travel?': '¿Su salud no le deja esperar ni viajar?',
  'Ask your doctor to phone or email an expert for you now. Doctors do this for each other, and it can be quick.':
    'Pida a su médico que consulte ahora a un experto por usted, por teléfono o por correo electrónico. Los médicos hacen esto entre ellos, y puede ser rápido.',
  'Keep the tests and visits you have booked': 'Mantenga las pruebas y las citas que ya tiene programadas',
  'Do not cancel tests or treatment while you set up a second opinion. Do not stop a medicine on your own. Then nothing is lost if you stay with your first team.':
    'No cancele pruebas ni tratamientos mientras organiza una segunda opinión. No deje un medicamento por su cuenta. Así no se pierde nada si sigue con su primer equipo.',
  'Most second opinions agree': 'La mayoría de las segundas opiniones coinciden',
  'Most second opinions agree with the first. Some change the plan. A few change the diagnosis. Either way you know more.':
    'La mayoría de las segundas opiniones coinciden con la primera. Algunas cambian el plan. Unas pocas cambian el diagnóstico. En cualquier caso, usted sabe más.',
  'If it feels hard to ask': 'Si le cuesta pedir una segunda opinión',
  'You can say: I trust you. I am scared, and I want to be sure I have done all I can. Will you help me get a second opinion?':
    'Puede decir: confío en usted. Tengo miedo, y quiero tener la seguridad de que he hecho todo lo que puedo. ¿Me ayuda a conseguir una segunda opinión?',
  'Trust your doctor’s words over mine': 'Confíe más en las palabras de su médico que en las mías',
  'I can only read the words on screen. If a doctor told you something serious, go by that. You can still open the guidance and the list of records.':
    'Solo puedo leer las palabras que están en la pantalla. Si un médico le dijo algo serio, guíese por eso. De todos modos puede abrir la guía y la lista de documentos.',
};
