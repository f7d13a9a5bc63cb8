/** What the toolbar button says when a pointer rests on it; read aloud by screen readers. */
import type { Language } from '../../core/languages.ts';
import type { Mark } from '../../mark.ts';

/** `late`: where a date has passed; the mark of the page is named first. */
type BadgeWords = Readonly<Record<'now' | 'late', Readonly<Record<Mark, string>>>>;

export const badgeWords: Readonly<Record<Language, BadgeWords>> = {
  en: {
    now: {
      tips: 'Second Look: tips for this page',
      quiet: 'Second Look',
      unread: 'Second Look: this page could not be read',
    },
    late: {
      tips: 'Second Look: tips for this page. A date on your list has passed.',
      quiet: 'Second Look: a date on your list has passed',
      unread: 'Second Look: this page could not be read. A date on your list has passed.',
    },
  },
  es: {
    now: {
      tips: 'Second Look: consejos para esta página',
      quiet: 'Second Look',
      unread: 'Second Look: no se pudo leer esta página',
    },
    late: {
      tips: 'Second Look: consejos para esta página. Pasó una fecha de su lista.',
      quiet: 'Second Look: pasó una fecha de su lista',
      unread: 'Second Look: no se pudo leer esta página. Pasó una fecha de su lista.',
    },
  },
};
