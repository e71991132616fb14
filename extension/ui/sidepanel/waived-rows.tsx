import { App, Button } from 'antd';
import { startWorker } from '../../link/worker';
import { Icon } from '../icons';
import { text, textIfAny } from '../text';
import { entryHeading } from './entry-row';
import type { WaivedEntry } from './work-list';

/** 已说明 n: one folded line; each explanation can be taken back. */
export function WaivedRows({ waived }: { waived: WaivedEntry[] }) {
  const { message } = App.useApp();
  const takeBack = async (finding: string) => {
    const kept = await startWorker().unwaive(finding);
    if (!kept.kept) message.warning(text('worklist_not_kept'));
  };
  return (
    <details className="waived faint">
      <summary>
        <Icon name="note" size={14} />
        {text('worklist_waived', waived.length)}
      </summary>
      <ul>
        {waived.map((entry) => (
          <li key={entry.finding}>
            <span>
              {[entryHeading(entry), entry.who].filter(Boolean).join(' ')}
              {entry.reason && ` · ${textIfAny(`reason_${entry.reason}`) ?? entry.reason}`}
            </span>
            <Button type="link" size="small" onClick={() => takeBack(entry.finding)}>
              {text('worklist_unwaive')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
