// How many replies a second are recognised on one core, and how that compares with cutting them into words:
//   node packages/consent/corpus/bench.ts [--json]
import { recognizeReply } from '../src/recognition/recognize-reply.ts';
import { readCorpus } from './read-corpus.ts';

const ROUNDS = 5;
const ROUND_MS = 400;

const rows = readCorpus('tuned-on');
// As texts come: nearly all of them are ordinary.
const ordinary = rows.filter(({ label }) => label === 'ordinary').map(({ text }) => text);
const others = rows.filter(({ label }) => label !== 'ordinary').map(({ text }) => text);
const typical = ordinary.flatMap((text, at) =>
  at % 20 === 0 ? [text, others[at % others.length] ?? ''] : [text],
);

const perSecond = best(typical, (text) => recognizeReply(text).intent.length);
const reference = best(typical, (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).length);
const result = {
  bench: 'recognition',
  perSecond,
  reference: { name: 'lower case, split into words', perSecond: reference },
  ratio: perSecond / reference,
  conditions: { replies: typical.length, rounds: ROUNDS, node: process.version },
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else
  console.log(`${perSecond} replies a second, ${result.ratio.toFixed(2)} of what splitting into words does`);

/** Of processor time, since other programs may share the core. The best round: a pause only ever takes away. */
function best(texts: readonly string[], work: (text: string) => number): number {
  let most = 0;
  let sum = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    let count = 0;
    const start = process.cpuUsage();
    const spent = () => process.cpuUsage(start).user / 1000;
    while (spent() < ROUND_MS) {
      for (const text of texts) sum += work(text);
      count += texts.length;
    }
    // The first round only warms up.
    if (round > 0) most = Math.max(most, (count / spent()) * 1000);
  }
  if (sum === 0) throw new Error('Nothing was recognised.');
  return Math.round(most);
}
