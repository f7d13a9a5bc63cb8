/** The welcome page in its states. */
import type { VNode } from 'preact';
import { Welcome } from '../../../src/welcome/view.tsx';
import { near, nowhere, serious, tipsOf } from './samples.ts';

const idle = () => undefined;

const welcome = (props: Partial<Parameters<typeof Welcome>[0]>) => (
  <Welcome
    agreement="unasked"
    near={near}
    trouble={null}
    trial={null}
    onAgree={idle}
    onDecline={idle}
    onUndo={idle}
    onTry={idle}
    onBack={idle}
    onPrivacy={idle}
    onCountry={idle}
    onLanguage={idle}
    onReport={idle}
    {...props}
  />
);

/** By name, as the other scenes. */
export const welcomeScenes: Readonly<Record<string, VNode>> = {
  welcome: welcome({}),
  'welcome-no-country': welcome({ near: nowhere }),
  'welcome-changed': welcome({ agreement: 'outdated', before: { to: 1, on: '2026-11-22' } }),
  'welcome-given': welcome({ agreement: 'given' }),
  'welcome-trial': welcome({ trial: { assessment: serious, tips: tipsOf(serious) } }),
};
