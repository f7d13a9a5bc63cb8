/** Tells what a sentence says of illness at large from what it says of one person. */
import type { Span } from './text.ts';

/** What makes a name one person's: "your own lymphoma", "this type of cancer". */
const owned =
  /\b(?:yours?|my|his|her|this|these|found the|you (?:do )?have(?: an?)?|you've got(?: an?)?|your cancer is an?)(?: (?:own|new|known|early|small|type of|kind of|form of))* $/;
/** What a text says to any reader. */
const generic =
  /\b(?:(?<!if )you (?:may|might|can|could|should)|if you(?! [cw]ould)|ask your (?:doctor|care)|talk to your|most (?:people|patients|women|men)|results? may|this (?:test|medicine|page|information) (?:is|may|can)|please note|not intended|clinically indicated|patients (?:may|who|with|should)|(?<!\b(?:our|this|my|the) )patient (?:may|who|with|should)|can (?:increase|decrease|reduce|raise|lower)|has been (?:linked|associated)|associated with an? (?:increased|higher)|lump sum|critical illness|covered (?:condition|illness|disease|cancer)s?|(?:waiting|survival) period|benefit (?:is|will be)(?: not)? (?:paid|payable)|(?:society|task force|guidelines?|experts) recommends?|guidelines for|(?:one|1) (?:in|of|out of) (?:every )?(?:[3-9]|\d\d+)(?! (?:\w+ ){0,3}(?:cores?|nodes?|s?lns?|positive|involved|samples?|biops\w+|slides?|cycles?))|in (?:their|his or her|a) lifetime|(?:women|men|people|americans|adults) (?:get|develop|will|have|are)|each year|\d ?% of (?:all|people|women|men|cancers))\b/;
/** Words of one person's care: a sentence with them is seldom about illness at large. */
const anchored =
  /\b(?:yours?|my|he|she|his|her|hers|him|patient|pt|mr|mrs|ms|today|came back|biops\w+|patholog\w+|specimens?|left|right|bilateral|stage|grade|diagnosed|resect\w+|[cm]m|yo|(?:19|20)\d\d)\b/;

/** Before a name, whosever care the rest of the sentence speaks of. */
const firmBefore =
  /\b(?:(?:any (?:type|kind|form) of|(?:hard|easi|difficult|able)\w* to (?:find|see|detect|spot)) (?:an? )?|(?:done|stain\w*|performed|cocktail)\b[^.;]* to (?:exclude|rule out) [^.;]*|(?:counsel\w*|consent\w*|reassur\w*|warned) (?:re|about|regarding|of|for) (?:the |an? )?(?:\w+ )?|(?:completed|required|template) for |(?:half|some|many|most|few) of (?:these|those|them) (?:turn|prove)\b[^.;]*|(?:some|certain|many|most|various) (?:types of |kinds of |forms of )?|(?:enrolling|recruiting|volunteers|adults newly)\b[^.;]*|(?:approved|licensed|authori[sz]ed|indicated|marketed) (?:for|to treat|in|against) [^.;:]*|(?:the word|(?:words|terms) such as)\b[^.;]*|(?:types|kinds|forms|cases?|incidence|signs?|warning signs|danger|dangers|odds|word|history or risk) of (?:an? )?(?:[a-z]+ )?|(?:protects?|protection|evidence|argues?|speaks?|developed|fight) against (?:an? )?|(?:small|slight|tiny|low|remote|minimal|theoretical|rare) (?:chance|odds|possibility|risk|likelihood|probability|question mark) (?:of|that|on|over|about)\b[^.;]*|(?:results|those|findings) (?:that|which) (?:may |might |can )?(?:show|mean|include)s? (?:an? )?|(?:can(?:not)?|could|may|might|sometimes|to|never|from|not) (?:\w+ )?(?:become|becoming|turn(?:ing)? (?:in)?to|develop(?:ing)?(?: into)?|progress(?:ing)? to) (?:an? )?|(?:an? (?:value|level|result|score)|values|levels|results|scores) (?:of|above|below|over|under|between|greater|less)\b(?:[^.;]|\.\d)*|(?:mimics?|mimicked|looked like|resembl\w+|simulat\w+|mistaken for) (?:an? )?|(?:at first|initially|originally|previously|earlier)\b[^.;]*\b(?:thought|suspected|feared|raised|considered)\b(?:(?!\b(?:show|prove|turn|found|but\b))[^.;])*|(?:call|know|watch|learn)\b[^.;]*\bsigns? of [^.;]*|fear(?:ed|s|ing)? (?:of )?(?:an? |it was )?|(?:looks? for|ways? to) [^.;]{0,30}|(?:expertise|interests?|speciali[sz]\w+) ?(?:in|:)? [^.;]*)$|["“](?:do|am|is|could) (?:i|this|it) (?:[a-z]+ )*$|^(?:join|walk|ride|donate|discover|explore)\b/;
/** After a name. */
const firmAfter =
  /^\)? \d+ \d+ ?%|^ are (?:commoner|more common)\b|^ (?:is|are) (?:far |much )?less than\b|^ was (?:the|a|our|my) (?:concern|worry|fear|question)|^ \(?1 ?(?:in|:) ?\d\d|^[^.;]{0,40}? in (?:a few |some |many |most |both |older |younger |healthy )?(?:people|patients|men|women|adults|children|smokers|rats|mice|animals)\b|^ (?:has|have) been reported\b|^[^.;]{0,30} (?:more|less) often\b|^ (?:early|earlier|sooner),? (?:when|before|while|and|so)\b/;

const softBefore =
  /^[^.;]{0,40}?\b(?:doctors|clinicians|researchers|scientists|people|women|men|adults|smokers|anyone|nobody|others)\b|^(?:beat|fight|spot|share|proud|now offering)\b|\b(?:one of|among) (?:the )?(?:[a-z]+ ){0,4}$|\b(?:often|sometimes|usually|rarely|seldom|typically|commonly|frequently|sponsors?|supports?|causes? (?:of|include)|many causes|linked (?:to|with)|led to|leads? to|doubles?|(?:once|whenever)(?= [a-z ]{0,12}$)|can (?:help )?(?:find|detect|catch|spot|show|prevent|treat|cause)|treats|(?:is|are|also) (?:also |commonly |often )?(?:used|prescribed|given|taken|effective|sold)|(?:seen|found|elevated|raised|increased|occurs?|present|detected|observed|common)(?: also)? in)\b[^.;]*$|\b(?:mammograms|tests|exams|scans|checks|vaccines?|screening) finds? [^.;]*$/;
const softAfter =
  /^[^.;]{0,60}?\b(?:often|sometimes|usually|rarely|seldom|typically|commonly|frequently|awareness|(?:is|are) wanted|fun run|(?:over)?due (?:on|in|by|now|again|\d|[a-z]+ \d{4})|next due|overdue)\b/;
/** What was feared, and then what it is: "the bump I thought was a melanoma is a wart". */
const feared =
  /\b(?:thought|feared|worried|assumed|suspected|believed|(?:took|taken|mistook) for)\b[^.;,:]{0,40}$/;
const allayed =
  /^(?:[;,] (?:but )?it)? (?:turn(?:s|ed) out|came back|proved|has gone|(?:is|was) (?:just |only )?an? (?!con|poss|diag))/;
/** A bare name that begins its sentence, and what is told of the illness itself. */
const begins = /^(?:[a-z' ]{0,30}(?: and|,| or) |[^.;]{0,50}[,(] ?)?$/;
const defined =
  /^(?: (?:and|or) [a-z ]{3,30}?)? (?:(?:is|are) (?:also |often |still |now )?(?:an? (?!consid|concern|possib|diagnos|problem)|the\b(?! (?:leading|main|likely|most likely|working|top|first))|one of(?! the things)|among|more|less|most\b(?! likely)|rare|common|caused|called|cancers?|diseases?|(?:highly |very |usually )?(?:treatable|curable|preventable)|the leading (?:cause|reason|form|type|kind)s?)|(?:can|may|might) (?:also )?(?:look|feel|appear|start|come|go|recur|return|relapse|hide|spread|cause|grow|run|be (?:cured|found|treated|caught|passed|prevented))\b|(?:starts?|begins?|forms?|grows?|develops?|occurs?|happens?|affects?|causes?|kills|raises?|increases?|strikes|tends?)\b)/;

/**
 * Whether a folded sentence speaks of a condition at large. `plainly`: it stands in a part where diagnoses are given,
 * and only what can be meant of nobody counts. `now`: said outright to be so now.
 */
export function isGeneral(text: string, target: Span, now: boolean, plainly: boolean): boolean {
  const before = text.slice(0, target.start).trimStart();
  if (owned.test(before)) return false;
  const after = text.slice(target.end);
  if (
    (feared.test(before) && allayed.test(after)) ||
    firmBefore.test(before) ||
    firmAfter.test(after) ||
    (!now && generic.test(text))
  )
    return true;
  if (plainly || anchored.test(text)) return false;
  return softBefore.test(before) || softAfter.test(after) || (begins.test(before) && defined.test(after));
}
