/** The help lines in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const helplines: Sentences = {
  Samaritans: 'Samaritans (línea de apoyo emocional)',
  'Day and night': 'Día y noche',
  Emergency: 'Emergencias',
  '9-8-8 Suicide Crisis Helpline': '9-8-8 Suicide Crisis Helpline (línea de ayuda para crisis de suicidio)',
  'Weekdays, 9 am to 5 pm': 'De lunes a viernes, de 9 a. m. a 5 p. m.',
  'Macmillan Support Line': 'Macmillan Support Line (línea de apoyo sobre el cáncer)',
  'Every day, 8 am to 8 pm': 'Todos los días, de 8 a. m. a 8 p. m.',
  Weekdays: 'De lunes a viernes',
  '1737, need to talk?': '1737, “need to talk?” (¿necesita hablar?)',
  'Emotional support line (in many EU countries)': 'Línea de apoyo emocional (en muchos países de la UE)',
  'Hours differ by country': 'El horario varía según el país',
  'National Cancer Institute’s Cancer Information Service':
    'Servicio de Información de Cáncer del Instituto Nacional del Cáncer (NCI)',
  '988 Suicide & Crisis Lifeline': '988 Línea de Prevención del Suicidio y Crisis',
  Lifeline: 'Lifeline (línea de crisis)',
};
