/** When to look again at a page that changes: soon after it settles, seldom at one that never does. */

/** Milliseconds. */
export const pace = {
  /** Quiet wanted before a look. */
  settle: 300,
  /** Longest wait for that quiet. */
  most: 2000,
  /** A look that took so long is followed by at least this many times as long without one. */
  rest: 20,
  /** Longest rest from a page whose changes keep changing nothing for us. */
  longest: 30_000,
} as const;

/** A timer that waits for quiet. */
export interface Pacer {
  /** Something changed. */
  touch(): void;
  /** The person did something: whatever follows is worth a look soon. */
  wake(): void;
  /** A look is over: how long it took (ms), and whether it told anything new. */
  looked(took: number, isNew: boolean): void;
  stop(): void;
}

/** Calls `look` after changes, at a bearable pace. */
export function openPacer(look: () => void): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  let notBefore = 0;
  let idleLooks = 0;

  function due(): number {
    return Math.max(Math.min(last + pace.settle, first + pace.most), notBefore);
  }

  function arm(now: number): void {
    timer = setTimeout(ring, Math.max(0, due() - now));
  }

  function ring(): void {
    const now = performance.now();
    if (now + 1 < due()) {
      arm(now);
      return;
    }
    timer = undefined;
    look();
  }

  return {
    touch() {
      last = performance.now();
      if (timer !== undefined) return;
      first = last;
      arm(last);
    },
    wake() {
      idleLooks = 0;
      notBefore = 0;
      if (timer === undefined) return;
      clearTimeout(timer);
      arm(performance.now());
    },
    looked(took, isNew) {
      idleLooks = isNew ? 0 : idleLooks + 1;
      // Three looks in vain are chance; more are a clock or an animation.
      const vain = idleLooks < 4 ? 0 : pace.most * 2 ** (idleLooks - 4);
      notBefore = performance.now() + Math.min(Math.max(took * pace.rest, vain), pace.longest);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
