/** Shows one scene at a time in a plain page. */
import { render, type VNode } from 'preact';
import '../../../src/ui/styles/look.css';
import '../../../src/ui/styles/guide.css';
import '../../../src/ui/styles/paper.css';
import type { Assessment } from '../../../src/core/assessment.ts';
import { sentences } from '../../../src/core/es/all.ts';
import { type Language, learn } from '../../../src/core/languages.ts';
import { dress } from '../../../src/ui/dress.ts';
import { Speech } from '../../../src/ui/speak.ts';
import { en } from '../../../src/ui/words/en.ts';
import { spanish } from '../../../src/ui/words/es.ts';
import { beside } from './beside.tsx';
import { LiveProbe, TodayProbe } from './live.tsx';
import { longList } from './long.tsx';
import { scenes } from './scenes.tsx';

/** The names of all scenes. */
export const names: readonly string[] = Object.keys(scenes);

type Theme = 'light' | 'dark';

learn('es', sentences);
const inSpanish = (scene: VNode) => <Speech.Provider value={spanish}>{scene}</Speech.Provider>;

/** Draws a scene afresh. */
export function show(name: string, theme: Theme, language: Language = 'en'): void {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  draw(language === 'es' ? inSpanish(scene) : scene, theme, name.endsWith('-quiet'));
}

/** Draws the sidebar beside a page that says this. */
export function showBeside(assessment: Assessment, theme: Theme): void {
  draw(beside(assessment), theme);
}

/** Draws a list of so many records. */
export function showLong(count: number): void {
  draw(longList(count), 'light');
}

/** Draws what follows a value. */
export function showLive(): void {
  draw(<LiveProbe />, 'light');
}

/** Draws the day it is. */
export function showToday(): void {
  draw(<TodayProbe />, 'light');
}

function draw(scene: VNode, theme: Theme, quietWords = false): void {
  dress(document.documentElement, en, { theme, textSize: 'normal', quietWords });
  document.documentElement.removeAttribute('style');
  document.getElementById('app')?.remove();
  const app = document.body.appendChild(document.createElement('div'));
  app.id = 'app';
  render(scene, app);
}
