/** People, places and phone calls of the open list: added with one press, saved as they are typed. */
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
import { SelectField, TextField } from '../ui/field.tsx';
import { fill } from '../ui/words/fill.ts';
import { usePeopleWords } from '../ui/words/people.ts';
import { Calls } from './calls.tsx';
import { Noted, NotedCard } from './noted.tsx';

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

function Contacts({ kept, doings }: Pick<Props, 'kept' | 'doings'>) {
  const words = usePeopleWords();
  return (
    <NotedCard
      title={words.people}
      button={words.add}
      none={words.peopleNone}
      all={peopleIn(kept)}
      doings={doings}
      onAdd={(was, id) => addContact(was, id, 'doctor')}
    >
      {(contact, isFresh) => <OneContact key={contact.id} {...{ contact, doings, isFresh }} />}
    </NotedCard>
  );
}

interface ContactProps extends Pick<Props, 'doings'> {
  readonly contact: Contact;
  readonly isFresh: boolean;
}

function OneContact({ contact, isFresh, doings }: ContactProps) {
  const words = usePeopleWords();
  const change = (how: Partial<Omit<Contact, 'id'>>, field?: string) =>
    void doings.changeCase(
      (was) => setContact(was, contact.id, how),
      field && `contact/${contact.id}/${field}`,
    );
  const { name, place, phone } = contact;
  const role = words.roles[contact.role];
  const called = calledOf(contact);
  const who = called || fill(words.unnamed, { role });
  const facts = [called && role, name.trim() && place.trim(), phone.trim()].filter(Boolean);
  return (
    <Noted
      id={`contact-${contact.id}`}
      title={who}
      isFresh={isFresh}
      first="name"
      remove={words.remove}
      removeAsk={fill(words.removeAsk, { who })}
      onRemove={() => void doings.changeCase((was) => removeContact(was, contact.id))}
      brief={
        facts.length > 0 && (
          <p class="small soft brief" dir="auto">
            {facts.join(' · ')}
          </p>
        )
      }
    >
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
    </Noted>
  );
}
