import type { Source } from '../advice.ts';

export default {
  organisation: 'RemoteDoctor',
  title: 'Getting a second opinion remotely',
  url: 'https://remotedoctor.org/guides/second-opinion-remotely/',
  date: 'undated',
} satisfies Source;
