/** What a person does to the open case, carried out in the store. */
import type { Assessment } from '../core/assessment.ts';
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import {
  addCondition,
  addQuestion,
  addSpread,
  markQuestion,
  moveQuestion,
  removeQuestion,
  setAnswer,
  setArchived,
} from '../core/case/change.ts';
import { dayOf } from '../core/case/day.ts';
import { blankItem, ownItem } from '../core/case/item.ts';
import { spreadAt } from '../core/case/moment.ts';
import { bearing, type Moment } from '../core/guidance/fits.ts';
import { momentOfCase } from '../core/guidance/moment.ts';
import { allRecords } from '../core/records/all.ts';
import { recordsAt } from '../core/records/choose.ts';
import {
  changeCase,
  changeItem,
  changeItems,
  changeWhole,
  removeCase,
  removeItem,
  startCase,
} from '../store/case-changes.ts';
import { setOpenCase } from '../store/open-case.ts';
import { deleteForGood } from '../store/purge.ts';
import type { Saved } from '../store/saved.ts';
import { saveSoon } from '../store/soon.ts';
import type { CaseDoings } from '../ui/case.ts';
import { type Trouble, telling } from './trouble.ts';

/** Doings on the case that is open; those that need one do nothing without it. */
export function caseDoings(openId: string | null, tell: (trouble: Trouble | null) => void): CaseDoings {
  const id = openId ?? '';
  const isSaved = async (writing: Promise<Saved<unknown>>) => (await telling(writing, tell)).ok;
  const change: CaseDoings['changeCase'] = (how, typing) => {
    const write = () => changeCase(id, how, typing);
    return isSaved(typing ? saveSoon(`${typing}/${id}`, write) : write());
  };
  return {
    changeCase: change,
    changeItem: (itemId, how, typing) => {
      const write = () => changeItem(id, itemId, how, typing);
      return isSaved(typing ? saveSoon(`${typing}/${id}/${itemId}`, write) : write());
    },
    changeItems: (ids, how, did) => isSaved(changeItems(id, ids, how, did)),
    addItem: (label) => {
      const item = ownItem(crypto.randomUUID(), label);
      return isSaved(changeItem(id, item.id, () => item));
    },
    removeItem: (itemId) => void telling(removeItem(id, itemId), tell),
    addQuestion: (text, questionId = crypto.randomUUID()) =>
      change((kept) => addQuestion(kept, questionId, text)),
    doneQuestion: (questionId, done) => change((kept) => markQuestion(kept, questionId, done)),
    answerQuestion: (questionId, answer) =>
      void change((kept) => setAnswer(kept, questionId, answer), `answer/${questionId}`),
    moveQuestion: (questionId, by) => void change((kept) => moveQuestion(kept, questionId, by)),
    removeQuestion: (questionId) => void change((kept) => removeQuestion(kept, questionId)),
    open: (caseId) => void telling(setOpenCase(caseId), tell),
    start: (label) => void startList(label, null, tell),
    archive: (caseId) => void putAway(caseId, dayOf(new Date()), tell),
    bringBack: (caseId) => void putAway(caseId, null, tell),
    remove: (caseId) => void telling(removeCase(caseId), tell),
    deleteForGood: (caseId) => void telling(deleteForGood(caseId), tell),
  };
}

/** Puts a list away on a day, so that another is open; with null it comes back, and is the open one. */
async function putAway(
  caseId: string,
  on: IsoDate | null,
  tell: (trouble: Trouble | null) => void,
): Promise<void> {
  const end = await telling(
    changeCase(caseId, (kept) => setArchived(kept, on)),
    tell,
  );
  if (end.ok) await telling(setOpenCase(on === null ? caseId : null), tell);
}

/** The conditions that a page states of its reader, the deciding one first. */
export function conditionsOn(assessment: Assessment | null): readonly string[] {
  return assessment ? [...new Set(bearing(assessment).map(({ condition }) => condition))] : [];
}

const itemsAt = (moment: Moment) => recordsAt(moment, allRecords).map(({ item }) => item.id);

/** Starts a list for one person, with the records that the page on screen calls for, and opens it; false where that was not saved. */
export async function startList(
  label: string,
  assessment: Assessment | null,
  tell: (trouble: Trouble | null) => void,
): Promise<boolean> {
  const conditions = conditionsOn(assessment);
  const items = itemsAt(assessment ?? momentOfCase(conditions));
  const end = await telling(
    startCase({ label, conditions, spread: assessment ? spreadAt(assessment) : [], items }),
    tell,
  );
  return end.ok && (await telling(setOpenCase(end.value.case.id), tell)).ok;
}

/** Adds what the page on screen states to a list that stands; records already on it stay as they are. False where that was not saved. */
export async function addToList(
  caseId: string,
  assessment: Assessment,
  tell: (trouble: Trouble | null) => void,
): Promise<boolean> {
  const add = ({ case: kept, items }: WholeCase): WholeCase => ({
    case: spreadAt(assessment).reduce(addSpread, conditionsOn(assessment).reduce(addCondition, kept)),
    items: [
      ...items,
      ...itemsAt(assessment)
        .filter((id) => items.every((item) => item.id !== id))
        .map((id) => blankItem(id)),
    ],
  });
  const changed = await telling(changeWhole(caseId, add, 'page-added'), tell);
  return changed.ok && (await telling(setOpenCase(caseId), tell)).ok;
}
