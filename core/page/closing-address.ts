// Addresses to which a form is sent when it closes a case, as the courts' systems spell them.

/** One step of a path without its ending, or the value of `method=`; spellings seen in public code, 2026-11. */
const deeds =
  /^(?:do|submit|save|apply)?[-_]?(?:(?:case|aj)[-_]?(?:close|finish|jiean|baojie|banjie)|(?:close|finish)[-_]?(?:case|aj|anjian)?|baojie|banjie|(?:tijiao|shenqing|queren)?jiean(?:shenqing|tijiao)?)$/i;
const methods = ['method', 'action', 'op', 'cmd'];

/** `/legacy/case/418/close.do`, `/aj/baojie/418`, `case.do?method=close`. Only for what is sent: a page to look at may be called so too. */
export function closingAddress(address: string): boolean {
  const [path = '', query = ''] = address.replace(/#.*/, '').split('?');
  const steps = path.split('/').slice(-2);
  const asked = new URLSearchParams(query);
  return [...steps, ...methods.map((name) => asked.get(name) ?? '')].some((step) =>
    deeds.test(step.replace(/;.*/, '').replace(/\.\w+$/, '')),
  );
}
