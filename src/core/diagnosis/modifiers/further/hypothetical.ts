/** Phrases of the second look that speak of what might be. */
import { type Modifier, table } from '../../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('hypothetical', 'forward', [
    '(warning signs|early signs|causes|kinds) of', // Learn the warning signs of lymphoma.
    '(vaccine|vaccines|protection|protects|protect|insurance|insured) against', // A vaccine against cancer.
    '(lower|reduce|cut|raise|increase)(s|) (your |the |)(risk|chance|odds) of', // Walking lowers the risk of cancer.
    '(read|reading|googling|podcast|documentary|program|programme|article|talk) about', // I was reading about lymphoma.
    '(pray|praying|hoping) (it|this) is', // I keep praying it is lymphoma, not worse.
    '(that|which|to|could|might) cause(s|)', // A thing that causes lymphoma.
    'asked about', // We were asked about lymphoma.
    'abcdes of', // The ABCDEs of melanoma.
    'in case (it|this) is', // A scan in case it is lymphoma.
  ]),
  ...table('hypothetical', 'backward', [
    '(calculator|estimator)', // Breast cancer calculator.
  ]),
];

export default modifiers;
