/** A value followed by `useLive`, with a button for each key and one that lets a key's read answer; and the day it is. */
import { useState } from 'preact/hooks';
import { useLive } from '../../../src/ui/live.ts';
import { useToday } from '../../../src/ui/today.ts';

const keys = ['a', 'b'] as const;
const waiting = new Map<string, (value: string) => void>();

export function LiveProbe() {
  const [key, setKey] = useState<string>(keys[0]);
  const [value] = useLive(
    'not read yet',
    () => new Promise<string>((resolve) => waiting.set(key, resolve)),
    () => undefined,
    { key },
  );
  return (
    <>
      <output>{value}</output>
      {keys.map((name) => (
        <div key={name}>
          <button type="button" onClick={() => setKey(name)}>{`look at ${name}`}</button>
          <button
            type="button"
            onClick={() => waiting.get(name)?.(`what ${name} says`)}
          >{`${name} answers`}</button>
        </div>
      ))}
    </>
  );
}

export function TodayProbe() {
  return <output>{useToday()}</output>;
}
