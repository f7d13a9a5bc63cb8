import type { Source } from '../advice.ts';

export default {
  organisation: 'Radiological Society of North America and American College of Radiology',
  title: 'RadiologyInfo.org',
  url: 'https://www.radiologyinfo.org',
  date: 'undated',
} satisfies Source;
