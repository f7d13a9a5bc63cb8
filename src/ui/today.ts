/** The day it is, also for a window that stays open overnight. */
import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '../core/case/case.ts';
import { dayOf } from '../core/case/day.ts';

/** How often the clock is looked at, in ms. */
const OFTEN = 30_000;

/** Today, by the clock on the wall; it changes at midnight, and when one comes back to a window that slept. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date()));
    const timer = setInterval(look, OFTEN);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return today;
}
