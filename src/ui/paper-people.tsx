/** People, places and phone calls on paper: whom to reach and how; and of each call the day, with whom, their number and what was said. */
import type { Case } from '../core/case/case.ts';
import { calledOf } from '../core/case/people.ts';
import { callsOn, peopleOn } from './paper-parts.ts';
import { useWords } from './speak.ts';
import { fill, sayDay } from './words/fill.ts';
import { usePaperWords } from './words/paper.ts';
import { usePeopleWords } from './words/people.ts';

interface Props {
  readonly kept: Case;
}

const joined = (texts: readonly (string | false)[], by: string) =>
  texts.flatMap((text) => (text && text.trim() !== '' ? [text.trim()] : [])).join(by);

/** Those of whom something was written. */
export function PaperPeople({ kept }: Props) {
  const words = usePeopleWords();
  const paper = usePaperWords();
  return (
    <section>
      <h2>{words.people}</h2>
      <table class="ruled">
        <thead>
          <tr>
            <th scope="col">{paper.whom}</th>
            <th scope="col">{paper.reach}</th>
          </tr>
        </thead>
        <tbody>
          {peopleOn(kept).map((contact) => {
            const { id, role, name, place, phone, email, address, note } = contact;
            const called = calledOf(contact);
            return (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {called || words.roles[role]}
                  <p>{joined([called !== '' && words.roles[role], name.trim() !== '' && place], ' · ')}</p>
                </th>
                <td class="written" dir="auto">
                  {joined([joined([phone, email], ' · '), address, note], '\n')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The latest first. */
export function PaperCalls({ kept }: Props) {
  const words = usePeopleWords();
  const paper = usePaperWords();
  const { lang } = useWords();
  return (
    <section>
      <h2>{words.calls}</h2>
      <table class="ruled">
        <thead>
          <tr>
            <th scope="col">{paper.call}</th>
            <th scope="col">{words.texts.said}</th>
          </tr>
        </thead>
        <tbody>
          {callsOn(kept).map(({ id, on, with: who, reference, said, followUpOn, done }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {sayDay(on, lang, 'medium')}
                <p>{who}</p>
              </th>
              <td class="written" dir="auto">
                {joined(
                  [
                    reference.trim() !== '' && `${words.texts.reference}: ${reference}`,
                    said,
                    followUpOn !== null &&
                      !done &&
                      fill(words.followUp, { day: sayDay(followUpOn, lang, 'medium') }),
                  ],
                  '\n',
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
