/** The hosts that the person turned on. What is really on is these, where the browser still grants them. */
import * as v from 'valibot';
import { dropRaw, keysOf, rawOf } from './area.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { type Shape, unpack } from './shape.ts';
import { changeStored } from './stored.ts';
import { inTurn } from './turn.ts';

const prefix = 'portal/';
const shape: Shape<{ host: string }> = {
  schema: v.strictObject({ host: v.string() }),
  migrations: [],
};

const keyOf = (host: string) => prefix + host.toLowerCase();

/** Hosts turned on, in order of the alphabet: "mychart.example.org". Rejects with StoreError. */
export async function chosenHosts(): Promise<readonly string[]> {
  const raw = await rawOf('local', await keysOf('local', prefix));
  const hosts = Object.values(raw).flatMap((value) => {
    const found = unpack(shape, value);
    return found.state === 'read' ? [found.value.host] : [];
  });
  return hosts.sort();
}

/** Turns a host on: `URL.hostname`, without port. */
export function chooseHost(host: string): Promise<Saved<{ readonly host: string }>> {
  const value = { host: host.toLowerCase() };
  return changeStored({ key: keyOf(host), area: 'local', shape, initial: value }, () => value);
}

/** Turns a host off. */
export async function unchooseHost(host: string): Promise<Saved<null>> {
  try {
    return await inTurn(keyOf(host), () => dropRaw('local', [keyOf(host)]));
  } catch (error) {
    return failed(failureOf(error));
  }
}
