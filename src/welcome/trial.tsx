/** The made-up report with what Second Look says of it beside it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../core/assessment.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { Brand } from '../ui/mark.tsx';
import { Quote } from '../ui/quote.tsx';
import { Looking } from '../ui/skeleton.tsx';
import { useWords } from '../ui/speak.ts';
import { Tips } from '../ui/tips.tsx';
import { useWelcomeWords } from '../ui/words/welcome.ts';
import { Report } from './report.tsx';

interface Props {
  readonly trial: { readonly assessment: Assessment | null; readonly tips: readonly Shown[] };
  readonly onBack: () => void;
  readonly onReport: (report: HTMLElement) => void;
}

/** Two columns where there is room. */
export function Trial({ trial: { assessment, tips }, onBack, onReport }: Props) {
  const { popup, page } = useWords();
  const welcome = useWelcomeWords();
  const report = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const urgent = tips.filter(({ advice }) => advice.urgent).length;
  useEffect(() => {
    title.current?.focus();
    if (report.current) onReport(report.current);
  }, [onReport]);
  const finding = assessment?.findings.find(({ decides }) => decides);
  return (
    <div class="welcome trying">
      <header class="row apart">
        <Brand name={popup.name} />
        <button type="button" onClick={onBack}>
          {welcome.tryBack}
        </button>
      </header>
      <main class="stack">
        <div class="stack tight">
          <h1 ref={title} tabIndex={-1}>
            {welcome.tryTitle}
          </h1>
          <p class="soft">{welcome.tryIntro}</p>
        </div>
        <div class="beside">
          <div ref={report}>
            <Report />
          </div>
          <section class="stack" aria-live="polite">
            <h2>{welcome.tipsBeside}</h2>
            {assessment === null && <Looking />}
            {assessment && (
              <div class="stack close">
                <p class="lead">{page.state[assessment.status]}</p>
                {finding && <Quote quote={finding.quote} section={finding.section} />}
                <Tips tips={tips} open={Math.max(3, urgent)} titled />
              </div>
            )}
          </section>
        </div>
      </main>
    </div>
  );
}
