// What a title says of someone, as an entry: 原告, 沈知微.

import { confidence } from './sources/found';
import type { Candidate } from './subjects';

const labels = { 'party.role': '诉讼地位', 'party.name': '姓名/名称', 'agent.name': '姓名/名称' };

/** `control` is where the title says it. A label of its own says it better. */
export function toldByTitle(field: keyof typeof labels, value: string, control: Element): Candidate {
  return {
    field,
    value,
    control,
    label: labels[field],
    source: 'title',
    confidence: confidence.above,
    rank: 9,
    editable: false,
  };
}
