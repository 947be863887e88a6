import type { BuiltLook } from '../web-app/built-app.ts';

/** The tokens of web/src/ui/base.css that pages need; a test holds both to the same values. */
const TOKENS = `
  --ground: light-dark(#f5f6f8, #14161a);
  --surface: light-dark(#ffffff, #1b1e23);
  --sunken: light-dark(#eef0f3, #24282f);
  --line: light-dark(#e3e6ea, #2d3139);
  --line-strong: light-dark(#868d98, #767d89);
  --ink: light-dark(#14171c, #eceef1);
  --ink-2: light-dark(#4b5360, #b4bac4);
  --accent: light-dark(#1660e8, #2768e4);
  --accent-ink: light-dark(#1457d6, #86b3ff);
  --on-accent: #ffffff;
  --failed: light-dark(#b3261e, #ff9a92);
  --failed-soft: light-dark(#fdeceb, #3a2022);
  --done: light-dark(#1c6b3f, #7fd3a4);
  --done-soft: light-dark(#e4f4ea, #17301f);
  --shadow: 0 1px 2px light-dark(#1018280d, #0006), 0 8px 28px light-dark(#1018281f, #0009);
  --radius-s: 7px;
  --radius: 10px;
  --radius-l: 14px;
`;

/** @param built where the app's typeface and icon are; without them, the system's typeface stands in and no icon. */
export function stylesheet({ typeface, icon }: BuiltLook): string {
  return (typeface === null ? '' : fontFace(typeface)) + STYLES + (icon === null ? '' : brandIcon(icon));
}

const fontFace = (address: string) => `
@font-face {
  font-family: "Inter Variable";
  font-weight: 400 800;
  font-display: swap;
  src: url("${address}") format("woff2-variations");
}
`;

const brandIcon = (address: string) => `
.brand::before { content: ""; width: 1.75rem; height: 1.75rem; background: url("${address}") center / contain no-repeat; }
`;

const STYLES = `
:root {
  color-scheme: light dark;
${TOKENS}
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  place-items: center;
  padding: 1.5rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 "Inter Variable", system-ui, sans-serif;
  font-feature-settings: "cv11", "ss03";
  -webkit-text-size-adjust: 100%;
}
main { width: 100%; max-width: 27rem; padding: 2rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-l); box-shadow: var(--shadow); }
h1 { margin: 0 0 .5rem; text-wrap: balance; font-size: 1.5rem; line-height: 1.25; font-weight: 660; letter-spacing: -.016em; }
h2 { margin: 0 0 .25rem; font-size: 1.0625rem; font-weight: 640; letter-spacing: -.006em; }
h1 + form { margin-top: 1.25rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
:is(main, section) > :last-child { margin-bottom: 0; }
/* Of the same typeface, and whole: a command that breaks at its hyphen is copied wrong. */
code { padding: .0625rem .375rem; font: inherit; color: var(--ink); background: var(--sunken); border-radius: 6px; white-space: nowrap; }
section { margin-top: 1.75rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
a { color: var(--accent-ink); text-decoration: none; }
a:hover { text-decoration: underline; }
.brand { display: flex; align-items: center; gap: .5rem; margin: 0 0 1.5rem; font-weight: 640; letter-spacing: -.006em; }
.quiet, .hint { color: var(--ink-2); }
.hint { margin: 0 0 .375rem; font-size: .9375rem; }
.field { margin: 0 0 1.125rem; }
label { display: block; margin-bottom: .375rem; font-weight: 560; }
/* No smaller than this: a phone would zoom into the page to show what is typed. */
input {
  width: 100%; min-height: 2.875rem; padding: .5rem .75rem;
  font: inherit; color: inherit; background: var(--surface);
  border: 1px solid var(--line-strong); border-radius: var(--radius);
}
input[aria-invalid] { border-color: var(--failed); }
button, .button {
  display: flex; align-items: center; justify-content: center;
  width: 100%; min-height: 2.875rem; padding: .5rem 1rem;
  font: inherit; font-weight: 600; text-align: center; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: var(--radius-s);
}
:is(button, .button):hover { background: color-mix(in srgb, var(--accent), black 12%); text-decoration: none; }
button.plain { width: auto; min-height: 0; padding: .25rem 0; color: var(--accent-ink); background: none; font-weight: 400; }
button.plain:hover { text-decoration: underline; }
:is(a, button, input):focus-visible { outline: 2px solid var(--accent-ink); outline-offset: 2px; }
.error { margin: .375rem 0 0; font-size: .9375rem; color: var(--failed); }
.alert, .done { margin: .75rem 0 1.25rem; padding: .75rem 1rem; border-radius: var(--radius); }
.alert { color: var(--failed); background: var(--failed-soft); }
.done { color: var(--done); background: var(--done-soft); }
.back { margin: 0 0 1.25rem; }
.back a::before { content: "‹ " / ""; }
dl { display: grid; grid-template-columns: 1fr auto; gap: .375rem 1rem; margin: .5rem 0 0; }
dt { color: var(--ink-2); }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; text-align: right; }
nav { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.25rem; margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
@media (pointer: coarse) {
  nav a, button.plain, .back a { display: inline-flex; align-items: center; min-height: 2.75rem; }
}
@media (max-width: 30rem) {
  body { padding: .75rem; place-items: start stretch; }
  main { padding: 1.25rem; }
}
`;
