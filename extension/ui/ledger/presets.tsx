// The sources that the manual names: which report to export there.

import { presetNotice, presets } from '@core/tables/presets';
import { Collapse } from 'antd';
import { text } from '../text';

export function Presets() {
  const items = presets.map(({ id, source, hint }) => ({ key: id, label: source, children: hint }));
  return (
    <section className="sheet presets">
      <h2>{text('ledger_sources')}</h2>
      <p className="faint">{presetNotice}</p>
      <Collapse size="small" ghost items={items} />
    </section>
  );
}
