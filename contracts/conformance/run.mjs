#!/usr/bin/env node
// Asks an engine every vector and counts what it gets right, level by level: node run.mjs clock|identifiers COMMAND [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIELDS = { clock: ['status', 'due', 'provisional', 'counted'], identifiers: ['canonical', 'refused', 'position'] };
const LEDGER = ['kind', 'from', 'to', 'days', 'total'];
const SHOWN = 5;

const [subject, ...command] = process.argv.slice(2);
if (!FIELDS[subject] || command.length === 0) {
  console.error('Usage: run.mjs clock|identifiers COMMAND [ARGUMENT…]');
  process.exit(64);
}
const folder = dirname(fileURLToPath(import.meta.url));
const vectors = readFileSync(join(folder, `${subject}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const engine = spawnSync(command[0], command.slice(1), {
  input: vectors.map((vector) => JSON.stringify(vector.ask) + '\n').join(''), maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'],
});
if (engine.error || engine.status !== 0) {
  console.error(`the engine ended with ${engine.error ?? engine.status}`);
  process.exit(74);
}
const answers = new Map(engine.stdout.trim().split('\n').map((line) => JSON.parse(line)).map((answer) => [answer.id, answer]));

const same = (fields, asked, given) => fields.every((field) => (asked[field] ?? null) === (given?.[field] ?? null));
const lines = (given) => Array.isArray(given?.ledger) ? given.ledger : [];
const sameLedger = (asked, given) => lines(asked).length === lines(given).length
  && lines(asked).every((line, i) => same(LEDGER, line, lines(given)[i]));

const counted = new Map();
const count = (level, right, vector, given) => {
  const row = counted.get(level) ?? { right: 0, wrong: [] };
  counted.set(level, row);
  if (right) row.right += 1;
  else row.wrong.push(`  ${JSON.stringify(vector.ask)}\n    expected ${JSON.stringify(vector.answer)}\n    answered ${JSON.stringify(given)}`);
};
for (const vector of vectors) {
  const given = answers.get(vector.ask.id);
  if (vector.level === 5) {
    count(5, typeof given?.error === 'string', vector, given);
  } else {
    count(vector.level, same(FIELDS[subject], vector.answer, given), vector, given);
    if (subject === 'clock') count(4, sameLedger(vector.answer, given), vector, given);
  }
}
let whole = true;
for (const [level, row] of [...counted].sort(([a], [b]) => a - b)) {
  whole &&= row.wrong.length === 0;
  console.log(`level ${level}: ${row.right} of ${row.right + row.wrong.length}`);
  row.wrong.slice(0, SHOWN).forEach((line) => console.log(line));
}
process.exit(whole ? 0 : 1);
