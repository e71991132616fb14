// Seventeen invented cases of 松泉市人民法院, a court that does not exist (内2299 is nobody's code). On its desk it is 2022-06-20.

import { administrativeCases } from './cases/administrative';
import { civilCases } from './cases/civil';
import { moreCivilCases } from './cases/civil-more';
import { criminalCases } from './cases/criminal';
import { enforcementCases } from './cases/enforcement';
import type { CourtCase } from './court-case';

export const cases: CourtCase[] = [
  ...civilCases,
  ...moreCivilCases,
  ...criminalCases,
  ...administrativeCases,
  ...enforcementCases,
];
