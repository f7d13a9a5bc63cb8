/** The help lines near the person, in the words of the screen. */
import { helpLinesFor } from '../core/guidance/helplines/all.ts';
import { countryOf, type Settings } from '../store/settings.ts';
import type { Lines } from '../ui/help.tsx';
import { say } from '../ui/speak.ts';

/** Lines of the chosen country; none where its lines are not known. */
export function linesFor(settings: Settings, lang: string): Lines {
  const country = countryOf(settings);
  const lines = country ? helpLinesFor(country) : [];
  return {
    country: settings.country,
    lines: lines.map((line) => ({
      for: line.for,
      name: say(line.name, lang),
      phone: line.phone,
      dial: line.dial,
      text: line.text ?? null,
      hours: say(line.hours, lang),
    })),
  };
}
