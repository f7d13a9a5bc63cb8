/** Words of people, places and phone calls, in Spanish. */
import type { people as english } from '../en/people.ts';
import type { Widen } from '../en.ts';

export const people: Widen<typeof english> = {
  title: 'Personas y llamadas',
  intro: 'Quién le ayuda, cómo comunicarse y qué se dijo por teléfono.',
  calls: 'Llamadas',
  callsNone:
    'Todavía no hay llamadas anotadas. Un nombre y un número de cada llamada le ayudan a volver a preguntar.',
  noteCall: 'Anotar una llamada',
  call: 'Llamada del {day}',
  callWith: 'Llamada del {day} con {who}',
  on: 'Día de la llamada',
  texts: {
    with: 'Con quién habló',
    said: 'Qué se dijo',
    reference: 'Número que le dieron',
  },
  withHint: 'Nombre y oficina',
  followUpOn: 'Dar seguimiento el',
  followUpHint: 'Si conviene volver a llamar. Su lista le recuerda este día.',
  followUp: 'Dar seguimiento el {day}',
  done: 'Seguimiento hecho',
  late: 'Atrasada',
  removeCall: 'Eliminar esta llamada',
  removeCallAsk: '¿Eliminar esta llamada?',
  people: 'Personas y lugares',
  peopleNone:
    'Todavía no hay nadie. Los datos de quien agregue aquí se pueden poner en sus documentos y cartas.',
  add: 'Agregar una persona o un lugar',
  unnamed: 'Sin nombre: {role}',
  role: '¿Quién o qué es?',
  roles: {
    doctor: 'Médico',
    records: 'Oficina de archivos médicos',
    insurer: 'Aseguradora',
    other: 'Otro',
  },
  contact: {
    name: 'Nombre',
    place: 'Hospital, clínica o empresa',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    address: 'Dirección o fax',
    note: 'Nota',
  },
  remove: 'Eliminar',
  removeAsk: '¿Eliminar “{who}”?',
  removeMeans: 'Lo que escribió aquí también se elimina. No se puede deshacer.',
  keep: 'No eliminar',
  fill: 'Llenar con datos de “Personas y lugares”',
  fillWith: 'Llenar con los datos de {who}',
  filled: 'Ya se llenó. Por favor, revíselo.',
};
