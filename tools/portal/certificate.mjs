/** A throw-away TLS certificate, made in memory: X.509 v3, ECDSA P-256, good for a day. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';
const subjectAltName = '551d11';

/** @param {number} tag @param {...(Buffer | string)} parts strings are hexadecimal @returns {Buffer} */
function der(tag, ...parts) {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (/** @type {Buffer[]} */ ...parts) => der(0x30, ...parts);
const set = (/** @type {Buffer} */ part) => der(0x31, part);
const oid = (/** @type {string} */ hex) => der(0x06, hex);
const utf8 = (/** @type {string} */ text) => der(0x0c, Buffer.from(text));
const octets = (/** @type {Buffer} */ bytes) => der(0x04, bytes);
const bits = (/** @type {Buffer} */ bytes) => der(0x03, '00', bytes);
const explicit = (/** @type {number} */ n, /** @type {Buffer} */ part) => der(0xa0 | n, part);

/** @param {Date} date */
function utcTime(date) {
  return der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

/**
 * @param {readonly string[]} hosts the names it is for
 * @returns {{ cert: string, key: string, pin: string }} PEM texts, and the base64 SHA-256 of the public key
 */
export function certificate(hosts) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const day = 86_400_000;
  const name = sequence(set(sequence(oid(commonName), utf8(hosts[0] ?? 'localhost'))));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const algorithm = sequence(oid(ecdsaWithSha256));
  const body = sequence(
    explicit(0, der(0x02, '02')),
    der(0x02, '01', randomBytes(8)),
    algorithm,
    name,
    sequence(utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + day))),
    name,
    spki,
    explicit(3, sequence(sequence(oid(subjectAltName), octets(names)))),
  );
  const signed = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const lines = signed.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    pin: createHash('sha256').update(spki).digest('base64'),
  };
}
