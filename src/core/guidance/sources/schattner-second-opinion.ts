import type { Source } from '../advice.ts';

export default {
  organisation: 'Elaine Schattner, MD',
  title: 'Why It’s a Good Idea to Get a Second Opinion, and Maybe a Third, But Rarely a Fourth',
  url: 'https://www.elaineschattner.com/portfolio/why-its-a-good-idea-to-get-a-second-opinion-and-maybe-a-third-but-rarely-a-fourth/',
  date: 'undated',
} satisfies Source;
