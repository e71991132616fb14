// The tests of core/measure as one file, so that a run reads the indicators and their language once. Quick ones stand first:
// they notice most changes, and the many ledgers are then not asked.

import '../measure/fraction.test';
import '../measure/amounts.test';
import '../measure/type-rows.test';
import '../measure/case-fields.test';
import '../measure/moments.test';
import '../measure/planes.test';
import '../measure/table.test';
import '../measure/tables.test';
import '../measure/light.test';
import '../measure/gap.test';
import '../measure/explain.test';
import '../manuals/manual-2022.test';
import '../measure/manual.test';
import '../measure/tally.test';
import '../measure/answer.test';
import '../measure/card.test';
import '../measure/evaluate.test';
import '../measure/drill.test';
import '../measure/what-if.test';
