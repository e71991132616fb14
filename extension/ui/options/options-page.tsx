// 设置: changes count at once.

import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Seal } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { usePolicy } from '../use-policy';
import { About, version } from './about';
import { CourtAddresses } from './court-addresses';
import { ManagedPolicy } from './managed-policy';
import { OwnCourt } from './own-court';
import { OwnNames } from './own-names';
import { OwnPhones } from './own-phones';
import { Privacy } from './privacy';
import { Rules } from './rules';
import { SiteMaps } from './site-maps';
import { useSettings } from './use-settings';
import { Waivers } from './waivers';
import './options-page.css';

const sections = ['addresses', 'names', 'phones', 'privacy', 'about', 'maps', 'rules'] as const;

export function OptionsPage() {
  const handle = useSettings();
  const policy = usePolicy();
  return (
    <div className="frame">
      <header className="bar">
        <Seal size={24} />
        <h1>{text('options_title')}</h1>
        <span className="faint">{text('options_saved_at_once')}</span>
        <span className="bar-end">
          <Button href={chrome.runtime.getURL('dashboard.html')}>{text('options_dashboard')}</Button>
          <Button onClick={openSidePanel}>{text('options_work_list')}</Button>
        </span>
      </header>
      <Navigation />
      <main className="content options">
        <ManagedPolicy policy={policy} />
        <CourtAddresses given={policy?.courtAddresses ?? []} />
        <OwnNames {...handle} />
        <OwnCourt {...handle} />
        <OwnPhones {...handle} />
        <Privacy />
        <About />
        <SiteMaps />
        <Rules {...handle} profileGiven={policy?.ruleProfile !== undefined} />
        <Waivers rules={handle.rules} />
      </main>
    </div>
  );
}

function Navigation() {
  const current = useAnchor();
  return (
    <nav className="nav" aria-label={text('options_title')}>
      {sections.map((id) => (
        <a key={id} href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
          {text(`options_${id}`)}
        </a>
      ))}
      <div className="nav-end faint">
        <p>{text('options_version', version())}</p>
        <p>
          <PageIcon name="shield" size={14} />
          {text('options_offline')}
        </p>
      </div>
    </nav>
  );
}

function useAnchor(): string {
  const read = () => location.hash.slice(1) || sections[0];
  const [anchor, setAnchor] = useState(read);
  useEffect(() => {
    const changed = () => setAnchor(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  });
  return anchor;
}

/** From a press only: the browser opens the side panel for a person, not for a script. */
async function openSidePanel(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}
