/** Takes a picture of every screen in every state: `node tools/gallery.mjs [folder] [part of a name]`. */
import { mkdir } from 'node:fs/promises';
import { openStage } from '../tests/ui/stage/open.mjs';

const [folder = 'demo-output/gallery', part = '', ...looks] = process.argv.slice(2);
const wanted = looks.length > 0 ? looks : ['light', 'dark', 'narrow'];
await mkdir(folder, { recursive: true });
const stage = await openStage();
for (const name of stage.names.filter((each) => each.includes(part))) {
  for (const look of wanted) {
    const page = await stage.show(name, {
      theme: look === 'dark' ? 'dark' : 'light',
      ...(look === 'narrow' && { width: 320 }),
    });
    await page.screenshot({ path: `${folder}/${name}.${look}.png`, fullPage: true });
  }
  console.log(name);
}
await stage.close();
