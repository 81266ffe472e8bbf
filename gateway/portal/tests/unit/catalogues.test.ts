import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Tree = { [key: string]: string | Tree }
// read from the disk: an import would be compiled
const read = (name: string) => JSON.parse(readFileSync(`src/app/words/${name}.json`, 'utf8')) as Tree
const zh = read('zh-CN')
const en = read('en')
const keys = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keys(value, `${path}${key}.`)))
const texts = (tree: Tree): string[] => Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)))

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [readFileSync(path, 'utf8')] : []
  })

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect(keys(en)).toEqual(keys(zh))
  })

  it('say nothing empty, and name the same values in both languages', () => {
    expect([...texts(zh), ...texts(en)].filter((text) => text.trim() === '')).toEqual([])
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort().join()
    expect(texts(zh).map(names)).toEqual(texts(en).map(names))
  })

  it('know every text the pages ask for by a fixed key', () => {
    const known = new Set(keys(zh))
    const asked = sources('src').flatMap((text) => [...text.matchAll(/\b(?:t|say)\('([a-z][\w-]*(?:\.[\w-]+)*)'/gi)].map((match) => match[1] ?? ''))
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([])
  })
})
