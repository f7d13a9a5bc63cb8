/** The welcome page as it looks: what it does, what it never does, and one question. */
import type { Assessment } from '../core/assessment.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { type Language, languageOf, languages } from '../core/languages.ts';
import { CountryField } from '../ui/country.tsx';
import { Help, type Lines } from '../ui/help.tsx';
import { Brand } from '../ui/mark.tsx';
import { Live, Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/speak.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { Words } from '../ui/words/en.ts';
import { endonyms } from '../ui/words/endonyms.ts';
import { fill, sayDay } from '../ui/words/fill.ts';
import { useWelcomeWords } from '../ui/words/welcome.ts';
import { Trial } from './trial.tsx';

/** How the person's agreement stands. `outdated`: to an older practice; `null`: not known yet. */
export type Agreement = 'unasked' | 'given' | 'declined' | 'outdated' | null;

interface Props {
  readonly agreement: Agreement;
  /** Where it is outdated: to which practice the person agreed, and the day. */
  readonly before?: { readonly to: number; readonly on: string } | null;
  readonly near: Lines;
  readonly trouble: keyof Words['errors'] | null;
  /** What the real core says of the made-up report, while it is being tried. */
  readonly trial: { readonly assessment: Assessment | null; readonly tips: readonly Shown[] } | null;
  readonly onAgree: () => void;
  readonly onDecline: () => void;
  readonly onUndo: () => void;
  readonly onTry: () => void;
  readonly onBack: () => void;
  readonly onPrivacy: () => void;
  readonly onCountry: (country: Lines['country']) => void;
  readonly onLanguage: (language: Language) => void;
  /** Called with the report once it stands in the page. */
  readonly onReport: (report: HTMLElement) => void;
}

/** For whoever does not read this one. */
function OtherLanguages({ onLanguage }: Pick<Props, 'onLanguage'>) {
  const { lang } = useWords();
  return languages
    .filter((language) => language !== languageOf(lang))
    .map((language) => (
      <button
        key={language}
        type="button"
        class="quiet small"
        lang={language}
        onClick={() => onLanguage(language)}
      >
        {endonyms[language]}
      </button>
    ));
}

/** One screen. */
export function Welcome(props: Props) {
  const { popup } = useWords();
  const welcome = useWelcomeWords();
  if (props.trial) return <Trial {...props} trial={props.trial} />;
  return (
    <div class="welcome">
      <header class="row apart">
        <Brand name={popup.name} />
        <OtherLanguages onLanguage={props.onLanguage} />
      </header>
      <main class="stack wide">
        <div class="stack close">
          <h1 class="display">{welcome.title}</h1>
          <p class="lead soft">{welcome.lead}</p>
        </div>
        <div class="pair">
          <Points title={welcome.does} lines={welcome.doesLines} kind="does" />
          <Points title={welcome.never} lines={welcome.neverLines} kind="never" />
        </div>
        <Points title={welcome.limits} lines={welcome.limitsLines} kind="limits" />
        <Question {...props} />
        <p class="row">
          <button type="button" class="quiet flush" onClick={props.onTry} aria-describedby="try">
            {welcome.tryIt}
          </button>
          <span class="small soft" id="try">
            {welcome.tryMeans}
          </span>
        </p>
      </main>
      <footer class="stack">
        <Help near={props.near}>
          <CountryField value={props.near.country} hinted onChange={props.onCountry} />
        </Help>
        <p>
          <button type="button" class="quiet small flush" onClick={props.onPrivacy}>
            {welcome.privacy}
          </button>
        </p>
      </footer>
    </div>
  );
}

function Points({ title, lines, kind }: { title: string; lines: readonly string[]; kind: string }) {
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <ul class={`plain points ${kind}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Question({ agreement, before, trouble, onAgree, onDecline, onUndo }: Props) {
  const { lang } = useWords();
  const welcome = useWelcomeWords();
  const open = agreement === 'unasked' || agreement === 'outdated';
  return (
    <section class="card roomy stack close">
      <Live>
        <Trouble trouble={trouble} />
        {before && (
          <Notice says={fill(welcome.changed, { day: sayDay(before.on, lang) })} next={welcome.changedNext} />
        )}
        {agreement === 'given' && <Answered says={welcome.agreed} next={welcome.agreedNext} />}
        {agreement === 'declined' && <Answered says={welcome.declined} next={welcome.declinedNext} />}
      </Live>
      {open && (
        <>
          {before && <Changed since={before.to} />}
          <h2>{welcome.agreeTitle}</h2>
          <p>{welcome.agreeMeans}</p>
          <p class="row">
            <button type="button" class="primary" onClick={onAgree}>
              {welcome.agree}
            </button>
            <button type="button" onClick={onDecline}>
              {welcome.no}
            </button>
          </p>
        </>
      )}
      {(agreement === 'given' || agreement === 'declined') && (
        <p>
          <button type="button" class="quiet small flush" onClick={onUndo}>
            {welcome.undo}
          </button>
        </p>
      )}
    </section>
  );
}

function Answered({ says, next }: { readonly says: string; readonly next: string }) {
  return (
    <div class="stack tight">
      <h2>{says}</h2>
      <p>{next}</p>
    </div>
  );
}

/** What is different since the practice of that number. */
function Changed({ since }: { readonly since: number }) {
  const welcome = useWelcomeWords();
  const lines = Object.entries(welcome.changes).flatMap(([practice, said]) =>
    Number(practice) > since ? said : [],
  );
  return (
    <>
      <h2>{welcome.changesTitle}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
