/**
 * Where a window stands among the frames of its tab: place in each parent, from the top. Told alike from within and from
 * around it, whatever its origin. Carried into pages by itself, so that it may use nothing from outside.
 */
export function framePath(view: Window = window): number[] {
  const path: number[] = [];
  for (let at = view; at.parent !== at; at = at.parent) {
    let place = 0;
    while (place < at.parent.length && at.parent[place] !== at) place++;
    path.unshift(place);
  }
  return path;
}
