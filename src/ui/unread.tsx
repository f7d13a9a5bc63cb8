/** Why a page, or part of it, could not be read, and what to do. */
import type { Assessment } from '../core/assessment.ts';
import { Notice } from './notice.tsx';
import { useWords } from './speak.ts';
import { fill } from './words/fill.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onLookAgain: () => void;
  /** Called inside the click, with the host of the frame. */
  readonly onTurnOn: (host: string) => void;
}

/** Every reason has its own sentence; a frame is named and can be turned on as well. */
export function Unread({ assessment, onLookAgain, onTurnOn }: Props) {
  const { page } = useWords();
  const { unread, unreadFrames } = assessment;
  const frames = unreadFrames.flatMap(hostOf);
  const leads = assessment.status === 'none';
  const whole = unread !== null && unread !== 'frame' ? page.unread[unread] : null;
  return (
    <>
      {whole && (
        <Notice says={whole.says} next={whole.next} leads={leads}>
          {(unread === 'loading' || unread === 'language') && (
            <p>
              <button type="button" class="small" onClick={onLookAgain}>
                {page.lookAgain}
              </button>
            </p>
          )}
        </Notice>
      )}
      {(frames.length > 0 || unread === 'frame') && (
        <Notice
          says={page.unread.frame.says}
          next={page.unread.frame.next}
          leads={leads && !whole && unread !== null}
        >
          {frames.map((host) => (
            <p key={host} class="stack tight">
              <span>{fill(page.frame, { host })}</span>
              <span>
                <button type="button" class="small" onClick={() => onTurnOn(host)}>
                  {fill(page.turnOnFrame, { host })}
                </button>
              </span>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** Only https can be turned on. The host is spelled as the browser spells it. */
function hostOf(origin: string): readonly string[] {
  if (!URL.canParse(origin)) return [];
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && hostname !== '' ? [hostname] : [];
}
