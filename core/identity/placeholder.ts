// What is typed to get past a compulsory entry.

const words =
  /^(?:无|没有|暂无|不详|不明|未知|未提供|未填|未登记|待补|待查|待定|空|略|保密|拒绝提供|下落不明|无号码|无手机|无电话|N\/?A|NULL|NONE|NO|UNKNOWN|XX+|[/\\.*#?？、。—–-]+|0+)$/i;

/** 无, 不详, a slash, zeros, one character over and over. */
export function isPlaceholder(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return words.test(plain) || /^(.)\1{4,}$/u.test(plain);
}

/** Length of the longest run of digits that rise or fall by one; 9 and 0 are neighbours. */
export function longestRun(digits: string): number {
  return Math.max(runOf(digits, 1), runOf(digits, 9));
}

function runOf(digits: string, step: number): number {
  let longest = 1;
  let current = 1;
  for (let i = 1; i < digits.length; i += 1) {
    current = (Number(digits[i - 1]) + step) % 10 === Number(digits[i]) ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
