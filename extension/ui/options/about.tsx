import { text } from '../text';
import { Section } from './section';

export function About() {
  return (
    <Section id="about" title={text('options_about')}>
      <ul className="rows">
        <li className="row">{text('options_version', version())}</li>
        <li className="row">{text('options_what_it_does')}</li>
        <li className="row">{text('options_shortcut')}</li>
      </ul>
    </Section>
  );
}

export function version(): string {
  return chrome.runtime.getManifest().version;
}
