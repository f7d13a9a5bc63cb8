/** Phrases of the second look that leave open what they touch. */
import { type Modifier, table } from '../../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('possible', 'forward', [
    '(worrying|alarming|troubling|suggestive|concerned) for', // Appearances worrying for lymphoma.
    'concern (about|that)', // There is some concern about lymphoma.
    'concerns (about|for|of|that)', // There are concerns for lymphoma.
    'concern(ed|) (re|regarding)', // Concerned re lymphoma.
    'look(s|ing|ed|) (very much|a lot|rather|just|more|somewhat|suspiciously) like', // It looks very much like lymphoma.
    '(raises|queries|flags)', // The radiologist raises lymphoma.
    'suspicion (is|that)', // The suspicion is lymphoma.
    '(picture|this|it|would|all) fit(s|)( with|)', // The picture fits lymphoma.
    'working diagnosis( is| of|)', // The working diagnosis is lymphoma.
    '(provisionally|tentatively|putative)', // It is provisionally lymphoma.
    'could well be', // This could well be lymphoma.
    'we think (it|this) is', // We think it is lymphoma.
    '(urgent|fast track) suspected', // Urgent suspected lymphoma.
  ]),
  ...table('possible', 'backward', [
    'is what (we|they|i) (need|want|have|must) to (exclude|rule out|look for|check for|be sure about)', // Lymphoma is what we need to exclude.
    '(need|needs) (excluding|exclusion|ruling out)', // Lymphoma needs excluding.
    'is (being|still being) (considered|investigated|looked into|looked for|evaluated)', // Lymphoma is being considered.
    'is (our|their) (main |chief |first |)(concern|suspicion|worry|fear|thought)', // Lymphoma is our suspicion.
    'is (top of|high on) (the|our|my) list', // Lymphoma is high on our list.
    '(in play|in the frame|in the mix|on the table|on the cards)', // Lymphoma is still in play.
    '(has not been|not yet) (confirmed|proven|established)', // Lymphoma has not been confirmed.
    '(to be|pending|awaiting) (confirmed|confirmation)', // Lymphoma, awaiting confirmation.
    '(unconfirmed|favoured|queried)', // Lymphoma favoured.
    '(on the|on my|on our|in my|in our) differential', // Lymphoma was on our differential.
    'being the (main |)(worry|concern|question|fear)', // Lymphoma being the worry.
    'is the working diagnosis', // Lymphoma is the working diagnosis.
  ]),
];

export default modifiers;
