/** The shape of a record worth asking for. */
import type { For, Source, Words } from '../guidance/advice.ts';

/** One file in `items/`, named by its id. */
export interface RecordItem {
  readonly id: string;
  readonly kind: 'report' | 'images' | 'tissue' | 'test' | 'notes' | 'list' | 'paper';
  readonly for: For;
  /** 1–6 for the six to start with, else null. */
  readonly start: number | null;
  readonly label: Words;
  readonly why: Words;
  readonly holder: Words;
  readonly form: Words;
  /** Usual time; `estimate` where no source states it. */
  readonly time: { readonly words: Words; readonly estimate: boolean };
  readonly tip: Words | null;
  readonly sources: readonly Source[];
}
