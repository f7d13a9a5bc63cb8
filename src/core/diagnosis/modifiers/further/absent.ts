/** Phrases of the second look that deny what they touch. */
import { type Modifier, table } from '../../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('absent', 'forward', [
    '(findings|results|appearances|features|biopsy|this|these|which) (effectively |)exclude', // These findings exclude lymphoma.
    '(can|could) be reassured (that |)(this|it) is not', // She can be reassured that this is not lymphoma.
    'no longer (suspect|think of|consider)', // We no longer suspect lymphoma.
    '(discounted|dismissed|refuted|disproved)', // The scan refuted lymphoma.
  ]),
  ...table('absent', 'backward', [
    '(been |was |were |)(discounted|dismissed|refuted|disproved|disproven)', // Lymphoma discounted.
    '(off|taken off) the (table|list)', // Lymphoma is off the table.
    'no longer (suspected|considered|thought likely|on the list)', // Lymphoma is no longer suspected.
    '(was|were) not borne out', // The lymphoma that we feared was not borne out.
    '(thought|felt|considered) (very |most |)unlikely', // Lymphoma felt unlikely.
    'has been struck off', // Lymphoma has been struck off.
  ]),
];

export default modifiers;
