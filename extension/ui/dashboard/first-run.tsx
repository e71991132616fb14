import { text } from '../text';
import './first-run.css';

/** Before any case was seen: what the figures come from, and how to begin. */
export function FirstRun() {
  return (
    <section className="sheet first-run">
      <h2>{text('dashboard_first_title')}</h2>
      <p className="soft">{text('dashboard_first_why')}</p>
      <ol>
        <li>{text('dashboard_first_addresses')}</li>
        <li>{text('dashboard_first_names')}</li>
        <li>{text('dashboard_first_open')}</li>
        <li>{text('dashboard_first_import')}</li>
      </ol>
      <p className="first-run-do">
        <button type="button" className="button primary" onClick={() => chrome.runtime.openOptionsPage()}>
          {text('dashboard_first_do')}
        </button>
        <a className="button" href={chrome.runtime.getURL('ledger.html')}>
          {text('dashboard_first_import_do')}
        </a>
      </p>
      <p className="faint">{text('dashboard_first_honest')}</p>
    </section>
  );
}
