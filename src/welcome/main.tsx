/** The welcome page: says what this is, and asks. */
import { useCallback, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Assessment } from '../core/assessment.ts';
import { dayOf } from '../core/case/day.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { linesFor } from '../screens/help-lines.ts';
import { followKinds } from '../screens/open-list.ts';
import { openPage } from '../screens/open-page.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { type Consent, declineConsent, giveConsent, readConsent } from '../store/consent.ts';
import { firstSettings, readSettings } from '../store/settings.ts';
import { changeSettings } from '../store/settings-change.ts';
import { useLive } from '../ui/live.ts';
import { useWords } from '../ui/speak.ts';
import '../ui/styles/look.css';
import { Welcome } from './view.tsx';
import './welcome.css';

interface Trial {
  readonly assessment: Assessment | null;
  readonly tips: readonly Shown[];
}

function App() {
  const { lang } = useWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [again, setAgain] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const fail = { onFail: (error: unknown) => setTrouble(troubleOfError(error)) };
  const [consent] = useLive<Consent | null>(null, readConsent, followKinds('consent'), fail);
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), fail);

  const onReport = useCallback(async (report: HTMLElement) => {
    try {
      // The catalogue is only for the curious: the first screen does not wait for it.
      const [{ assessReport }, { adviceFor }, { allAdvice }] = await Promise.all([
        import('./sample.ts'),
        import('../core/guidance/advise.ts'),
        import('../core/guidance/advice/all.ts'),
      ]);
      const assessment = assessReport(report);
      setTrial((now) => now && { assessment, tips: adviceFor(assessment, allAdvice) });
    } catch {
      setTrial(null);
      setTrouble('not-read');
    }
  }, []);

  const decide = (answer: typeof giveConsent) => {
    setAgain(false);
    void telling(answer(), setTrouble);
  };
  return (
    <Welcome
      agreement={again ? 'unasked' : (consent?.state ?? null)}
      before={consent?.state === 'outdated' ? { to: consent.to, on: dayOf(new Date(consent.on)) } : null}
      near={linesFor(settings, lang)}
      trouble={trouble}
      trial={trial}
      onAgree={() => decide(giveConsent)}
      onDecline={() => decide(declineConsent)}
      onUndo={() => setAgain(true)}
      onTry={() => {
        setTrial({ assessment: null, tips: [] });
        scrollTo(0, 0);
      }}
      onBack={() => {
        setTrial(null);
        scrollTo(0, 0);
      }}
      onLanguage={(language) => void telling(changeSettings({ language }), setTrouble)}
      onCountry={(country) => void telling(changeSettings({ country }), setTrouble)}
      onPrivacy={() => void browser.runtime.openOptionsPage()}
      onReport={(report) => void onReport(report)}
    />
  );
}

void openPage(App);
