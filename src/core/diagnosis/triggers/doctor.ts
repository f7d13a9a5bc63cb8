/** A doctor's word to come, or to be quick. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('order', [
  '(?<!i-)STAT', // I ordered a STAT MRI of the spine. ≠ Tumor with a STAT3 mutation; i-STAT glucose 95.
  'asap', // Please call my office ASAP. ≠ If you have a fever, call us ASAP.
  '(?<!\\b(?:non|not|less|semi|for|any|an|with|after|no) )urgent(?:ly)?(?! ?(?:care|messages?|matters?|questions?|concerns?|needs?|requests?|medical (?:needs?|problems?|matters?)|issues?|symptoms?|problems?|line|advice|help|cases?|treatment cent))', // Urgent referral to the lymphoma clinic. ≠ Do not use messages for urgent needs; see Urgent Care near you.
  'an urgent (?!need|matter|medical|question|concern|care|issue|problem)\\w+', // This is an urgent suspected cancer referral. ≠ For an urgent matter call the desk.
  'urgente(?:mente)?', // Cita urgente con oncología. ≠ Si es urgente, llame a la clínica.
  '(?<!\\b(?:non|not|treatment) )emergent(?:ly)?', // Emergent neurosurgical consultation. ≠ This is a non-emergent referral.
  '(?:come|go|get|head|proceed) (?:back )?(?:in|over|here|down|to (?:the |your |our )?\\w+(?: \\w+)?)(?: for \\w+)? (?:today|tonight|now|right away|immediately|at once)', // Please come in today. ≠ Thank you; I am glad you could come in today.
  '(?:needs?|has|have|must|should|wants? you|want her|want him) to be (?:seen|checked|evaluated|admitted|treated) (?:today|tonight|now|right away|immediately|at once)', // You need to be seen today. ≠ If it turns red it needs to be seen today.
  '(?:call|ring|phone|contact|page) (?:me|us|her|him|them|(?:the|your|our|my) \\w+(?: \\w+)?) (?:back )?(?:today|tonight|now|right away|immediately|at once|as soon as (?:possible|you (?:can|see|read|get) \\w+))', // Please call the office right away. ≠ Call us right away if you have a fever.
  '(?:starts?|begin|started|treatment|treated|surgery|admission|evaluation|consultation|consult|transfer|referral|scan|mri) (?:\\w+ ){0,2}(?:right away|immediately|tonight|at once|as soon as possible)', // We should start treatment right away. ≠ Most patients do not need to start treatment right away.
  '(?<!no )immediate(?:ly)? (?:evaluation|treatment|admission|surgery|intervention|consult\\w*|medical (?:care|attention)|referral|hospital\\w*|transfer)', // Immediate admission is advised. ≠ Seek immediate medical attention for any of these.
  "(?:we|it|this|that|treatment) (?:cannot|can not|can't) wait", // This cannot wait until your next visit. ≠ Call if you feel that it cannot wait.
  'admit (?:her|him|you|patient|pt)?(?: ?(?:directly |today|tonight|now|to (?:the )?(?:hospital|hospitalist|medicine|oncology|icu|ward|floor)|for|from))+', // Plan: admit to oncology for treatment. ≠ Elective: admit for planned surgery next month.
  'direct(?:ly)? admi(?:t|ssion)', // Direct admission arranged with the ward. ≠ No need for direct admission.
  'critical(?:,|:| (?:result|value|finding|lab)s?,?)?(?: was| were)? (?:called|phoned|reported|notified|communicated)', // Critical result called to Dr. Sample. ≠ Critical results are called to the ordering clinic if marked so.
  'critical (?:result|value|finding)(?!s)', // There is a critical finding in this report. ≠ No critical result.
  '(?:go|come|report|proceed|head|return|sent|send (?:her|him|you)|went straight|straight) (?:directly |straight |back |right )?to (?:the |an |your )?(?:nearest )?(?:er|ed|a&e|emergency (?:room|department|dept)|emergency|hospital)(?: (?:today|tonight|now|right away|immediately|at once))', // Please go to the ER now. ≠ Go to the ER now if you cannot breathe.
  '(?:call|dial|ring|phone) (?:911|9 1 1|999|112|000)(?: (?:today|tonight|now|right away|immediately|at once))', // Call 911 now. ≠ If this is an emergency, hang up and call 911 now.
  '(?:today|tonight|now|immediately),? (?:please )?(?:call|dial|ring) (?:911|999|112|000)', // Your potassium is very high: now call 112. ≠ Medical emergency? Now call 911.
  '(?:consult\\w*|visit|seen|admi\\w+|surgery|operat\\w+|transfer\\w*|scan|mri) tonight', // Neurosurgical consultation tonight. ≠ If worse, you may be seen tonight.
  '(?:acuda|vaya)(?: de inmediato| ahora| hoy)? a (?:la sala de )?(?:urgencias|emergencias)(?: (?:hoy|ahora|ya))', // Vaya a urgencias hoy. ≠ Si tiene fiebre, vaya a urgencias hoy.
]);
