/** The worksheet for two opinions in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const worksheet: Sentences = {
  'Doctor, hospital and date': 'Médico, hospital y fecha',
  'Did they see the same slides and scans, or only the reports?':
    '¿Vio las mismas láminas y los mismos estudios de imagen, o solo los informes?',
  'Diagnosis and stage': 'Diagnóstico y etapa',
  'Goal: cure, control or comfort': 'Meta: curar, controlar o aliviar',
  'Plan, in order': 'Plan, en orden',
  'Why this plan': 'Por qué este plan',
  'What I may gain': 'Qué puedo ganar',
  'Risks and what daily life would be like': 'Riesgos y cómo sería la vida diaria',
  'Start by when': 'Para cuándo empezar',
  'What would change their mind': 'Qué le haría cambiar de opinión',
  'Tests still missing': 'Pruebas que aún faltan',
  'When two experts agree, you likely have your answer. More opinions rarely add much.':
    'Cuando dos expertos están de acuerdo, es probable que usted ya tenga su respuesta. Más opiniones rara vez aportan mucho.',
  'Choose where you want to be treated. Often that can be near home.':
    'Elija dónde quiere tratarse. A menudo puede ser cerca de casa.',
  'Tell both offices what you chose, so that nothing is booked twice.':
    'Avise a los dos consultorios qué eligió, para que nada se programe dos veces.',
  'Look at the line about slides and scans. If one saw less, send them the rest first.':
    'Mire la línea sobre las láminas y los estudios de imagen. Si un médico vio menos, envíele primero lo que falta.',
  'Ask each doctor why, and what would change their mind.':
    'Pregunte a cada médico por qué, y qué le haría cambiar de opinión.',
  'Ask the two doctors to talk with each other, or to bring it to a team meeting.':
    'Pida a los dos médicos que hablen entre sí, o que lleven el caso a una reunión del equipo.',
  'Ask if one more test would settle it.': 'Pregunte si una prueba más resolvería la duda.',
  'If they still differ, ask for a third view from another hospital.':
    'Si todavía no coinciden, pida una tercera opinión en otro hospital.',
  'Ask how long you can wait for this. If the answer is “not long”, say so to all of them.':
    'Pregunte cuánto tiempo puede esperar para esto. Si la respuesta es “no mucho”, dígaselo a todos.',
};
