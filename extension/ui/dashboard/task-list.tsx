// 本周最该做的十件事: what to do, and why it stands here.

import { shortCaseNumber } from '@core/case/case-number';
import { addDays } from '@core/case/day';
import type { Figures } from '@core/check/figures';
import type { Task } from '@core/check/tasks';
import { openCase } from '../../link/open-case';
import { copyNumber } from '../copy-number';
import { Icon } from '../icons';
import { tightDay } from '../local-day';
import { text } from '../text';

interface TaskListProps {
  figures: Figures;
  open: (indicator: string) => void;
}

export function TaskList({ figures, open }: TaskListProps) {
  const go = async (task: Task) => {
    if ('indicator' in task) return open(task.indicator);
    if ((await openCase(task.caseNumber)) === 'nowhere') await copyNumber(task.caseNumber);
  };
  return (
    <aside className="sheet tasks" aria-labelledby="tasks-title">
      <h2>
        <span id="tasks-title">{text('dashboard_tasks')}</span>
        <small className="faint">{text('dashboard_tasks_order')}</small>
      </h2>
      {figures.tasks.length === 0 && <p className="tasks-none soft">{text('dashboard_tasks_none')}</p>}
      <ol>
        {figures.tasks.map((task, index) => (
          <li key={keyOf(task)}>
            <button type="button" onClick={() => go(task)}>
              <span className="task-number">{index + 1}</span>
              <span className="task-words">
                <b>{taskWords(task)}</b>
                <Why task={task} asOf={figures.asOf} />
              </span>
              <Icon name="right" size={14} />
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Why({ task, asOf }: { task: Task; asOf: string }) {
  const indicators = text('dashboard_task_indicators', task.indicators.join(text('dashboard_and')));
  return (
    <span className="task-why">
      {indicators}
      {task.due && (
        <>
          {' · '}
          <span className={task.due <= addDays(asOf, 7) ? 'wrong' : undefined}>
            {text(`dashboard_task_due_${dueKind(task)}`, tightDay(task.due, asOf))}
          </span>
        </>
      )}
    </span>
  );
}

/** Whether the day is the deadline of a case or a step of the manual. */
function dueKind(task: Task): 'case' | 'step' {
  return task.do === 'repair-and-close' || task.do === 'close' ? 'case' : 'step';
}

function taskWords(task: Task): string {
  switch (task.do) {
    case 'repair-and-close':
    case 'repair':
      return text(`dashboard_task_${task.do}`, shortCaseNumber(task.caseNumber), task.items);
    case 'close':
    case 'clear':
      return text(`dashboard_task_${task.do}`, shortCaseNumber(task.caseNumber));
    case 'close-more':
      return text('dashboard_task_close_more', task.count, task.of);
    case 'see':
      return text('dashboard_task_see', shortCaseNumber(task.caseNumber), task.count);
    case 'fill':
      return text('dashboard_task_fill', task.items.join(text('dashboard_and')));
  }
}

function keyOf(task: Task): string {
  return [task.do, 'caseNumber' in task ? task.caseNumber : '', 'indicator' in task ? task.indicator : ''].join('|');
}
