// What the tasks took, as a table.
import { readFileSync } from 'node:fs'

const lines = readFileSync(new URL('../target/ux.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const columns = ['screens', 'fields', 'clicks', 'keys']
console.log(`| task | ${columns.join(' | ')} |`)
console.log(`| --- |${columns.map(() => ' ---: |').join('')}`)
for (const line of lines) console.log(`| ${line.task} | ${columns.map((each) => line[each]).join(' | ')} |`)
