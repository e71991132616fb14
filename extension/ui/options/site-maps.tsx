// 字段映射: the site maps of this computer, how they fare, and their way in and out as files.

import type { ListedMap, MapProblem } from '@core/check/site-maps';
import { mapFile } from '@core/site-map/file';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { removeSiteMap, saveSiteMap } from '../../link/site-maps';
import { startWorker } from '../../link/worker';
import { driftText } from '../drift-text';
import { Icon } from '../icons';
import { saveFile } from '../ledger/save-file';
import { TeachButton } from '../teach-button';
import { text } from '../text';
import { ManagedMark } from './managed-mark';
import { badSelectors } from './map-selectors';
import { Section } from './section';
import { useSiteMaps } from './use-site-maps';

export function SiteMaps() {
  const maps = useSiteMaps();
  return (
    <Section id="maps" wide title={text('options_maps')} hint={text('options_maps_hint')}>
      <ul className="rows">
        {maps?.map((listed) => (
          <MapRow key={listed.map.id} {...listed} />
        ))}
        {maps?.length === 0 && <li className="row soft">{text('options_maps_none')}</li>}
      </ul>
      <p className="row soft">
        {text('options_teach_hint')}
        <span className="row-end">
          <TeachButton type="primary" />
        </span>
      </p>
      <ImportMap />
    </Section>
  );
}

function MapRow({ map, managed, drift }: ListedMap) {
  const fields = map.pages.reduce(
    (sum, page) => sum + (page.fields?.length ?? 0) + (page.grids ?? []).flatMap(({ columns }) => columns).length,
    0,
  );
  const download = () => {
    const bytes = new TextEncoder().encode(mapFile(map));
    saveFile(`caselint-site-map-${map.id}.json`, bytes, 'application/json');
  };
  return (
    <li className="row">
      <b>{map.name}</b>
      <span className="soft">{text('options_map_holds', map.version, map.pages.length, fields)}</span>
      <code>{map.addresses.join(' ')}</code>
      <span className="row-end">
        {managed && <ManagedMark />}
        <Button size="small" aria-label={text('options_map_export_label', map.name)} onClick={download}>
          {text('options_map_export')}
        </Button>
        {!managed && (
          <Button
            size="small"
            aria-label={text('options_map_remove_label', map.name)}
            onClick={() => removeSiteMap(map.id)}
          >
            {text('options_map_remove')}
          </Button>
        )}
      </span>
      {drift.length > 0 && (
        <div className="map-drift" role="status">
          <span className="state unseen">
            <Icon name="unseen" size={14} />
            {text('drift_title')}
          </span>
          <ul>
            {drift.map((one) => (
              <li key={JSON.stringify(one)}>{driftText(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function ImportMap() {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ file: string; problems: MapProblem[] }>();
  const { message } = App.useApp();
  const open = async (file: File) => {
    setRefused(undefined);
    const parsed = await startWorker().readSiteMap(await file.text());
    const problems = 'problems' in parsed ? parsed.problems : badSelectors(parsed.map);
    if (problems.length > 0 || 'problems' in parsed) return setRefused({ file: file.name, problems });
    const kept = await saveSiteMap(parsed.map);
    if (!kept.kept) return setRefused({ file: file.name, problems: kept.problems });
    message.success(text('options_map_imported', parsed.map.name, parsed.map.version));
  };
  return (
    <div className="map-import">
      <Button size="small" onClick={() => input.current?.click()}>
        {text('options_map_import')}
      </Button>
      <span className="faint hint">{text('options_map_import_hint')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={text('options_map_import')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void open(file);
        }}
      />
      {refused && (
        <div role="alert" className="map-refused">
          <p>{text('options_map_refused', refused.file)}</p>
          <ul>
            {refused.problems.map(({ code, where }) => (
              <li key={`${code} ${where}`}>
                {where && <code>{where}</code>} {text(`map_problem_${code}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
