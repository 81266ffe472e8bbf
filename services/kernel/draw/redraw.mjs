#!/usr/bin/env node
// Redoes a published draw, with nothing but Node: node redraw.mjs record.json [more.json …]
// Written apart from the Java it checks. Says OK and who sits, or what does not agree, and then ends with 1.
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')
const byCode = (one, other) => (one.code < other.code ? -1 : 1)

function listDigest({ wanted, candidates, excluded }) {
  const lines = []
  for (const { field, number } of wanted) lines.push(`?${field}|${number}`)
  for (const { code, household, fields } of [...candidates].sort(byCode)) lines.push(`+${code}|${household}|${[...fields].sort().join(',')}`)
  for (const { code, reason } of [...excluded].sort(byCode)) lines.push(`-${code}|${reason}`)
  return sha256(lines.join('\n'))
}

/** Numbers of 48 bits; those beyond the last whole multiple of the choices are left out. */
function stream(record, field) {
  let counter = 0
  return (choices) => {
    const space = 2 ** 48
    const fair = space - (space % choices)
    for (;;) {
      const text = `${record.name}\n${record.listDigest}\n${field}\n${counter++}`
      const number = createHmac('sha256', Buffer.from(record.seed, 'hex')).update(text, 'utf8').digest().readUIntBE(0, 6)
      if (number < fair) return number % choices
    }
  }
}

function redraw(record) {
  const { wanted, candidates } = record.list
  const people = [...candidates].sort(byCode)
  const streams = Object.fromEntries(wanted.map(({ field }) => [field, stream(record, field)]))
  const drawn = new Set()
  const seated = new Map()
  const next = (field, inPlaceOf) => {
    seated.delete(inPlaceOf)
    const households = new Set(seated.values())
    const left = people.filter((each) => each.fields.includes(field) && !drawn.has(each.code) && !households.has(each.household))
    if (left.length === 0) throw new Error(`nobody left in ${field}`)
    const { code, household } = left[streams[field](left.length)]
    drawn.add(code)
    seated.set(code, household)
    return { field, code, inPlaceOf }
  }
  const steps = wanted.flatMap(({ field, number }) => Array.from({ length: number }, () => next(field, '')))
  // who left, and when, is a fact of the record; who came instead is not
  for (const { field, inPlaceOf } of record.steps.slice(steps.length)) steps.push(next(field, inPlaceOf))
  return { steps, seated: [...seated.keys()] }
}

function faults(record) {
  const found = []
  if (sha256(`onenet-draw-1\n${record.name}\n${record.seed}`) !== record.promise) found.push('the seed is not the one promised')
  if (listDigest(record.list) !== record.listDigest) found.push('the list is not the one closed')
  const out = new Set(record.list.excluded.map(({ code }) => code))
  if (record.list.candidates.some(({ code }) => out.has(code))) found.push('somebody excluded stands among the candidates')
  const again = redraw(record).steps
  const same = again.length === record.steps.length
    && again.every((step, place) => ['field', 'code', 'inPlaceOf'].every((key) => step[key] === record.steps[place][key]))
  if (!same) found.push(`the draw gives ${again.map(({ code }) => code).join(' ')}`)
  return found
}

if (process.argv.length < 3) {
  console.error('usage: node redraw.mjs record.json [more.json …]')
  process.exit(2)
}
for (const file of process.argv.slice(2)) {
  const read = JSON.parse(readFileSync(file, 'utf8'))
  for (const record of Array.isArray(read) ? read : [read]) {
    const found = faults(record)
    if (found.length > 0) process.exitCode = 1
    console.log(`${record.name}: ${found.length === 0 ? `OK ${redraw(record).seated.join(' ')}` : found.join('; ')}`)
  }
}
