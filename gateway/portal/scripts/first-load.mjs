// What a browser loads before the first page is seen, packed: the build fails when it grows past the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 101_000
const site = new URL('../target/site/', import.meta.url)
const page = readFileSync(new URL('index.html', site), 'utf8')
const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1])
const sizes = files.map((file) => gzipSync(readFileSync(new URL(file, site))).length)
const whole = sizes.reduce((sum, size) => sum + size, 0)
if (!files.length || whole > BUDGET) {
  console.error(`first load: ${whole} bytes packed, more than ${BUDGET}: ${files.map((file, index) => `${file} ${sizes[index]}`).join(', ')}`)
  process.exit(1)
}
console.log(`portal: first load ${whole} bytes packed, of ${BUDGET}`)
