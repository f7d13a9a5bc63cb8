/** Of somebody else whom no word of kinship names: the dead, a neighbor by name, the man in the next bed, a singer, a dog. */
import { around, type Judge, nearby } from './judge.ts';
import { isLay } from './lay.ts';

/** Nobody reads of their own death. */
const dead =
  /\b(?:died|dying|passed(?: away| on)?|lost (?:(?:his|her|their) (?:battle|fight|life)|(?:an?|my|our|his|her) \w+)|killed|succumbed|buried|funeral|late (?:husband|wife|mother|father|partner))\b[^.;:]{0,40}\b(?:of|from|with|to|by|because of|due to|after)\b[^.;:]{0,24}$/;
/** Somebody, and where the reader knows them from. */
const placed =
  /\b(?:man|men|woman|lady|gentleman|girl|boy|guy|chap|bloke|kid|child|person|patient|fellow|resident|one|mate|pal|buddy|someone|somebody) (?:\w+ )?(?:(?:in|from|at|of|off|on|across|down|next|opposite|beside|who) (?:the |my |our |her |his |their |your )?(?:\w+ )?(?:next|other|same|class|year|school|work|office|team|club|choir|church|gym|street|road|hall|ward|bay|bed|room|chair|recliner|group|band|shift|crew|unit|town|village|footy|football|bus|facebook|forum|tv|internet|block|building|similar)|(?:next door|she knows|he knows|i know|we know))\b[^.;]*$/;
/** Whoever works with the sick has seen it in others. */
const nursed =
  /\b(?:looked after|cared for|nursed|sat with|knew|knows|know of|met|visited|buried|lost) (?:an? |some |two |several )?(?:\w+ )?(?:man|woman|lady|patients?|clients?|residents?|people|someone|somebody|colleague|child|children)\b[^.;]*$/;
/** Others than kin: companions, the famous, animals; "MIL" and the like. */
const others =
  /\b(?:(?:m|f|s|b)il|(?<!dear )colleague|pal|buddy|footy mate|mate|co worker|workmate|classmate|team ?mate|house ?mate|flat ?mate|boss|landlord|landlady|lodger|nan|nana|nanna|gran|granny|gramps|grand?dad|stepdad|stepmom|stepmum|god(?:mother|father)|in laws?|next door|(?:my|our|the|her|his|family|a) (?:dog|cat|horse|puppy|pup)|dog|feline|canine|famous|singer|actor|actress|celebrity|footballer|politician)s?\b(?! (?:scan|says?|said|drove|brought|present|is here|came|bite|lover|allerg))[^.;]*$/;
/** More than one, and a reader is one; whose blood it was. */
const many =
  /\b(?:two|three|four|five|several|other|many|some|few|couple of|both|all) (?:\w+ )?(?:men|women|guys|lads|people|patients|colleagues|friends|workers|firefighters|veterans|relatives|residents|members|neighbou?rs|kids)\b[^.;]*$|\bsource(?: (?:patient|person|is|was))*:? [^.;]*$/;
/** Those who treat fall ill as well. */
const staff =
  /\b(?:dr\.?|nurse|doctor) \w+ (?:is|has been|was) (?:on (?:sick )?leave|off|away|diagnosed|being treated|unwell|retir\w+)\b[^.;]*$/;
const animal = /\b(?:feline|canine|per vet|the vet|vet says?|veterinar\w+|puppy|kitten)\b/;

/** "His" or "she", and no word of oneself since. */
const ofThem = /\b(?:he|she|his|her|their|hers)\b(?:(?!\b(?:i|my|me|mine|i'm|i've)\b)[^.;])*$/;

/** "Lifting a leukemia patient." */
const otherPatient = /\b(?:another|other|an?|the|of|from|with|by) $/;
const isOne = /\b(?:is|am|as|was|this|our|my) (?:an? )?$/;

/** "It is all through his liver." */
const ofTheirs =
  /^[^.;]{0,60}\b(?:his|her) (?:liver|lungs?|bones?|brain|spine|belly|chest|head|lymph|blood|body|scans?|doctors?|oncolog\w+|chemo)\b/;

/** "Joan next door got", "that Nels has": a person by name, in a sentence that is not about you or me. */
const byName =
  /(?:^|[^.!?]\s)(?!I\b|You\b|We\b|She\b|He\b|They\b|It\b|The\b|My\b|This\b|That\b|Dr\b|Mr\b|Ms\b|Mrs\b)([A-Z][a-z]{2,})(?: [A-Z][a-z]+)? (?:has|had|got|gets|is|was|just|also|found|fought|beat)\b[^.;]*$/;
const nextDoor =
  /(?<![.!?] )\b[A-Z][a-z]{2,},? (?:next door|down the (?:road|street|hall)|across the (?:road|street|hall)|from (?:work|church|school|the \w+)|at (?:work|church|school))\b/;

/** A drug alone, in the words of one who writes of somebody close. */
const closeOne =
  /\b(?:my|our) (?:husband|wife|partner|mum|mom|dad|mother|father|sister|brother|friend)\b|\b(?:husband|wife)'s\b/;
const mine =
  /\bmy (?:own )?(?:chemo\w*|cancer|infusions?|treatment|drip|port|oncolog\w*|tumou?r|lymphoma|leukemia)\b/;

/** "Dad's scan wasn't good. It is …" */
const closeBefore =
  /\b(?:mum|mom|dad|grandma|grandpa|husband|wife|sister|brother)\b(?!\W+(?:and )?(?:i|me)\b)[\s\S]*$/;

/** A name that is somebody else's. */
export const byStranger: Judge = (seen) => {
  const [before, after] = around(seen);
  if (
    /\b(?:i|we|you) (?:do )?(?:also )?have (?:\w+ ){0,3}$|\b(?:my|your)(?: own)? (?:\w+ ){0,2}$/.test(before)
  )
    return null;
  const shown = seen.shown.slice(0, seen.target.start);
  const isTold =
    dead.test(before) ||
    placed.test(before) ||
    nursed.test(before) ||
    others.test(before) ||
    many.test(before) ||
    staff.test(before) ||
    animal.test(before + after) ||
    (/^ (?:patients?|pts?)\b/.test(after) && otherPatient.test(before) && !isOne.test(before)) ||
    nextDoor.test(shown) ||
    /^donor\b/i.test(seen.heading) ||
    (/^\W*(?:it|this|that|they|he|she)\b/.test(before) &&
      closeBefore.test(seen.folded.slice(Math.max(0, seen.sentence.start - 120), seen.sentence.start)) &&
      isLay(seen)) ||
    (/^(?:implied|name)$/.test(seen.asserted.rule) &&
      seen.asserted.category === 'cancer' &&
      isLay(seen) &&
      closeOne.test(nearby(seen, 700)) &&
      !mine.test(nearby(seen, 700))) ||
    ((ofThem.test(before) || ofTheirs.test(after) || byName.test(shown)) && isLay(seen));
  return isTold ? ['someone_else', 'stranger'] : null;
};
