// The frames around the legacy pages: title bar, menu, and the <frameset> that holds them.

import type { CourtCase } from '../court-case';
import { documentOf } from './parts';

/** A top document of its own: a <frameset> has no body. */
export function frameset(top: string, menu: string, main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Frameset//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-frameset.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>松泉市人民法院 审判业务管理系统</title></head>
<frameset rows="77,*" frameborder="0" framespacing="0" border="0">
<frame name="top" src="${top}" scrolling="no" noresize>
<frameset cols="143,*" frameborder="0" framespacing="0" border="0">
<frame name="menu" src="${menu}" scrolling="auto" noresize>
<frame name="main" src="${main}" scrolling="auto" noresize>
</frameset></frameset></html>`;
}

export function topPage(of?: CourtCase): string {
  return documentOf(
    `<div class="top"><b>松泉市人民法院　审判业务管理系统</b>
<span>林晓岚（民一庭）　｜　2022年6月20日　｜　修改密码　｜　<a href="/legacy/" target="_top">退出</a></span></div>
<div class="crumb">当前位置：我的案件${of ? ` &gt; ${of.status}案件 &gt; 案件办理` : ''}</div>`,
    'class="bar-frame"',
  );
}

export function menuPage(of?: CourtCase): string {
  const link = (title: string, address: string, className = '') =>
    `<a class="${className}" href="${address}" target="main">${title}</a>`;
  const ofCase = (title: string, page: string) => of && link(title, `/legacy/case/${of.id}/${page}`);
  const idle = (title: string) => `<span>${title}</span>`;
  const inCase = [
    ofCase('案件信息', 'info'),
    ofCase('当事人详情', 'persons'),
    of?.class === 'enforcement' ? ofCase('案款信息', 'payments') : ofCase('开庭排期', 'hearings'),
    ofCase('送达信息', 'services'),
    ofCase('审限变更', 'limits'),
    idle('保全信息'),
    idle('鉴定评估'),
    idle('文书制作'),
  ];
  return documentOf(
    `${of ? `<h4>案件办理</h4>${inCase.join('')}` : ''}<h4>电子卷宗</h4>${idle('卷宗目录')}${idle('卷宗上传')}
<h4>查询统计</h4>${link('我的案件', '/legacy/list')}${link('我的未结', '/legacy/list/open')}${link('我的已结', '/legacy/list/closed')}${idle('审限提醒')}`,
    'class="menu"',
  );
}
