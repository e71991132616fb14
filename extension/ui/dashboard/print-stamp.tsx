import type { Figures } from '@core/check/figures';
import { localDay } from '../local-day';
import { text } from '../text';
import { manualTitleOf } from './card-words';

/** On paper only: whose figures these are, for which day, made by what and when. */
export function PrintStamp({ figures }: { figures: Figures }) {
  const { asOf, judges, cases } = figures;
  const { version } = chrome.runtime.getManifest();
  const parts = [
    text('dashboard_stamp_as_of', asOf),
    judges.length > 0 ? judges.join(text('dashboard_and')) : text('dashboard_all_cases'),
    manualTitleOf(figures),
    text('dashboard_cases_known', cases),
    text('dashboard_stamp_made', version, localDay(new Date())),
  ];
  return <p className="print-stamp">{parts.join(' · ')}</p>;
}
