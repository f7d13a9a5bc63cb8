/** Shows one scene at a time in a plain page. */
import { render } from 'preact';
import '../../../src/ui/styles/look.css';
import '../../../src/ui/styles/guide.css';
import '../../../src/ui/styles/paper.css';
import { dress } from '../../../src/ui/dress.ts';
import { en } from '../../../src/ui/words/en.ts';
import { scenes } from './scenes.tsx';

/** The names of all scenes. */
export const names: readonly string[] = Object.keys(scenes);

/** Draws a scene afresh. */
export function show(name: string, theme: 'light' | 'dark'): void {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  dress(document.documentElement, en, { theme, textSize: 'normal' });
  document.documentElement.removeAttribute('style');
  document.getElementById('app')?.remove();
  const app = document.body.appendChild(document.createElement('div'));
  app.id = 'app';
  render(scene, app);
}
