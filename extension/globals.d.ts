/** True in the build that the tests run on: 127.0.0.1 is allowed from the start, and the shadow root is open. */
declare const __TESTING__: boolean;

/** What was kept of the place that the address bar names; see entrypoints/first-figures.ts. */
declare var firstFigures: Promise<import('@core/check/figures').Figures | undefined> | undefined;
