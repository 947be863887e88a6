// The subpath `@conversations/consent/lint`: what a screen needs while somebody writes a script or a template. Nothing
// below it may need Node.js (test/architecture.test.ts), so that a browser can load it.
export * from './default-templates.ts';
export * from './fill-template.ts';
export * from './language.ts';
export { isError, type LintFinding, type Place } from './lint-finding.ts';
export * from './lint-script.ts';
export * from './lint-template.ts';
export { type PromotionWords, promotionWords } from './promotion-words.ts';
export * from './promotional-agreement.ts';
