import { PageIcon } from '../page-icons';
import { text } from '../text';

/** 由管理员设定: what stands beside it cannot be changed here. */
export function ManagedMark() {
  return (
    <span className="state soft">
      <PageIcon name="lock" size={14} />
      {text('options_managed')}
    </span>
  );
}
