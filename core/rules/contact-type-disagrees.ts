import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '联系方式类型与号码不符',
  en: 'The type of contact disagrees with the number',
  why: '选的类型和填的号码不是一回事',
  repair: '按号码改选联系方式类型',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone', 'contactType'],
  since: '0.1.0',

  check: (_, { phone, contactType }) => {
    if (!phone || !isFilled(contactType) || phone.level === 'error') return false;
    const landline = phone.code === 'landline' || phone.code === 'hotline';
    const typed = /固定电话|座机/.test(contactType)
      ? 'landline'
      : /手机|移动电话/.test(contactType)
        ? 'mobile'
        : undefined;
    if (/邮箱|邮件|微信|QQ/i.test(contactType)) return { field: 'party.contactType' };
    return typed && typed !== (landline ? 'landline' : 'mobile') && { field: 'party.contactType' };
  },

  examples: {
    pass: [
      { parties: [{ contactType: '手机（本人）', phone: { level: 'ok', code: 'ok' } }] },
      { parties: [{ contactType: '固定电话', phone: { level: 'warning', code: 'landline' } }] },
      { parties: [{ contactType: '其他', phone: { level: 'ok', code: 'ok' } }] },
    ],
    fail: [
      { parties: [{ contactType: '固定电话', phone: { level: 'ok', code: 'ok' } }] },
      { parties: [{ contactType: '手机（本人）', phone: { level: 'warning', code: 'landline' } }] },
      { parties: [{ contactType: '电子邮箱', phone: { level: 'ok', code: 'ok' } }] },
    ],
    unseen: [{ parties: [{ contactType: '手机' }] }],
    boundary: [{ parties: [{ contactType: '手机', phone: null }] }],
  },
});
