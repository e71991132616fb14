// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../extension/page/navigation-source';

/** As Chromium before it told the source. */
const going = (url: string, formData: FormData | null = null) =>
  ({ destination: { url: new URL(url, location.href).href }, formData }) as NavigateEvent;

describe('the source of a navigation', () => {
  it('is what the browser says', () => {
    const link = document.createElement('a');
    expect(sourceOf({ ...going('/x'), sourceElement: link } as NavigateEvent)).toBe(link);
    expect(sourceOf({ ...going('/x'), sourceElement: null } as NavigateEvent)).toBeUndefined();
  });

  it('is the form with that address and way, where the browser says nothing', () => {
    document.body.innerHTML = `
      <form id="post" method="post" action="/close"></form><form id="get" action="/close?x=1"></form>
      <form method="post" action="/answer" target="other"></form><form action="http://"></form>`;
    const [post, get] = document.forms;
    expect(sourceOf(going('/close', new FormData()))).toBe(post);
    expect(sourceOf(going('/close?way=1'))).toBe(get);
    expect(sourceOf(going('/answer', new FormData()))).toBeUndefined();
    expect(sourceOf(going('/save', new FormData()))).toBeUndefined();
  });
});
