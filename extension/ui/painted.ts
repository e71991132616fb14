/** In ms; a page that is out of sight paints nothing. */
const longest = 200;

/** After what was drawn last can be seen, or a moment later. */
export function painted(): Promise<void> {
  return new Promise((resume) => {
    const late = setTimeout(resume, longest);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resume();
      }),
    );
  });
}
