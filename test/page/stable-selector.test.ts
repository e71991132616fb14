// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableSelector } from '../../core/page/stable-selector';

const open = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const of = (html: string, selector: string) => stableSelector(open(html).querySelector(selector) as Element);

describe('a selector', () => {
  it('takes the name that a developer gave', () => {
    expect(of('<form><input name="tybh"><input name="zjhm"></form>', '[name=zjhm]')).toEqual({
      selector: '[name="zjhm"]',
      steady: true,
    });
    expect(of('<table id="parties"><tr><td><input></td></tr></table>', '#parties')).toEqual({
      selector: '#parties',
      steady: true,
    });
  });

  it('tells twins apart by the named part around them', () => {
    const html =
      '<div id="plaintiff"><p><input name="zjhm"></p></div><div id="defendant"><p><input name="zjhm"></p></div>';
    const found = of(html, '#defendant input');
    expect(found?.steady).toBe(true);
    expect(document.querySelector(found?.selector ?? '')).toBe(document.querySelector('#defendant input'));
  });

  it('never takes what a kit numbers or a state comes and goes with', () => {
    const html =
      '<div id="ext-gen1043"><input id="mini-7" class="is-active x-form-field"><input id="row_2_phone"></div>';
    for (const input of open(html).querySelectorAll('input')) {
      expect(stableSelector(input)).toMatchObject({ steady: false });
      expect(stableSelector(input)?.selector).not.toMatch(/1043|mini-7|is-active|row_2/);
    }
  });

  it('never takes what somebody typed or is called', () => {
    const html =
      '<p><input value="许青禾" title="许青禾" placeholder="如 13800001234" aria-label="许青禾" name="xm"></p><a href="/case/2022/418" title="许青禾">x</a>';
    for (const element of open(html).querySelectorAll('input,a')) {
      expect(stableSelector(element)?.selector).not.toMatch(/许|138|418/);
    }
  });

  it('looks within an open shadow root', () => {
    const host = open('<div id="host"></div>').querySelector('#host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<input name="zjhm">';
    const input = host.shadowRoot?.querySelector('input') as Element;
    expect(stableSelector(input)).toEqual({ selector: '[name="zjhm"]', steady: true });
  });

  const names = fc.constantFrom('zjhm', 'lxfs', 'anyou', 'beizhu', 'party', 'closing');
  const keys = fc.record({ id: fc.option(names), name: fc.option(names), list: fc.option(names) });
  const tree = fc.letrec((tie) => ({
    node: fc.record({
      tag: fc.constantFrom('div', 'p', 'input', 'span', 'section'),
      keys,
      inside: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
    }),
  })).node as fc.Arbitrary<Drawn>;

  interface Drawn {
    tag: string;
    keys: { id: string | null; name: string | null; list: string | null };
    inside: Drawn[];
  }

  function draw({ tag, keys: { id, name, list }, inside }: Drawn): Element {
    const element = document.createElement(tag);
    if (id) element.id = id;
    if (name) element.setAttribute('name', name);
    if (list) element.setAttribute('data-list', list);
    if (tag !== 'input') element.append(...inside.map(draw));
    return element;
  }

  it('finds the same element, and if it is steady also after anything unrelated was put in', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.array(fc.record({ at: fc.nat(), first: fc.boolean(), tag: fc.constantFrom('div', 'p', 'input', 'span') }), {
          maxLength: 8,
        }),
        (drawn, pick, unrelated) => {
          document.body.replaceChildren(...drawn.map(draw));
          const all = [...document.body.querySelectorAll('*')];
          const element = all[pick % all.length] as Element;
          const found = stableSelector(element);
          if (!found) return;
          expect([...document.querySelectorAll(found.selector)]).toEqual([element]);
          if (!found.steady) return;
          for (const { at, first, tag } of unrelated) {
            const neighbour = all[at % all.length] as Element;
            neighbour[first ? 'before' : 'after'](document.createElement(tag));
          }
          expect([...document.querySelectorAll(found.selector)]).toEqual([element]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
