/** What the law gives in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const laws: Sentences = {
  'Another country of the European Union': 'Otro país de la Unión Europea',
  GDPR: 'GDPR',
  'EU law gives the office one month from the day it gets your request. From {from}, that is {due}.':
    'La ley de la UE da a la oficina un mes desde el día en que recibe su solicitud. Contado desde el {from}, el plazo termina el {due}.',
  'Write to the data protection officer first. Then you can complain to the data protection authority of your country.':
    'Primero escriba al delegado de protección de datos. Después puede presentar una queja ante la autoridad de protección de datos de su país.',
  'The data protection authority of your country': 'La autoridad de protección de datos de su país',
  'United States': 'Estados Unidos',
  HIPAA: 'HIPAA',
  'In the US, the limit on fees covers copies sent to you. A court ruled in 2020 that it does not cover copies you tell them to send to someone else. So this letter asks for them to come to you.':
    'En Estados Unidos, el límite de lo que pueden cobrar se aplica a las copias que le envían a usted. En 2020 un tribunal decidió que no se aplica a las copias que usted les pide enviar a otra persona. Por eso esta carta pide que las copias le lleguen a usted.',
  'HIPAA gives the office 30 days from the day it gets your request. From {from}, that is {due}. Your state may set a shorter time.':
    'La ley HIPAA da a la oficina 30 días desde el día en que recibe su solicitud. Contados desde el {from}, terminan el {due}. Su estado puede fijar un plazo más corto.',
  'Write to the privacy officer first. Then you can complain to the HHS Office for Civil Rights, within 180 days.':
    'Primero escriba al encargado de privacidad (privacy officer). Después puede presentar una queja ante la HHS Office for Civil Rights (Oficina de Derechos Civiles). El plazo para quejarse es de 180 días.',
  'The Office for Civil Rights of the US Department of Health and Human Services':
    'La Office for Civil Rights (Oficina de Derechos Civiles) del US Department of Health and Human Services',
  'Canada: Ontario': 'Canadá: Ontario',
  PHIPA: 'PHIPA',
  'PHIPA gives the office 30 days from the day it gets your request. From {from}, that is {due}.':
    'La ley PHIPA da a la oficina 30 días desde el día en que recibe su solicitud. Contados desde el {from}, terminan el {due}.',
  'If they stay silent, that counts as a no. You can complain to the Ontario commissioner (IPC) within six months.':
    'Si no responden, eso cuenta como un no. Puede presentar una queja ante el comisionado de Ontario (IPC) en un plazo de seis meses.',
  'The Information and Privacy Commissioner of Ontario (IPC)':
    'El Information and Privacy Commissioner of Ontario (IPC)',
  'Canada: Québec': 'Canadá: Quebec',
  'Act respecting health and social services information':
    'Act respecting health and social services information',
  'We did not find the exact time in the sources we read. This is a reminder of our own, 30 days after {from}: {due}.':
    'No encontramos el plazo exacto en las fuentes que leímos. Este recordatorio es nuestro, 30 días después del {from}: el {due}.',
  'Write to the person in charge of privacy first. Then ask the Commission d’accès à l’information for help.':
    'Primero escriba a la persona encargada de la privacidad. Después pida ayuda a la Commission d’accès à l’information.',
  'The Commission d’accès à l’information': 'La Commission d’accès à l’information',
  'New Zealand': 'Nueva Zelanda',
  'Health Information Privacy Code': 'Health Information Privacy Code',
  'The Privacy Act gives the office 20 working days. From {from}, weekends left out, that is {due}. Public holidays come on top.':
    'La Privacy Act (ley de privacidad) da a la oficina 20 días hábiles. Contados desde el {from}, sin los fines de semana, terminan el {due}. A eso se suman los días feriados.',
  'Write to the privacy officer first. If that does not help, you can turn to the Privacy Commissioner.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, puede acudir al Privacy Commissioner.',
  'The Privacy Commissioner': 'El Privacy Commissioner',
  'Another country, or not chosen': 'Otro país, o sin elegir',
  'No country is chosen, so this is a reminder of our own. It is 30 days after {from}: {due}.':
    'No hay un país elegido, así que este recordatorio es nuestro. Es 30 días después del {from}: el {due}.',
  'Ask the office who checks its work. Choose your country in the settings to see the rule there.':
    'Pregunte a la oficina quién supervisa su trabajo. Elija su país en los ajustes para ver la regla de allí.',
  'Canada: another province or territory': 'Canadá: otra provincia o territorio',
  'Many Canadian laws give 30 days, but not all. From {from}, that is {due}. Ask which time holds where you live.':
    'Muchas leyes de Canadá dan 30 días, pero no todas. Contados desde el {from}, terminan el {due}. Pregunte qué plazo vale donde usted vive.',
  'Write to the privacy officer first. If that does not help, turn to the commissioner or ombudsman where you live.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, acuda al comisionado (commissioner) o al defensor (ombudsman) de donde usted vive.',
  'The privacy commissioner or ombudsman of your province or territory':
    'El comisionado de privacidad (privacy commissioner) o el defensor (ombudsman) de su provincia o territorio',
  'Australia: New South Wales': 'Australia: Nueva Gales del Sur',
  'HRIP Act': 'HRIP Act',
  'The HRIP Act gives private clinics 45 days. From {from}, that is {due}. A public hospital may have another time.':
    'La HRIP Act da a las clínicas privadas 45 días. Contados desde el {from}, terminan el {due}. Un hospital público puede tener otro plazo.',
  'No answer counts as a refusal. You can complain to the NSW Privacy Commissioner.':
    'Si no responden, eso cuenta como una negativa. Puede presentar una queja ante el NSW Privacy Commissioner.',
  'The NSW Privacy Commissioner': 'El NSW Privacy Commissioner',
  Ireland: 'Irlanda',
  'Write to the data protection officer first. Then you can complain to the Data Protection Commission.':
    'Primero escriba al delegado de protección de datos (data protection officer). Después puede presentar una queja ante la Data Protection Commission.',
  'The Data Protection Commission': 'La Data Protection Commission',
  'Australia: Victoria': 'Australia: Victoria',
  'Health Records Act': 'Health Records Act',
  'The Health Records Act gives private clinics 45 days. From {from}, that is {due}. Public hospitals go by another law.':
    'La Health Records Act da a las clínicas privadas 45 días. Contados desde el {from}, terminan el {due}. Los hospitales públicos se rigen por otra ley.',
  'Complain to the clinic in writing first. Then you can complain to the Health Complaints Commissioner.':
    'Primero presente una queja por escrito a la clínica. Después puede presentar una queja ante el Health Complaints Commissioner.',
  'The Health Complaints Commissioner of Victoria': 'El Health Complaints Commissioner de Victoria',
  Australia: 'Australia',
  'Privacy Act': 'Privacy Act',
  'A private clinic has to answer in a fair time. The OAIC regards 30 days as fair. From {from}, that is {due}. Public hospitals go by state law.':
    'Una clínica privada tiene que responder en un plazo razonable. La OAIC considera que 30 días es razonable. Contados desde el {from}, terminan el {due}. Los hospitales públicos se rigen por la ley estatal.',
  'Complain to the clinic in writing first. Then you can complain to the OAIC.':
    'Primero presente una queja por escrito a la clínica. Después puede presentar una queja ante la OAIC.',
  'The Office of the Australian Information Commissioner (OAIC)':
    'La Office of the Australian Information Commissioner (OAIC)',
  'United Kingdom': 'Reino Unido',
  'UK GDPR': 'UK GDPR',
  'UK law gives the office one month from the day it gets your request. From {from}, that is {due}. A bank holiday can move it, and it can stop while they wait for an answer from you.':
    'La ley del Reino Unido da a la oficina un mes desde el día en que recibe su solicitud. Contado desde el {from}, el plazo termina el {due}. Un día feriado puede mover esa fecha, y el plazo se puede detener mientras esperan una respuesta de usted.',
  'Complain to the office itself first. Then you can complain to the ICO, best within three months.':
    'Primero presente una queja a la oficina misma. Después puede presentar una queja ante el ICO, de preferencia en un plazo de tres meses.',
  'The Information Commissioner (ICO)': 'El Information Commissioner (ICO)',
  'Canada: Manitoba': 'Canadá: Manitoba',
  PHIA: 'PHIA',
  'PHIA gives the office 30 days at most. From {from}, that is {due}. For records of care you are getting now it is 72 hours.':
    'La ley PHIA da a la oficina 30 días como máximo. Contados desde el {from}, terminan el {due}. Para los documentos de la atención que recibe ahora, son 72 horas.',
  'Write to the privacy officer first. Then you can complain to the Manitoba Ombudsman.':
    'Primero escriba al encargado de privacidad (privacy officer). Después puede presentar una queja ante el Manitoba Ombudsman.',
  'The Manitoba Ombudsman': 'El Manitoba Ombudsman',
  'Canada: Saskatchewan': 'Canadá: Saskatchewan',
  HIPA: 'HIPA',
  'HIPA gives the office 30 days for a written request. From {from}, that is {due}.':
    'La ley HIPA da a la oficina 30 días para una solicitud por escrito. Contados desde el {from}, terminan el {due}.',
  'Write to the privacy officer first. If that does not help, you can turn to the commissioner of Saskatchewan.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, puede acudir al comisionado (commissioner) de Saskatchewan.',
  'The Information and Privacy Commissioner of Saskatchewan':
    'El Information and Privacy Commissioner de Saskatchewan',
  'Canada: New Brunswick': 'Canadá: Nuevo Brunswick',
  PHIPAA: 'PHIPAA',
  'PHIPAA gives the office 30 business days. From {from}, weekends left out, that is {due}. Public holidays come on top.':
    'La ley PHIPAA da a la oficina 30 días hábiles. Contados desde el {from}, sin los fines de semana, terminan el {due}. A eso se suman los días feriados.',
  'No answer counts as a refusal. You can complain to the Ombud of New Brunswick.':
    'Si no responden, eso cuenta como una negativa. Puede presentar una queja ante el Ombud (defensor) de New Brunswick.',
  'The Ombud of New Brunswick': 'El Ombud de New Brunswick',
  'Canada: Alberta': 'Canadá: Alberta',
  'Health Information Act': 'Health Information Act',
  'Alberta’s Health Information Act gives the office 30 days. From {from}, that is {due}. If a fee is due, they may start once it is paid.':
    'La Health Information Act de Alberta da a la oficina 30 días. Contados desde el {from}, terminan el {due}. Si hay que pagar un cargo, puede que empiecen cuando esté pagado.',
  'Write to the privacy officer first. If that does not help, you can ask the commissioner of Alberta to look at it.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, puede pedir al comisionado (commissioner) de Alberta que lo revise.',
  'The Information and Privacy Commissioner of Alberta': 'El Information and Privacy Commissioner de Alberta',
  'Canada: Nova Scotia': 'Canadá: Nueva Escocia',
  'Write to the privacy officer first. If that does not help, you can ask the Nova Scotia commissioner to look at it.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, puede pedir al comisionado (commissioner) de Nova Scotia que lo revise.',
  'The Information and Privacy Commissioner for Nova Scotia':
    'El Information and Privacy Commissioner de Nova Scotia',
  'Canada: British Columbia': 'Canadá: Columbia Británica',
  'BC privacy law': 'Ley de privacidad de BC',
  'BC law gives the office 30 business days. From {from}, weekends left out, that is {due}. Public holidays come on top.':
    'La ley de BC da a la oficina 30 días hábiles. Contados desde el {from}, sin los fines de semana, terminan el {due}. A eso se suman los días feriados.',
  'Write to the privacy officer first. If that does not help, you can turn to BC’s commissioner.':
    'Primero escriba al encargado de privacidad (privacy officer). Si eso no ayuda, puede acudir al comisionado (commissioner) de BC.',
  'The Information and Privacy Commissioner for British Columbia':
    'El Information and Privacy Commissioner de British Columbia',
};
