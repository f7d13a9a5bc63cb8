/** The guide for the open list, put together from the catalogue. */
import { useMemo } from 'preact/hooks';
import type { WholeCase } from '../core/case/case.ts';
import { momentOf } from '../core/case/moment.ts';
import { guideFor } from '../core/guidance/guide.ts';
import { momentOfCase } from '../core/guidance/moment.ts';
import { allRecords } from '../core/records/all.ts';
import { useCatalogue } from '../screens/guide-book.ts';
import { followKinds } from '../screens/open-list.ts';
import { type Trouble, troubleOfError } from '../screens/trouble.ts';
import { countryOf, firstSettings, readSettings } from '../store/settings.ts';
import { useLive } from '../ui/live.ts';
import { GuideSection } from './guide.tsx';

interface Props {
  readonly open: WholeCase | null;
  readonly tell: (trouble: Trouble | null) => void;
  readonly onQuestions: () => void;
}

/** The section with what it shows. */
export function Guiding({ open, tell, onQuestions }: Props) {
  const catalogue = useCatalogue(open?.case.conditions ?? [], tell);
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), {
    onFail: (error) => tell(troubleOfError(error)),
  });
  const country = countryOf(settings);
  const guide = useMemo(
    () => catalogue && guideFor(open ? momentOf(open, allRecords) : momentOfCase([]), catalogue, country),
    [catalogue, open, country],
  );
  return (
    <GuideSection
      guide={guide}
      catalogue={catalogue}
      person={open?.case.label ?? null}
      list={open === null ? 'none' : open.case.conditions.length === 0 ? 'general' : 'named'}
      hasCountry={country !== undefined}
      onQuestions={onQuestions}
    />
  );
}
