import type { ProblemCatalogue } from '@app/http';
import type { TaskAnswer } from './spot-checks.dto';
import type { TaskView } from './tasks/spot-check-view.query';

type Button = TaskView['actions'][number];

/** A task as an answer: what is described, and no more. */
export function shownTask(view: TaskView, texts: ProblemCatalogue): TaskAnswer {
  const { id, month, state, stateLabel, version, deadline, isOverdue, answer, deskVersion, check } = view;
  const { code, name, parent } = view.unit;
  return {
    id,
    month,
    unit: { code, name, parent },
    state,
    stateLabel,
    version,
    deadline,
    isOverdue,
    derivation: view.deadlineDerivation.map(({ date, text }) => ({ date, text })),
    check,
    answer,
    deskVersion,
    timeline: view.timeline.map(({ action, label, toStateLabel, roleLabel, at, receivedAt, reason, isLate }) => {
      return { action, label, toStateLabel, roleLabel, at, receivedAt, reason, isLate };
    }),
    actions: view.actions.map((button) => shownButton(button, texts)),
  };
}

function shownButton(button: Button, texts: ProblemCatalogue): TaskAnswer['actions'][number] {
  const { action, label, reason, needsDay, entersReceipt, exceptional, refusal } = button;
  const told = refusal === null ? null : texts.textOf(refusal.code, refusal.details);
  const obstacle = told === null ? null : (told.detail ?? told.title);
  return { action, label, reason, needsDay, entersReceipt, exceptional, obstacle };
}
