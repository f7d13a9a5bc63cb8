/** Where to look for a team, or for people who know the illness. */
import type { Place } from '../../core/guidance/place.ts';
import { SourceLink } from '../provenance.tsx';
import { say, useWords } from '../speak.ts';
import { count, fill, sayDay } from '../words/fill.ts';
import { useGuideWords } from '../words/guide.ts';
import { useWorkspaceWords } from '../words/workspace.ts';

interface Props {
  readonly near: readonly Place[];
  readonly elsewhere: readonly Place[];
  /** False where the person's country is not known. */
  readonly hasCountry: boolean;
  /** False where there is no diagnosis to choose by. */
  readonly hasDiagnosis: boolean;
}

/** Those of the person's country first; other countries' only when asked for. */
export function Places({ near, elsewhere, hasCountry, hasDiagnosis }: Props) {
  const { places: words } = useGuideWords();
  const { lang } = useWords();
  if (!hasDiagnosis) return <p class="soft">{words.general}</p>;
  return (
    <>
      {!hasCountry && <p class="soft">{words.noCountry}</p>}
      {near.length > 0 ? <List places={near} /> : hasCountry && <p class="soft">{words.none}</p>}
      {elsewhere.length > 0 && (
        <details>
          <summary>
            {count(hasCountry ? words.elsewhere : words.somewhere, { count: elsewhere.length }, lang)}
          </summary>
          <div class="opened">
            <List places={elsewhere} abroad />
          </div>
        </details>
      )}
      <p class="small soft">{words.ranking}</p>
    </>
  );
}

function List({ places, abroad = false }: { readonly places: readonly Place[]; readonly abroad?: boolean }) {
  return (
    <ul class="plain list places">
      {places.map((place) => (
        <Line key={place.id} place={place} abroad={abroad} />
      ))}
    </ul>
  );
}

function Line({ place, abroad }: { readonly place: Place; readonly abroad: boolean }) {
  const { places: words } = useGuideWords();
  const { tips, lang } = useWords();
  const workspace = useWorkspaceWords();
  const countries = abroad && place.countries?.map((each) => workspace.settings.countries[each]).join(', ');
  const { checked } = place;
  return (
    <li class="stack tight">
      <p class="name">
        <SourceLink source={{ title: say(place.name, lang), url: place.url }} />
      </p>
      <p>{say(place.what, lang)}</p>
      <p class="small soft">
        {[
          words[place.kind],
          countries && fill(words.serves, { countries }),
          checked.against === 'to be checked'
            ? words.notLooked
            : fill(words.looked, { day: sayDay(checked.on, lang) }),
          tips.notReviewed,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </li>
  );
}
