import { notCancer } from '../families.ts';
import type { QuestionList } from '../question.ts';
import mskRemote from '../sources/msk-remote.ts';
import remoteDoctorGuide from '../sources/remote-doctor-guide.ts';

export default {
  id: 'online',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  questions: [
    { id: 'online-1', to: 'online', words: { en: 'Who reads my file: name, license and state?' } },
    {
      id: 'online-2',
      to: 'online',
      words: { en: 'Do you look at the slides and scans again?' },
      for: { not: notCancer },
    },
    {
      id: 'online-9',
      to: 'online',
      words: { en: 'Do you look at the scans again yourselves?' },
      for: { conditions: notCancer },
    },
    { id: 'online-3', to: 'online', words: { en: 'Will I talk with the doctor, or only get a letter?' } },
    { id: 'online-4', to: 'online', words: { en: 'Which illnesses do you not take?' } },
    { id: 'online-5', to: 'online', words: { en: 'What does it cost, and can I get the money back?' } },
    { id: 'online-6', to: 'online', words: { en: 'How long does it take once you have everything?' } },
    {
      id: 'online-7',
      to: 'online',
      words: { en: 'Who keeps my records, and are they ever sold or shared?' },
    },
    { id: 'online-8', to: 'online', words: { en: 'Will the report go to my own doctor?' } },
  ],
  source: mskRemote,
  also: [remoteDoctorGuide],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Remote opinions differ: records needed, cost, written or live, not an emergency service.',
  },
} satisfies QuestionList;
