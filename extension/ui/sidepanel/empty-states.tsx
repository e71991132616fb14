// What the panel says when there is nothing to list: what was looked at, and what was not.

import { shortCaseNumber } from '@core/case/case-number';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import type { WorkListState } from './use-work-list';
import type { WorkCase } from './work-list';

/** Unseen cases that are named; the rest is behind the button. */
const named = 6;

export function AllRepaired({ state, see }: { state: WorkListState; see: () => void }) {
  const unseen = state.list;
  return (
    <Empty
      tone="pass"
      icon={<Icon name="pass" size={30} />}
      title={text(unseen.length > 0 ? 'worklist_seen_repaired' : 'worklist_all_repaired')}
      words={text('worklist_looked_at', state.cases)}
    >
      {unseen.length > 0 && (
        <section className="sheet unseen-box">
          <h3>
            <span className="unseen">
              <Icon name="unseen" />
            </span>
            {text('worklist_not_all_seen', unseen.length)}
            <Button size="small" onClick={see}>
              {text('worklist_see_these', unseen.length)}
            </Button>
          </h3>
          <ul>
            {unseen.slice(0, named).map((c) => (
              <li key={c.caseNumber}>
                <span className="soft">{shortCaseNumber(c.caseNumber)}</span> {unseenWords(c)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Empty>
  );
}

export function NothingSeen() {
  return (
    <Empty
      tone="unseen"
      icon={<Icon name="unseen" size={30} />}
      title={text('worklist_nothing_seen')}
      words={text('worklist_nothing_seen_how')}
    >
      <Button onClick={() => chrome.runtime.openOptionsPage()}>{text('worklist_court_addresses')}</Button>
    </Empty>
  );
}

export function NothingFound({ reset }: { reset: () => void }) {
  return (
    <Empty
      tone="unseen"
      icon={<PageIcon name="search" size={28} />}
      title={text('worklist_nothing_found')}
      words={text('worklist_nothing_found_how')}
    >
      <Button onClick={reset}>{text('worklist_show_all')}</Button>
    </Empty>
  );
}

export function StoreBlocked() {
  return (
    <Empty
      tone="missing"
      icon={<Icon name="doubt" size={30} />}
      title={text('worklist_blocked')}
      words={text('worklist_blocked_why')}
    />
  );
}

interface EmptyProps {
  tone: 'pass' | 'unseen' | 'missing';
  icon: ReactNode;
  title: string;
  words: string;
  children?: ReactNode;
}

function Empty({ tone, icon, title, words, children }: EmptyProps) {
  return (
    <div className="empty">
      <span className={`empty-icon ${tone}`}>{icon}</span>
      <h2>{title}</h2>
      <p className="soft">{words}</p>
      {children}
    </div>
  );
}

function unseenWords(c: WorkCase): string {
  const names = c.entries.map((entry) => text(`facet_${entry.facet}`));
  return text('worklist_pages_never_opened', names.join(text('worklist_and')));
}
