import { describe, expect, it } from 'vitest';
import progress from '../../core/manuals/2022/02-closing-progress';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import within from '../../core/manuals/2022/17-enforced-within-limit';
import { explain } from '../../core/measure/explain';

const told = (found: ReturnType<typeof explain>) => found.parts.map(({ name, text }) => `${name}：${text}`);

describe('explain', () => {
  it('says windows as days of the year asked for', () => {
    expect(told(explain(progress, '2022-06-20'))).toEqual([
      '分子：2022 年 1 月 1 日至 6 月 20 日结案的案件，不含诉前调确、诉前调书、执恢、执保',
      '分母：2021 年 11 月 30 日未结，或者 2021 年 12 月 1 日至 2022 年 6 月 20 日立案的案件，不含诉前调确、诉前调书、执恢、执保',
    ]);
    expect(told(explain(progress, '2023-12-15'))[1]).toContain('2022 年 12 月 1 日至 2023 年 11 月 30 日立案');
  });

  it('names what counts in the numerator', () => {
    expect(told(explain(pronounced, '2022-06-20'))).toEqual([
      '分母：2022 年 1 月 1 日至 6 月 20 日结案的一审案件，不含诉前调确、诉前调书，适用程序为简易程序、小额诉讼程序、速裁程序，有开庭日期',
      '分子：其中是否当庭宣判为是的',
    ]);
  });

  it('says what was decided where the manual is silent', () => {
    expect(explain(pronounced, '2022-06-20').derived).toContain('没有开庭信息的案件，分子分母都不计');
  });

  it('explains a second value by itself', () => {
    expect(told(explain(within, '2022-06-20', 'b'))[1]).toContain('结案日期不晚于绝对期限');
    expect(told(explain(within, '2022-06-20'))[0]).toContain('没有过法定期限届满日期');
  });
});
