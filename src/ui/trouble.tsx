/** What went wrong, in a plain sentence with a next step. */
import { Notice } from './notice.tsx';
import { useWords } from './speak.ts';
import type { Words } from './words/en.ts';

interface Props {
  /** Null where nothing did. */
  readonly trouble: keyof Words['errors'] | null;
}

/** Nothing where nothing did. */
export function Trouble({ trouble }: Props) {
  const { errors } = useWords();
  return trouble && <Notice trouble says={errors[trouble].says} next={errors[trouble].next} />;
}
