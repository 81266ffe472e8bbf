// Writes what the portal takes from the contracts: types of every service's API, and the lists its forms offer.
//   node scripts/generate.mjs           writes the files
//   node scripts/generate.mjs --check   fails when a committed file differs from what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contracts = new URL('../../../contracts/', import.meta.url)
const source = new URL('../src/', import.meta.url)
const check = process.argv.includes('--check')
let differs = false

function write(name, text) {
  const file = new URL(name, source)
  if (check) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${name} is not what the contracts say: run npm run generate`)
      differs = true
    }
    return
  }
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}

// What has a default may be left out of a request; what an answer always has stands in the document.
const asAsked = { defaultNonNullable: false }

for (const service of ['hazchem-licence', 'e-certificate', 'plan-filing', 'proof-exemption', 'safety-review', 'oversight']) {
  const contract = new URL(`openapi/${service}-v1.yaml`, contracts)
  if (!existsSync(contract)) continue
  const ast = await openapiTS(contract, asAsked)
  write(`api/${service}.d.ts`, `// Written from contracts/openapi/${service}-v1.yaml by npm run generate.\n${astToString(ast)}`)
}

// which letters are looked for as others, so that what is filtered here is found as the services find it
write('kit/reference/variants.json', readFileSync(new URL('text/variants.json', contracts), 'utf8'))

const catalogue = readFileSync(new URL('chemicals/catalogue.csv', contracts), 'utf8')
const cells = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map((m) => m[1].replace(/^"|"$/g, '').replaceAll('""', '"'))
const [head, ...rows] = catalogue.split('\n').filter((line) => line && !line.startsWith('#')).map(cells)
const column = (row, name) => row[head.indexOf(name)]
// what plans are found by, and what it is called; whoever looks for an entry asks the service, which knows all editions
const chemicals = new Map()
for (const row of rows) {
  const mark = column(row, 'cas').split(';')[0] || column(row, 'serial')
  // plans name the number alone, and it may be of several entries: all of them are said
  chemicals.set(mark, [...(chemicals.get(mark) ?? []), column(row, 'name')])
}
write('casework/reference/chemicals.json', `[\n${[...chemicals].map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`)

const authority = readFileSync(new URL('authority/shanwei.yaml', contracts), 'utf8')
const entries = (key) => [...authority.matchAll(new RegExp(`- \\{${key}: "?([^",]+)"?, name: ([^,]+),`, 'g'))].map((m) => [m[1], m[2]])
// the processes under key supervision, as a project names them
const processes = readFileSync(new URL('projects/key-processes.yaml', contracts), 'utf8')
write(
  'review/reference/key-processes.json',
  `${JSON.stringify([...processes.matchAll(/- \{code: (\w+), zh: ([^,]+), en: ([^,]+),/g)].map((m) => [m[1], m[2], m[3]]), null, 1)}\n`,
)

// who is asked together about a project, about what, what experts know of, and why a panel is given up: names in both languages, as the panels' data say them
const named = (file, entry) =>
  [...readFileSync(new URL(`panels/${file}.yaml`, contracts), 'utf8').matchAll(entry)].map((m) => [m[1], m[2], m[3]])
const below = (file, key) => {
  const lines = readFileSync(new URL(`panels/${file}.yaml`, contracts), 'utf8').match(new RegExp(`^${key}:\\n((?: .*\\n)+)`, 'm'))?.[1] ?? ''
  return [...lines.matchAll(/^ {2}(\w+): \{zh: "([^"]+)", en: "([^"]+)"(?:, basis: "[^"]+")?\}/gm)].map((m) => [m[1], m[2], m[3]])
}
const together = {
  departments: named('departments', /^ {6}(\w+):\s+\{office: [^,]+, name: \{zh: "([^"]+)", en: "([^"]+)"\}/gm),
  topics: named('departments', /^ {2}(\w+): \{zh: "([^"]+)", en: "([^"]+)"\}/gm),
  fields: below('experts', 'fields'),
  givingUp: below('experts', 'givingUp'),
  objections: below('experts', 'objections'),
}
write('review/reference/panels.json', `${JSON.stringify(together, null, 1)}\n`)

const areas = {
  offices: entries('code'),
  towns: entries('town'),
}
write('casework/reference/areas.json', `${JSON.stringify(areas, null, 1)}\n`)

process.exit(differs ? 1 : 0)
