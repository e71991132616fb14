// The same as `createFieldFixer`, asked for when there is first something to correct.

import type { FieldFixer, FixerLink } from './fix-fields';
import { lateTools } from './late-tools';

export function lateFixer(link: FixerLink): FieldFixer {
  let fixer: FieldFixer | undefined;
  let wanted: Parameters<FieldFixer['look']> | undefined;
  const bring = async () => {
    const tools = await lateTools();
    if (!tools || fixer) return;
    fixer = tools.fixer(link);
    if (wanted) fixer.look(...wanted);
  };
  return {
    look(...given) {
      wanted = given;
      if (fixer) fixer.look(...given);
      else if (given[0].some(({ fix }) => fix !== undefined)) void bring();
    },
    fix: (finding) => (fixer ? fixer.fix(finding) : link.notice('not-located')),
    undo: (finding) => (fixer ? fixer.undo(finding) : link.notice('not-located')),
    again: () => fixer?.again(),
  };
}
