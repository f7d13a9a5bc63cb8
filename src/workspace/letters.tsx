/** The letters of the open list, carried out: chosen, filled, kept and handed over. */
import { useMemo, useState } from 'preact/hooks';
import type { WholeCase } from '../core/case/case.ts';
import type { Office } from '../core/case/holders.ts';
import { askerOf, lettersIn, setLetters, type Which } from '../core/case/kept-letters.ts';
import { allLaws } from '../core/case/law/all.ts';
import { lawFor, regionsOf } from '../core/case/law.ts';
import { allLetters } from '../core/case/letters/all.ts';
import { type Sheet, sheetsOf, sheetTo, whichOf } from '../core/case/outbox.ts';
import { isOwnList } from '../core/case/whose.ts';
import { allRecords } from '../core/records/all.ts';
import { followKinds } from '../screens/open-list.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { countryOf, readSettings, type Settings } from '../store/settings.ts';
import { changeSettings } from '../store/settings-change.ts';
import type { CaseDoings } from '../ui/case.ts';
import type { Written } from '../ui/letter-paper.tsx';
import { useLive } from '../ui/live.ts';
import { useToday } from '../ui/today.ts';
import { LetterList } from './letter-list.tsx';
import { OpenLetter } from './letter-open.tsx';

interface Props {
  readonly open: WholeCase;
  readonly doings: CaseDoings;
  /** The office whose letter is to be opened first, or null. */
  readonly office: Office | null;
  readonly tell: (trouble: Trouble | null) => void;
  /** The open letter as it would be printed, from wherever printing is asked for; null where none is open. */
  readonly onPaper: (written: Written | null) => void;
  readonly onPrint: () => void;
}

/** True where a sheet is the one that was opened, before or after it was kept. */
const isAt = (sheet: Sheet, at: Which) =>
  sheet.kept?.sentOn
    ? sheet.kept.id === at.id
    : sheet.request.letter.id === at.letter &&
      sheet.request.room === at.room &&
      sheet.request.place === at.place &&
      (sheet.first?.id ?? null) === at.follows;

/** All letters, or the one that is open. */
export function Letters({ open, doings, office, tell, onPaper, onPrint }: Props) {
  const [settings] = useLive<Settings | null>(null, readSettings, followKinds('settings'), {
    onFail: (error) => tell(troubleOfError(error)),
  });
  const [from, setFrom] = useState<string | null>(null);
  const letters = lettersIn(open.case);
  const country = settings ? countryOf(settings) : undefined;
  const law = lawFor(allLaws, country, letters.region);
  const sheets = useMemo(() => sheetsOf(open, allRecords, allLetters), [open]);
  const [at, setAt] = useState<Which | null>(() => {
    const first = office && sheetTo(sheets, office);
    return first && whichOf(first, crypto.randomUUID());
  });
  const today = useToday();
  const enter = (sheet: Sheet) => setAt(whichOf(sheet, crypto.randomUUID()));
  const asksFor = askerOf(open.case, isOwnList(open.case));
  const sheet =
    at && (sheets.find((each) => each.kept?.id === at.id) ?? sheets.find((each) => isAt(each, at)));
  if (at && sheet) {
    return (
      <OpenLetter
        key={at.id}
        {...{ sheet, law, today, open, doings, asksFor, onPaper, onPrint }}
        which={whichOf(sheet, at.id)}
        onBack={() => {
          setFrom(sheet.key);
          setAt(null);
        }}
        onAgain={(how) => {
          const next = sheets.find(
            ({ request, first }) => request.letter.id === how && first?.id === sheet.kept?.id,
          );
          if (next) enter(next);
        }}
      />
    );
  }
  const local = country ? regionsOf(allLaws, country) : [];
  return (
    <LetterList
      {...{ sheets, law, asksFor, today, from }}
      regions={local.length > 0 ? [...local, lawFor(allLaws, country, null)] : []}
      onCountry={
        settings?.country === 'unchosen'
          ? (chosen) => void telling(changeSettings({ country: chosen }), tell)
          : null
      }
      visitOn={open.case.visitOn}
      onOpen={enter}
      onRegion={(region) => doings.changeCase((kept) => setLetters(kept, { region }))}
      onAsksFor={(whose) => doings.changeCase((kept) => setLetters(kept, { asksFor: whose }))}
    />
  );
}
