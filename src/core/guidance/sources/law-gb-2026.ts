import type { Source } from '../advice.ts';

export default {
  organisation: 'Bratby Law',
  title: 'Data (Use and Access) Act 2025: changes now in force',
  url: 'https://bratby.law/data-use-and-access-act-2025-commencement/',
  date: '2026-06-08',
} satisfies Source;
