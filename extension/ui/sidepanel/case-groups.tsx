import type { Day } from '@core/case/day';
import { Button } from 'antd';
import { useState } from 'react';
import { text } from '../text';
import { CaseGroup } from './case-group';
import type { WorkCase } from './work-list';

/** As many as a person reads before searching; thousands of groups at once would freeze the panel. */
const step = 50;

interface CaseGroupsProps {
  list: WorkCase[];
  today: Day;
  /** A search wants to see what it found; otherwise only the most urgent case lies open. */
  allOpen: boolean;
}

export function CaseGroups({ list, today, allOpen }: CaseGroupsProps) {
  const [shown, setShown] = useState(step);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const toggle = (caseNumber: string) => setToggled((before) => before.symmetricDifference(new Set([caseNumber])));
  return (
    <>
      {list.slice(0, shown).map((c, index) => (
        <CaseGroup
          key={c.caseNumber}
          group={c}
          today={today}
          open={(allOpen || index === 0) !== toggled.has(c.caseNumber)}
          toggle={() => toggle(c.caseNumber)}
        />
      ))}
      {list.length > shown && (
        <Button block onClick={() => setShown(shown + step)}>
          {text('worklist_more', list.length - shown)}
        </Button>
      )}
    </>
  );
}
