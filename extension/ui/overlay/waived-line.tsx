import type { ShownFinding } from '@core/view';
import { useState } from 'react';
import { Icon } from '../icons';
import { text } from '../text';
import { ownAct } from './own-act';
import { findingTitle } from './words';

interface Props {
  waived: ShownFinding[];
  onUnwaive(finding: ShownFinding): void;
}

/** 已说明 n: explained findings are folded into one line, and each can be taken back. */
export function WaivedLine({ waived, onUnwaive }: Props) {
  const [open, setOpen] = useState(false);
  if (waived.length === 0) return null;
  return (
    <div className="waived">
      <button type="button" className="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={14} />
        {text('overlay_waived', waived.length)}
      </button>
      {open && (
        <ul>
          {waived.map((finding) => (
            <li key={finding.id}>
              <span>
                {[
                  findingTitle(finding),
                  finding.subjectLabel,
                  finding.waiver && text(`reason_${finding.waiver.reason}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <button
                type="button"
                className="button quiet"
                onClick={(event) => ownAct(event, () => onUnwaive(finding))}
              >
                <Icon name="undo" size={14} />
                {text('overlay_unwaive')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
