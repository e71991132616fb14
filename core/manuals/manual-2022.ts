// The manual of 2022: 36 indicators, one file each in the folder 2022. A test compares this list with the folder.

import type { Manual } from '../measure/manual';
import pronouncedInCourt from './2022/10-pronounced-in-court';
import disclosure from './2022/11-disclosure';
import entryQuality from './2022/14-entry-quality';

export const manual2022: Manual = {
  year: 2022,
  title: '2022 年指标',
  chapters: {
    1: '办案任务',
    2: '办案质量',
    3: '办案效率',
    4: '审判管理',
    5: '核心指标',
    6: '执行常规',
    7: '执行综合',
    8: '执行日常',
  },
  indicators: {
    '10-pronounced-in-court': pronouncedInCourt,
    '11-disclosure': disclosure,
    '14-entry-quality': entryQuality,
  },
};
