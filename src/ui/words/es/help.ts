/** Words around help lines for a bad night, in Spanish. */
import type { help as english } from '../en/help.ts';
import type { Widen } from '../en.ts';

export const help: Widen<typeof english> = {
  title: 'Si esta noche es difícil',
  intro: 'No tiene que cargar con esto a solas. Puede llamar solo para hablar.',
  call: 'Llame al {phone}',
  callOrText: 'Llame al {phone} o envíe un mensaje de texto al {text}',
  danger: '¿Está en peligro o empeora rápido?',
  emergency: 'Llame al {phone}.',
  local:
    'Llame al número de emergencias del lugar donde está: 911 en Estados Unidos y Canadá, 999 en el Reino Unido, 112 en Europa, 000 en Australia, 111 en Nueva Zelanda.',
  none: 'No conozco las líneas de ayuda de su país. Puede ayudar una línea de crisis o el número nocturno de su equipo médico.',
  distress: 'Para cualquier tipo de angustia:',
  talk: '¿Una noche difícil? Hable con alguien',
};
