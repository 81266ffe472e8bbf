import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

// Which folder may import which: the lower ones know nothing of the higher, and no feature knows another.
const LAYERS: Record<string, string[]> = { api: [], kit: ['api'], casework: ['kit', 'api'] }
const EVERYTHING = 'app'

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })
const sources = files('src').filter((path) => /\.(vue|ts)$/.test(path) && !path.endsWith('.d.ts'))
const folderOf = (path: string): string => path.split('/')[1] ?? ''
const folders = [...new Set(sources.map(folderOf))]
const features = folders.filter((each) => each !== EVERYTHING && !(each in LAYERS))

/** What a source imports of ours, as files; what is imported only when it is wanted makes no circle. */
const imports = (path: string, pattern = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g): string[] =>
  [...readFileSync(path, 'utf8').matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((each) => /^[.@]\/|^\.\.\//.test(each))
    .map((each) => normalize(each.startsWith('@/') ? `src/${each.slice(2)}` : join(dirname(path), each)))

function circle(from: string, arrows: Map<string, string[]>, way: string[] = [], seen = new Set<string>()): string[] | undefined {
  if (way.includes(from)) return [...way.slice(way.indexOf(from)), from]
  if (seen.has(from)) return undefined
  seen.add(from)
  for (const to of arrows.get(from) ?? []) {
    const found = circle(to, arrows, [...way, from], seen)
    if (found) return found
  }
  return undefined
}

describe('the arrows between the folders of the portal', () => {
  it('are those of this list: the kit knows no case, casework no feature, a feature no other', () => {
    const wrong = sources.flatMap((path) => {
      const from = folderOf(path)
      if (from === EVERYTHING) return []
      const allowed = [from, ...(LAYERS[from] ?? ['api', 'kit', 'casework'])]
      return imports(path).filter((each) => !allowed.includes(folderOf(each))).map((each) => `${path} → ${each}`)
    })
    expect(wrong).toEqual([])
  })

  it('make no circle', () => {
    const named = new Map(sources.map((path) => [path.replace(/(\/index)?\.ts$/, ''), path]))
    const arrows = new Map(sources.map((path) => [path, imports(path, /^(?:import|export) [^'"]*['"]([^'"]+)['"]/gm).flatMap((each) => named.get(each) ?? [])]))
    expect(arrows.get('src/app/main.ts')).toContain('src/app/Shell.vue')
    expect(sources.map((path) => circle(path, arrows)).find((each) => each)).toBeUndefined()
  })

  it('lead to a feature from one line only', () => {
    const lines = sources.filter((path) => folderOf(path) === EVERYTHING).flatMap((path) => imports(path).filter((each) => features.includes(folderOf(each))).map((each) => `${path} → ${each}`))
    expect(lines.sort()).toEqual(features.map((each) => `src/app/features.ts → src/${each}`).sort())
  })
})

describe('a template', () => {
  it('is read without scrolling: no line is longer than 140 characters', () => {
    const long = sources
      .filter((path) => path.endsWith('.vue'))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8')
        const lines = text.slice(text.indexOf('\n<template>'), text.lastIndexOf('\n</template>')).split('\n')
        return lines.filter((line) => line.length > 140).map((line) => `${path}: ${line.trim().slice(0, 60)}…`)
      })
    expect(long).toEqual([])
  })
})

describe('a script', () => {
  it('is read without scrolling far: no line of it, or of a style, is longer than 200 characters', () => {
    const long = sources.flatMap((path) =>
      readFileSync(path, 'utf8').split('\n').flatMap((line, at) => (line.length > 200 ? [`${path}:${at + 1} ${line.length}`] : [])),
    )
    expect(long).toEqual([])
  })

  it('asks again under the key of before when an answer did not come: what may have arrived is not done twice', () => {
    const anew = sources.filter((path) => /catch \(\w+\) \{[^}]*\bkey = newKey\(\)/.test(readFileSync(path, 'utf8')))
    expect(anew).toEqual([])
  })
})
