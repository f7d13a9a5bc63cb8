/** The locked backup: opened by Node's own crypto, and by nothing without the passphrase. */
import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withoutCharts } from '../../../src/core/case/charts.ts';
import backup from '../../../src/core/export/formats/backup.ts';
import { readBackup } from '../../../src/core/export/import.ts';
import {
  ITERATIONS,
  MAX_ITERATIONS,
  MAX_SEALED_BYTES,
  readSealed,
  seal,
  sealedFile,
  unseal,
} from '../../../src/core/export/sealed.ts';
import { hostile, wholeCases } from './arbitrary.ts';

vi.setConfig({ testTimeout: 120_000 });

const passphrase = 'correct horse ünïcode 病理';
const madeOn = '2026-11-22';
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const locked = await seal('what was written', passphrase, random);
const envelope = JSON.parse(locked) as Record<string, unknown>;

/** Independent of the product: AES-256-GCM with the tag behind the text, under a PBKDF2 key. */
function openWithNode(text: string, words: string): string {
  const { iterations, salt, iv, data } = JSON.parse(text);
  const key = pbkdf2Sync(words.normalize('NFC'), Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}

async function open(text: string, words = passphrase): Promise<string | null> {
  const read = readSealed(text);
  if (!read?.ok) throw new Error(`refused: ${read?.why}`);
  return unseal(read.sealed, words);
}
const why = (text: string) => {
  const read = readSealed(text);
  return read === null ? 'other' : read.ok ? 'read' : read.why;
};
const edited = (edit: object) => JSON.stringify({ ...envelope, ...edit });

describe('a locked backup', () => {
  it('is opened by Node’s own crypto, and holds the backup to the letter', async () => {
    for (const cases of fc.sample(wholeCases, { numRuns: 4, seed: 20261122 })) {
      const text = backup.write(cases, madeOn);
      const file = await seal(text, passphrase, random);
      expect(openWithNode(file, passphrase)).toBe(text);
      const read = readBackup((await open(file)) ?? '');
      expect(read.ok && read.cases).toEqual(cases.map(withoutCharts));
    }
  });

  it('opens when another program made it', async () => {
    const [salt, iv] = [Buffer.alloc(16, 7), Buffer.alloc(12, 9)];
    const key = pbkdf2Sync(passphrase, salt, 700_000, 32, 'sha256');
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const data = Buffer.concat([
      cipher.update('from elsewhere', 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const text = edited({
      ...{ iterations: 700_000, salt: salt.toString('base64'), iv: iv.toString('base64') },
      data: data.toString('base64'),
    });
    expect(await open(`\uFEFF${text}`)).toBe('from elsewhere');
  });

  it('holds ten thousand hostile items, and nothing of them stands in the file', async () => {
    const items = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ id: `i-${at}`, state: 'asked' as const, label: hostile[at % hostile.length] ?? '', holder: '' },
      ...{ note: 'Mum', askedOn: madeOn, dueOn: null, receivedOn: null, sentOn: null },
    }));
    const kept = { id: 'a', label: 'Mum', conditions: ['breast-cancer'], openedOn: madeOn, note: 'Mum' };
    const text = backup.write([{ case: { ...kept, questions: [], visitOn: null }, items }], madeOn);
    const file = await seal(text, passphrase, random);
    expect(openWithNode(file, passphrase)).toBe(text);
    expect(file.replace(/"data": "[^"]*"/, '')).not.toMatch(/mum|breast|case|items|2026/i);
    expect(Object.keys(JSON.parse(file))).toEqual([
      ...['format', 'version', 'kdf', 'iterations', 'salt', 'iv', 'data'],
    ]);
  });

  it('is made with a salt and an iv of its own each time, and at least 600,000 rounds', async () => {
    const other = JSON.parse(await seal('what was written', passphrase, random));
    expect(other.salt).not.toBe(envelope.salt);
    expect(other.iv).not.toBe(envelope.iv);
    expect(other.data).not.toBe(envelope.data);
    expect(other).toMatchObject({ kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  it('opens however a keyboard composes the letters of its passphrase, and with no other', async () => {
    expect(await open(locked, passphrase.normalize('NFD'))).toBe('what was written');
    for (const other of ['', passphrase.toUpperCase(), `${passphrase} `, passphrase.slice(0, -1)]) {
      expect(await open(locked, other)).toBeNull();
      expect(() => openWithNode(locked, other)).toThrow();
    }
  });

  it('stays shut once a single bit was changed', async () => {
    const data = Buffer.from(String(envelope.data), 'base64');
    for (const at of [0, data.length - 1]) {
      const changed = Buffer.from(data);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await open(edited({ data: changed.toString('base64') }))).toBeNull();
    }
    expect(await open(edited({ iterations: ITERATIONS + 1 }))).toBeNull();
  });

  it('has a name that says nothing about the person', () => {
    expect(sealedFile).toMatchObject({ name: 'backup-locked', extension: 'json' });
  });
});

describe('a file is refused before any work', () => {
  const big = 'A'.repeat(MAX_SEALED_BYTES);
  it.each([
    ['that is a backup without a passphrase', backup.write([], madeOn), 'other'],
    ['that is empty', '', 'other'],
    ['that only mentions the format', '{"note":"second-look-locked-backup"}', 'other'],
    ['that is cut short', locked.slice(0, -20), 'damaged'],
    ['of a later version', edited({ version: 2 }), 'newer'],
    ['of no version', edited({ version: '1' }), 'damaged'],
    ['that asks for a billion rounds', edited({ iterations: 1e9 }), 'costly'],
    ['that asks for endless rounds', locked.replace('600000', '1e400'), 'costly'],
    ['that asks for one round more than the most', edited({ iterations: MAX_ITERATIONS + 1 }), 'costly'],
    ['with too few rounds to be ours', edited({ iterations: 1000 }), 'damaged'],
    ['with half a round', edited({ iterations: ITERATIONS + 0.5 }), 'damaged'],
    ['with rounds in words', edited({ iterations: '600000' }), 'damaged'],
    ['with another way of making keys', edited({ kdf: 'none' }), 'damaged'],
    ['with a short salt', edited({ salt: 'AAAA' }), 'damaged'],
    ['with an iv too long', edited({ iv: btoa('x'.repeat(13)) }), 'damaged'],
    ['with no data', edited({ data: '' }), 'damaged'],
    ['with data that is no base64', edited({ data: '{}'.repeat(20) }), 'damaged'],
    ['with a list for data', edited({ data: [1, 2, 3] }), 'damaged'],
    ['with a field too many', edited({ extra: 1 }), 'damaged'],
    ['that reaches for a prototype', locked.replace('{', '{"__proto__": {"data": ""},'), 'damaged'],
    ['that is larger than any backup of ours', edited({ data: big }), 'too-large'],
  ])('%s', (_, text, reason) => {
    const begun = performance.now();
    expect(why(text)).toBe(reason);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect('data' in {}).toBe(false);
  });
});
