/** Below the list: what keeps it safe. A reminder of a backup where one is due, and the changes that can be taken back. */
import type { IsoDate } from '../core/case/case.ts';
import { followKinds } from '../screens/open-list.ts';
import { readHappenings } from '../screens/recall.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { deleteForGood } from '../store/purge.ts';
import { useLive } from '../ui/live.ts';
import type { Happening } from '../ui/recall.ts';
import { useWords } from '../ui/speak.ts';
import type { Undo } from '../ui/undo-line.tsx';
import type { Backups } from './export-backup.tsx';
import { readBackups } from './exports.tsx';
import { isDue, Reminder } from './moving.tsx';
import { Recent } from './recent.tsx';

interface Props {
  readonly turn: Undo['turn'];
  readonly tell: (trouble: Trouble | null) => void;
  readonly today: IsoDate;
  readonly onBackup: () => void;
}

/** Both, as they stand. */
export function Keeping({ turn, tell, today, onBackup }: Props) {
  const { lang } = useWords();
  const fail = { onFail: (error: unknown) => tell(troubleOfError(error)) };
  const [happenings] = useLive<readonly Happening[]>(
    [],
    () => readHappenings(lang),
    followKinds('history', 'case'),
    fail,
  );
  const [backups] = useLive<Backups>(
    { last: null, edits: 0 },
    readBackups,
    followKinds('case', 'item', 'backup'),
    fail,
  );
  return (
    <div class="keeping stack">
      {isDue(backups, today) && <Reminder last={backups.last} onGo={onBackup} />}
      <Recent
        happenings={happenings}
        onTurn={(happening, to) => void turn(happening, to)}
        onDeleteForGood={(list) => void telling(deleteForGood(list), tell)}
      />
    </div>
  );
}
