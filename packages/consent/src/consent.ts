// Consent for text messages. Rooms: what was agreed (events, state), who may be texted now (gate), what a customer's
// words mean (recognition), what must stand in a text (lints, templates), and the proof of it all (log).
export * from './consent-event.ts';
export * from './consent-state.ts';
export * from './default-templates.ts';
export * from './fill-template.ts';
export * from './gate.ts';
export * from './lint-finding.ts';
export * from './lint-script.ts';
export * from './lint-template.ts';
export * from './log/canonical-json.ts';
export * from './log/certificate.ts';
export * from './log/certificate-shape.ts';
export * from './log/checkpoint.ts';
export * from './log/commitment.ts';
export * from './log/log-file.ts';
export * from './log/merkle-log.ts';
export * from './log/signed-note.ts';
export * from './log/verify-log.ts';
export * from './number-facts.ts';
export * from './phone-number.ts';
export * from './quiet-hours.ts';
export * from './recognition/carrier-keywords.ts';
export * from './recognition/recognize-reply.ts';
export type { Recognition, ReplyContext } from './recognition/reply.ts';
export * from './reply-outcome.ts';
export * from './segments.ts';
export * from './when-to-ask.ts';
