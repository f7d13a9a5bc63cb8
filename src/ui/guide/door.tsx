/** A portal's own way to give its records: what to do there, what it gives and what it does not. */
import { useState } from 'preact/hooks';
import type { PortalId } from '../../core/assessment.ts';
import { type Door, doorOf } from '../../core/guidance/door.ts';
import { SelectField } from '../field.tsx';
import { Provenance } from '../provenance.tsx';
import { say, useWords } from '../speak.ts';
import { useGuideWords } from '../words/guide.ts';

/** One door, step by step. */
export function PortalDoor({ door }: { readonly door: Door }) {
  const { door: words } = useGuideWords();
  const { lang } = useWords();
  return (
    <div class="stack close">
      <ol class="ways">
        {door.steps.map((step) => (
          <li key={step.en}>{say(step, lang)}</li>
        ))}
      </ol>
      <div class="facts">
        <dl>
          <div>
            <dt>{words.gives}</dt>
            <dd>{say(door.gives, lang)}</dd>
          </div>
          <div>
            <dt>{words.lacks}</dt>
            <dd>{say(door.lacks, lang)}</dd>
          </div>
        </dl>
      </div>
      <Provenance {...door} clinician={null} />
    </div>
  );
}

/** The door of the portal that the person names. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  const { door: words } = useGuideWords();
  const [portal, setPortal] = useState<PortalId>('any-portal');
  const names: Readonly<Partial<Record<PortalId, string>>> = words.portals;
  const door = doorOf(portal, doors);
  return (
    <div class="stack close">
      <SelectField<PortalId>
        label={words.which}
        value={portal}
        options={doors.map(({ id }) => [id, names[id] ?? id])}
        onChange={setPortal}
      />
      {door && <PortalDoor door={door} />}
    </div>
  );
}
