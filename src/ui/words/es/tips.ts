/** Words around a piece of advice, in Spanish: its source, date and review. */
import type { tips as english } from '../en/tips.ts';
import type { Widen } from '../en.ts';

export const tips: Widen<typeof english> = {
  title: 'Qué puede ayudar ahora',
  urgent: 'Por favor, lea esto primero',
  first: 'Primero',
  about: {
    urgent: 'Más para leer primero',
    first: 'Más para los primeros días',
    why: 'Por qué pedir una segunda opinión',
    how: 'Cómo pedirla y qué enviar',
    where: 'Adónde ir y quién paga',
    after: 'Después, y si prefiere no pedirla',
  },
  source: 'Fuente: {organisation}, {date}',
  undated: 'sin fecha indicada',
  safety: 'Consejo general de seguridad',
  details: 'De dónde viene esto',
  why: 'Por qué ve esto',
  checkedOn: 'Revisión de la fuente',
  notChecked: 'Todavía no se ha revisado de nuevo.',
  notReviewed: 'Todavía sin revisar por un profesional de la salud.',
  reviewed: 'Revisado por {name}.',
  opens: 'abre una página web',
  next: {
    records: 'Ver los documentos por pedir',
    questions: 'Ver preguntas para hacer',
    call: 'Ver a quién llamar',
  },
  informs: 'Second Look informa. No da diagnósticos y no conoce su salud. Su médico sí.',
};
