/** What stands around one open letter: the way back, its name, what to know, where its words come from. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Asker } from '../core/case/case.ts';
import type { Law } from '../core/case/law.ts';
import { asksForRecords, type Sheet, titleOf } from '../core/case/outbox.ts';
import { languageOf } from '../core/languages.ts';
import { Provenance } from '../ui/provenance.tsx';
import { say, useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';

interface Props {
  readonly sheet: Sheet;
  readonly law: Law;
  readonly asksFor: Asker;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** The focus goes to its name, as on a page of its own. */
export function LetterFrame({ sheet, law, asksFor, onBack, children }: Props) {
  const words = useLetterWords();
  const { lang } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { request, kept } = sheet;
  const isSent = Boolean(kept?.sentOn);
  useEffect(() => {
    title.current?.focus();
    scrollTo(0, 0);
  }, [isSent]);
  const { letter, place, items } = request;
  const records = asksForRecords(letter);
  const facts = [
    kept?.sentOn && fill(words.sentOn, { day: sayDay(kept.sentOn, lang) }),
    records && count(words.records, { count: items.length }, lang),
    place,
  ].filter(Boolean);
  const legal = letter.passages.some((passage) => 'law' in passage);
  return (
    <div class="stack wide">
      <section class="stack close narrow">
        <p>
          <button type="button" class="quiet small flush" onClick={onBack}>
            {words.back}
          </button>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {titleOf(request, lang)}
        </h1>
        {facts.length > 0 && (
          <p class="soft" dir="auto">
            {facts.join(' · ')}
          </p>
        )}
        {!isSent && <p>{say(letter.tip, lang)}</p>}
        {!isSent && languageOf(lang) !== 'en' && <p>{words.inEnglish}</p>}
        {!isSent && asksFor === 'they-sign' && (
          <p>{letter.form === 'message' ? words.theySend : words.theySign}</p>
        )}
      </section>
      {children}
      <section class="stack close narrow">
        {legal && records && (
          <details>
            <summary>{words.toMe}</summary>
            <p class="opened">{say(law.tells.toMe, lang)}</p>
          </details>
        )}
        <div class="stack tight">
          <h2 class="small">{words.aboutLetter}</h2>
          <Provenance {...letter} />
        </div>
        {legal && (
          <div class="stack tight">
            <h2 class="small">{fill(words.aboutLaw, { place: say(law.place, lang) })}</h2>
            <Provenance {...law} />
          </div>
        )}
      </section>
    </div>
  );
}
