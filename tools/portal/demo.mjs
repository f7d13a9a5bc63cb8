/** The hosts of the demo portal, and its pages by name. */
import { servePortals } from './serve.mjs';

const results = 'https://mychart.example.org/MyChart/app/test-results';
const visits = 'https://mychart.example.org/MyChart/app/visits';

/** Addresses as Chromium sees them; Firefox adds the port. */
export const pages = {
  home: 'https://mychart.example.org/MyChart/Home',
  report: `${results}/pathology`,
  spread: `${results}/liver-biopsy`,
  quiet: `${results}/blood-count`,
  ctClear: `${results}/ct-clear`,
  cards: `${results}/cards`,
  list: `${results}/list`,
  emptyFrame: `${results}/empty-frame`,
  note: `${visits}/note`,
  framedNote: `${visits}/note-framed`,
  problems: 'https://mychart.example.org/MyChart/Clinical/HealthIssues',
  billing: 'https://mychart.example.org/MyChart/Billing/Summary',
  oracle: 'https://myportal.example.com/pages/health_record/conditions',
  news: 'https://news.example.net/news',
};

/** Serves the demo portals. */
export function serveDemo() {
  return servePortals({
    'mychart.example.org': 'mychart',
    'myportal.example.com': 'oracle',
    'record.example.com': 'record',
    'news.example.net': 'clinic',
  });
}
