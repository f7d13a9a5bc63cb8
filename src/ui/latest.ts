/** Answers that come late: only the latest question counts. */
import { useCallback, useRef } from 'preact/hooks';

/** Asks a question, and gives what tells whether no other was asked since. */
export function useLatest(): () => () => boolean {
  const turn = useRef(0);
  return useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    return () => mine === turn.current;
  }, []);
}
