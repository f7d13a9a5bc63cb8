/** What somebody feared or took it for: a fear names an illness and states none. */
import type { Judge } from './judge.ts';

/** "You were scared about", "she was convinced that it was", "I first thought it was". */
const feared =
  /\b(?:scared|frightened|terrified|petrified|panick\w+|freak\w+ out|spooked|paranoid|dread\w*|fear(?:ed|s|ful|ing)?|anxi(?:ous|ety) (?:about|that|over|re)|nervous|fretting|stress\w+|los(?:t|ing) sleep|lying awake|worried (?:that )?(?:it|this|he|she) (?:was|were|would be)|convinced|adamant|insist\w*|obsess\w*|preoccup\w*|(?:he|she|they|i'm|i am) (?:is |are )?(?:so |quite |very )?(?:sure|certain|positive)(?: that)? (?:s?he|it|i|this|they)|(?<!we )(?:at )?first (?:thought|took)|(?:you|i|he|she|they|mum|mom) (?:had )?(?:thought|assumed|imagined|wondered)|jump(?:ed|ing) to|mind (?:went|goes|jumped) to|worst)\b[^.;:,]{0,48}$/;
/** What is one's own or known is there, whatever is feared of it: "scared about my melanoma", "that the lymphoma is back". */
const known = /\b(?:my|your|his|her|our|new|known|own) (?:\w+ ){0,2}$|\b(?:the|this) (?:\w+ )?$/;
/** What was read about. */
const read =
  /\b(?:read|reading|seen|saw|heard|googl\w+|looked up)\b[^.;]{0,24}\b(?:about|on)(?: \w+){0,2} $|\b(?:looked? (?:it|this|them|that) up|googl\w+|internet|online|the web)\b[^.;]{0,48}$/;
/** What the words before the fear had already said: "found to have lymphoma and is anxious about". */
const because = /\b(?:because|since|now that|diagnos\w+|show\w*|confirm\w*|what)\b[^.;:]{0,24}$/;

/** "Frightened that it is her lymphoma back". */
const returned =
  /^ (?:is |has |had |might be |may be )?(?:back|coming back|come back|returned|again|recurred|returning)\b/;
/** "As we feared, the pathologist found". */
const borneOut = /\b(?:found|show\w*|confirm\w*|proved|came back|turned out)\b/;

/** A name that stands as what was feared. */
export const byFear: Judge = ({ text, target }) => {
  const before = text.slice(0, target.start);
  if (known.test(before))
    return feared.test(before) && returned.test(text.slice(target.end))
      ? ['historical', 'feared back']
      : null;
  const fear = feared.exec(before);
  return read.test(before) || (fear && !because.test(before.slice(0, fear.index)) && !borneOut.test(fear[0]))
    ? ['hypothetical', 'feared']
    : null;
};
