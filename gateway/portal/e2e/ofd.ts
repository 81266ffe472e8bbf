import { crc32, inflateRawSync } from 'node:zlib'

const LOCAL = 30
const CENTRAL = 46

interface Entry {
  name: Buffer
  content: Buffer
}

/** The same document with one year on its page changed, packed as any program packs it. */
export function tampered(ofd: Buffer): Buffer {
  return packed(entries(ofd).map((each) => (each.name.toString().endsWith('Content.xml') ? { ...each, content: changed(each.content) } : each)))
}

function changed(page: Buffer): Buffer {
  const text = page.toString()
  const other = text.replace(/(<ofd:TextCode[^>]*>[^<]*)(\d)(?=[^<]*<)/, (_all, before: string, digit: string) => before + String((Number(digit) + 1) % 10))
  if (other === text) throw new Error('no figure on the page')
  return Buffer.from(other)
}

function entries(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const all: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [length, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [number, number, number]
    const header = zip.readUInt32LE(at + 42)
    const start = header + LOCAL + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    all.push({ name: zip.subarray(at + CENTRAL, at + CENTRAL + length), content: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data })
    at += CENTRAL + length + extra + comment
  }
  return all
}

/** Packed without being made smaller. */
function packed(all: Entry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content } of all) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, content])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(all.length, 8)
  end.writeUInt16LE(all.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
