import type { Source } from '../advice.ts';

export default {
  organisation: 'Archives of Internal Medicine',
  title:
    'Narain S and others: Diagnostic Accuracy for Lupus and Other Systemic Autoimmune Diseases in the Community Setting',
  url: 'https://jamanetwork.com/journals/jamainternalmedicine',
  readAt:
    'https://docslib.org/doc/3640445/diagnostic-accuracy-for-lupus-and-other-systemic-autoimmune-diseases-in-the-community-setting',
  date: 'undated',
} satisfies Source;
