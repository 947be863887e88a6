/** One typeface, one accent: the blue of "agreed". Red is for what failed. Light and dark follow the system. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f6f4, #16171a);
  --surface: light-dark(#ffffff, #1f2024);
  --line: light-dark(#8a8c94, #74767e);
  --rule: light-dark(#e4e4e0, #2e3036);
  --text: light-dark(#1c1d21, #eceded);
  --quiet: light-dark(#5c5f68, #a4a7b0);
  --accent: light-dark(#1b5fd1, #82b1ff);
  --on-accent: light-dark(#ffffff, #0b1a33);
  --failed: light-dark(#b3261e, #ff9a92);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  place-items: center;
  padding: 1.5rem;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.5 system-ui, sans-serif;
}
main { width: 100%; max-width: 26rem; padding: 2rem; background: var(--surface); border-radius: 14px; border: 1px solid var(--rule); }
h1 { margin: 0 0 .5rem; text-wrap: balance; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h2 { margin: 0 0 .25rem; font-size: 1.0625rem; font-weight: 650; }
h1 + form { margin-top: 1.25rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
:is(main, section) > :last-child { margin-bottom: 0; }
/* Of the same typeface, and whole: a command that breaks at its hyphen is copied wrong. */
code { padding: 0 .375rem; font: inherit; color: var(--text); background: var(--ground); border-radius: 6px; white-space: nowrap; }
section { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
a { color: var(--accent); }
.brand { margin: 0 0 1.25rem; font-size: .9375rem; font-weight: 600; color: var(--accent); }
.quiet, .hint { color: var(--quiet); }
.hint { margin: 0 0 .375rem; font-size: .9375rem; }
.field { margin: 0 0 1.125rem; }
label { display: block; margin-bottom: .25rem; font-weight: 550; }
input {
  width: 100%; min-height: 2.875rem; padding: .5rem .75rem;
  font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 9px;
}
input[aria-invalid] { border-color: var(--failed); }
button {
  width: 100%; min-height: 2.875rem; padding: .5rem 1rem;
  font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: 9px;
}
button.plain { width: auto; min-height: 0; padding: .25rem 0; color: var(--accent); background: none; font-weight: 500; text-decoration: underline; }
:is(a, button, input):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.error, .alert { color: var(--failed); }
.error { margin: .375rem 0 0; font-size: .9375rem; }
.alert { margin: .75rem 0 1.25rem; padding: .75rem 1rem; border: 1px solid currentColor; border-radius: 9px; }
.done { padding: .75rem 1rem; border: 1px solid var(--accent); border-radius: 9px; }
dl { display: grid; grid-template-columns: 1fr auto; gap: .375rem 1rem; margin: 1.25rem 0 0; }
dt { color: var(--quiet); }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; text-align: right; }
@media (max-width: 30rem) {
  body { padding: .75rem; }
  main { padding: 1.25rem; }
}
nav { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem; margin-top: 1.25rem; }
`;
