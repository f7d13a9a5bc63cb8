/** People, places and phone calls of the open list: added with one press, saved as they are typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case, CaseItem, IsoDate } from '../core/case/case.ts';
import {
  addContact,
  type Contact,
  calledOf,
  contactTexts,
  peopleIn,
  type Role,
  removeContact,
  roles,
  setContact,
} from '../core/case/people.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { fill } from '../ui/words/fill.ts';
import { usePeopleWords } from '../ui/words/people.ts';
import { Calls } from './calls.tsx';

interface Props {
  readonly kept: Case;
  readonly items: readonly CaseItem[];
  readonly today: IsoDate;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** Calls on one side, people on the other. */
export function People(props: Props) {
  const words = usePeopleWords();
  return (
    <div class="stack">
      <div class="stack tight narrow">
        <h1>{words.title}</h1>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="columns even">
        <Calls {...props} />
        <Contacts {...props} />
      </div>
    </div>
  );
}

function Contacts({ kept, doings }: Props) {
  const words = usePeopleWords();
  const [fresh, setFresh] = useState<string | null>(null);
  const people = peopleIn(kept);
  const add = () => {
    const id = crypto.randomUUID();
    setFresh(id);
    void doings.changeCase((was) => addContact(was, id, 'doctor'));
  };
  return (
    <section class="card roomy stack">
      <div class="row apart">
        <h2>{words.people}</h2>
        <button type="button" onClick={add}>
          {words.add}
        </button>
      </div>
      {people.length === 0 && <p class="soft">{words.peopleNone}</p>}
      <ul class="plain list">
        {people.map((contact) => (
          <OneContact key={contact.id} contact={contact} isFresh={contact.id === fresh} doings={doings} />
        ))}
      </ul>
    </section>
  );
}

interface ContactProps extends Pick<Props, 'doings'> {
  readonly contact: Contact;
  readonly isFresh: boolean;
}

function OneContact({ contact, isFresh, doings }: ContactProps) {
  const words = usePeopleWords();
  const [asking, setAsking] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isFresh || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector<HTMLElement>('[name="name"]')?.focus();
  }, [isFresh]);
  const change = (how: Partial<Omit<Contact, 'id'>>, field?: string) =>
    void doings.changeCase(
      (was) => setContact(was, contact.id, how),
      field && `contact/${contact.id}/${field}`,
    );
  const role = words.roles[contact.role];
  const who = calledOf(contact) || fill(words.unnamed, { role });
  const facts = [
    calledOf(contact) && role,
    contact.name.trim() && contact.place.trim(),
    contact.phone.trim(),
  ];
  return (
    <li class="offered">
      <details ref={fold} id={`contact-${contact.id}`}>
        <summary>
          <h3 dir="auto">{who}</h3>
        </summary>
        <div class="stack close opened">
          <SelectField<Role>
            label={words.role}
            name="role"
            value={contact.role}
            options={roles.map((each) => [each, words.roles[each]])}
            onChange={(chosen) => change({ role: chosen })}
          />
          {contactTexts.map((which) => (
            <TextField
              key={which}
              label={words.contact[which]}
              name={which}
              lines={which === 'address' || which === 'note' ? 'many' : 'one'}
              value={contact[which]}
              onInput={(text) => change({ [which]: text }, which)}
            />
          ))}
          <p>
            <button type="button" class="quiet small flush" onClick={() => setAsking(true)}>
              {words.remove}
              <span class="unseen">: {who}</span>
            </button>
          </p>
        </div>
      </details>
      {facts.some(Boolean) && (
        <p class="small soft brief" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </p>
      )}
      <Confirm
        open={asking}
        ask={fill(words.removeAsk, { who })}
        confirm={words.remove}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void doings.changeCase((was) => removeContact(was, contact.id));
        }}
      >
        <p>{words.removeMeans}</p>
      </Confirm>
    </li>
  );
}
