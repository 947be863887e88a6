// How well replies are recognised:
//   node packages/consent/corpus/score.ts              all parts of the corpus, and every miss
//   node packages/consent/corpus/score.ts FILE         a file of plain texts, one a line: all that came out as not ordinary
import { recognizeReply } from '../src/recognition/recognize-reply.ts';
import { PARTS, readCorpus, readLines } from './read-corpus.ts';
import { misses, score } from './scores.ts';

const [file] = process.argv.slice(2);
if (file === undefined) printScores();
else printFound(file);

function printScores(): void {
  for (const part of PARTS) {
    const rows = readCorpus(part);
    console.log(`\n${part}: ${rows.length} replies`);
    console.table(
      Object.fromEntries(['en', 'es', 'fr', 'all'].map((language) => [language, percentages(language)])),
    );
    for (const { text, label, came } of misses(rows))
      console.log(`  ${label} came out ${came}: ${JSON.stringify(text)}`);

    function percentages(language: string) {
      const scored = score(language === 'all' ? rows : rows.filter((row) => row.language === language));
      return Object.fromEntries(
        Object.entries(scored).map(([name, share]) => [name, `${(share * 100).toFixed(1)} %`]),
      );
    }
  }
}

function printFound(path: string): void {
  const counts = new Map<string, number>();
  for (const text of readLines(path)) {
    const { intent, tier, matched } = recognizeReply(text);
    const kind = intent === 'none' ? intent : `${intent}, ${tier}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (intent !== 'none') console.log(`${kind}\t${matched}\t${text}`);
  }
  console.table(Object.fromEntries(counts));
}
