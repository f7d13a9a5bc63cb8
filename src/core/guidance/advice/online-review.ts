import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import mskRemote from '../sources/msk-remote.ts';

export default {
  id: 'online-review',
  urgent: false,
  saysWait: false,
  rank: 221,
  for: { status: ['current'] },
  title: { en: 'When online can work' },
  words: {
    en: 'Some centers look at your records and write to you or meet by video. It can help if you live far away or your illness is rare. Ask who reads your file, what it costs, and if they see the images too or only the reports.',
  },
  source: komenSecondOpinion,
  also: [mskRemote],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Many cancer centers give second opinions by video or phone.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
