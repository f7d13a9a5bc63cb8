/** English words around help lines for a bad night. */
export const help = {
  title: 'If tonight is hard',
  intro: 'You do not have to carry this alone. You can call just to talk.',
  call: 'Call {phone}',
  callOrText: 'Call {phone} or text {text}',
  danger: 'In danger, or getting worse fast?',
  emergency: 'Call {phone}.',
  local:
    'Call your local emergency number: 911 in the US and Canada, 999 in the UK, 112 in Europe, 000 in Australia, 111 in New Zealand.',
  none: 'I do not know the help lines of your country. A crisis line or your care team’s night number can help.',
  distress: 'For any kind of distress:',
  talk: 'Hard night? Talk to someone',
} as const;
