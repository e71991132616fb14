// Places that a site's own map names become candidates for entries. They come before anything the dictionary finds.

import { fields } from '../case/fields';
import { type Control, loneControl } from './controls';
import type { Labels } from './find-label';
import { shownValue } from './label-text';
import type { MappedSite } from './mapped-site';
import { saidBy } from './said';
import { controlsUnder, type Sheet } from './sheet';
import { confidence } from './sources/found';
import type { Candidate } from './subjects';
import { valuesOf } from './values';

/** What is not shown is not read. */
export function mapCandidates(sheet: Sheet, { placed }: Pick<MappedSite, 'placed'>, labels: Labels): Candidate[] {
  return placed.flatMap(({ at: { field, role }, elements }) =>
    elements
      .filter((element) => sheet.eye.shown(element))
      .flatMap((element) => {
        const controls = controlsAt(element, sheet);
        const entries =
          controls.length > 0
            ? valuesOf(field, controls)
            : [{ field, value: shownValue(saidBy(element, sheet.eye.text(element), sheet.eye)), control: element }];
        const label = controls[0] && labels.get(controls[0])?.label;
        return entries.map((entry) => ({
          ...entry,
          // One label for all, so that repeats tell rows apart; a unit may stand in the page's own label alone.
          label: fields[field].label + (label?.includes('万元') ? '（万元）' : ''),
          source: 'map',
          confidence: confidence.map,
          rank: -1,
          editable: true,
          ...(role && { role }),
        }));
      }),
  );
}

function controlsAt(element: Element, sheet: Sheet): Control[] {
  const known = sheet.controlAt.get(element);
  if (known) return [known];
  const inside = controlsUnder(sheet, element);
  if (inside.length > 0) return inside;
  const around = sheet.controls.find(({ root }) => root.contains(element));
  if (around) return [around];
  // Controls in a shadow root are not among those of the document.
  const own = loneControl(element, sheet.eye, sheet.kits);
  return own ? [own] : [];
}
