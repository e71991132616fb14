// Style of the marks, as text: they are drawn in every frame, without React and without a style sheet of their own.

import { fontStack, tokenDeclarations } from '../tokens';

/**
 * Marks lie on the court's page, so they take the set by that page's own background, never by the theme. The layer itself
 * is hidden, or by the browser's account it would cover every frame of the page: what lies in it shows by itself.
 */
export const markCss = `
.layer{position:fixed;inset:0;pointer-events:none;visibility:hidden;overflow:clip;font:600 12px/18px ${fontStack};text-align:left}
.light{${tokenDeclarations('light')}}
.dark{${tokenDeclarations('dark')}}
.wrong{--ink:var(--error);--soft:var(--error-soft)}
.missing{--ink:var(--missing);--soft:var(--missing-soft)}
.doubt{--ink:var(--doubt);--soft:var(--doubt-soft)}
.mark,.ring{position:absolute;left:0;top:0;will-change:transform}
.edge{position:absolute;left:0;top:0;bottom:0;width:3px;background:var(--ink)}
.tag{position:absolute;top:50%;display:flex;align-items:center;gap:2px;box-sizing:border-box;height:18px;margin:-9px 0 0;padding:0 4px 0 3px;border:0;border-radius:3px;background:var(--soft);color:var(--ink);font:inherit;white-space:nowrap;cursor:pointer;pointer-events:auto}
.tag svg{display:block;flex:none}
.tag.icon{padding:0 3px}
.tag.icon span,.tag.none{display:none}
.ring{outline:2px solid var(--focus);outline-offset:1px;border-radius:1px}
@media (forced-colors:active){.tag{background:Canvas;outline:1px solid currentColor;outline-offset:-1px}.edge{background:CanvasText}}
@media print{.layer{display:none}}
`;
