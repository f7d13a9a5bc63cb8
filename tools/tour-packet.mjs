/** The last steps of the tour: the timeline, the packet for a clinic, and every other file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './browsers/surface.mjs';

/**
 * @typedef {import('./browsers/surface.mjs').Surface} Surface
 * @typedef {{
 *   workspace: Surface,
 *   words: Awaited<ReturnType<typeof import('./words.mjs').englishWords>>,
 *   folder: string,
 *   did: (what: string) => void,
 *   picture: (name: string, page: Surface, media?: 'print') => Promise<void>,
 *   takeFile: (page: Surface, button: string) => Promise<void>,
 * }} Steps
 */

/** @type {readonly { year: string, kind: 'diagnosis' | 'test', what: string }[]} */
const story = [
  { year: '2021', kind: 'diagnosis', what: 'Breast cancer, left side; surgery and radiation' },
  { year: '2026', kind: 'test', what: 'Back pain, then a scan that showed spots in the liver' },
];

/** Tells what came before, and looks at it as a picture. @param {Steps & { timeline: typeof import('../src/ui/words/en/timeline.ts').timeline }} steps */
export async function tellStory({ workspace, words, timeline, did, picture }) {
  await workspace.click('button', words.workspace.sections.timeline);
  await workspace.see('heading', timeline.add);
  for (const { year, kind, what } of story) {
    await workspace.fill(timeline.year, year);
    await workspace.choose(timeline.kind, timeline.words.kinds[kind]);
    await workspace.fill(timeline.what, what);
    await workspace.click('button', timeline.button);
    await until(`“${what}” on the timeline`, () =>
      workspace.evaluate(
        `document.querySelector('.workspace .happenings').textContent.includes(${JSON.stringify(what)})`,
      ),
    );
  }
  await workspace.evaluate('scrollTo(0, 0)');
  await picture('timeline', workspace);
  did('told what came before: the timeline shows it with all that the list knows');
}

/** Puts the packet together, and takes every file. @param {Steps & { packet: typeof import('../src/ui/words/en/packet.ts').packet }} steps */
export async function takeAlong({ workspace, words, packet, folder, did, picture, takeFile }) {
  /** @param {string} name @param {[number, number]} size in inches */
  async function print(name, [paperWidth, paperHeight]) {
    const { data } = await workspace.ids.send('Page.printToPDF', {
      ...{ paperWidth, paperHeight, generateTaggedPDF: true, generateDocumentOutline: true },
    });
    const bytes = Buffer.from(data, 'base64');
    if (!bytes.includes('StructTreeRoot')) throw new Error(`${name} is not tagged.`);
    writeFileSync(join(folder, name), bytes);
  }
  const { print: printList, formats, otherFormats, downloadAs, back } = words.workspace.export;

  await workspace.click('button', words.workspace.sections.export);
  await workspace.see('button', packet.open);
  await picture('export', workspace);
  await workspace.click('button', packet.open);
  await workspace.see('heading', packet.choose);
  await workspace.reads(packet.pages.groups.enclosed);
  await workspace.click('checkbox', packet.typed);
  await workspace.reads('A. Sample');
  await workspace.evaluate('scrollTo(0, 0)');
  await picture('packet', workspace);
  did('put the packet for a clinic together: cover, summary, timeline, records, questions, contacts');
  await print('packet-a4.pdf', [8.27, 11.69]);
  await print('packet-letter.pdf', [8.5, 11]);
  did('printed it on A4 and on Letter: packet-a4.pdf, packet-letter.pdf');
  await takeFile(workspace, packet.save);
  await workspace.click('button', packet.back);

  await workspace.see('button', packet.open);
  await workspace.evaluate(
    "void document.querySelectorAll('main details').forEach((one) => { one.open = true; })",
  );
  for (const { name } of Object.values({ ...formats, ...otherFormats })) {
    await takeFile(workspace, downloadAs.replace('{name}', name));
  }
  await takeFile(workspace, packet.zip.download);
  const { make, locked } = words.workspace.backup;
  await takeFile(workspace, make);
  await workspace.click('button', locked.begin);
  await workspace.fill(locked.passphrase, 'four words kept on paper');
  await workspace.fill(locked.again, 'four words kept on paper');
  await takeFile(workspace, locked.make);
  await workspace.click('button', printList);
  await workspace.see('button', back);
  await picture('print', workspace, 'print');
  await print('print.pdf', [8.27, 11.69]);
  did('looked at the list as it prints');
}
