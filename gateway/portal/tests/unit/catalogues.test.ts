import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { merged } from '@/app/words'

type Tree = { [key: string]: string | Tree }
const LANGUAGES = ['zh-CN', 'en'] as const
const LAYERS: Record<string, string[]> = { api: [], kit: ['api'], casework: ['kit', 'api'] }
const folders = readdirSync('src')

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
const sources = files('src').map((path) => ({ path, folder: path.split('/')[1] ?? '', text: readFileSync(path, 'utf8').replace(/<style[\s\S]*?<\/style>/g, '') }))

// read from the disk: an import would be compiled
const parsed = (path: string): Tree => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Tree) : {})
/** Chinese comes in two parts: with the first page, and with the next. */
const read = (folder: string, language: string): Tree =>
  merged({ first: parsed(`src/${folder}/words/${language}.json`), more: parsed(`src/${folder}/words/more.${language}.json`) })
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`)))
const words = folders.flatMap((folder) => leaves(read(folder, 'zh-CN')).map(([key, zh]) => ({ key, zh, folder })))
const english = new Map(folders.flatMap((folder) => leaves(read(folder, 'en')).map(([key, text]) => [`${folder} ${key}`, text] as const)))

/** Whether words of one folder may be said in another: as with imports, only what lies below, and everything in the app. */
const mayBeSaid = (at: string, of: string): boolean => at === 'app' || [at, ...(LAYERS[at] ?? ['api', 'kit', 'casework'])].includes(of)

/** A key is asked for as it is, by a pattern with something put in, or through the branch it stands in. */
const patterns = sources.flatMap(({ folder, text }) =>
  [...text.matchAll(/`([a-zA-Z][\w-]*\.[\w.${}()[\]?! '-]*)`/g)]
    .filter((match) => match[1]?.includes('${'))
    .map((match) => ({ folder, like: new RegExp(`^${(match[1] ?? '').split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`) })),
)
const NAMES_A_BRANCH = /(?:\b(?:kind|words|stepWords|section|lead)(?:: |=)|\b(?:named|stage)\([^()]*(?:\[[^\]]*\])?, )['"]([a-z][\w-]*)['"]/gi
const branches = sources.flatMap(({ folder, text }) => [
  ...[...text.matchAll(NAMES_A_BRANCH)].map((match) => ({ folder, branch: match[1] ?? '' })),
  ...[...text.matchAll(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/gi)].map((match) => ({ folder, branch: match[1] ?? '' })),
])
const literals = new Map<string, Set<string>>()
for (const { folder, text } of sources) {
  for (const [, literal = ''] of text.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)*)(?=['"`])/gi)) literals.set(literal, (literals.get(literal) ?? new Set()).add(folder))
}
const uniquePatterns = [...new Map(patterns.map((each) => [`${each.folder} ${each.like}`, each])).values()]
const nodes = new Set(words.flatMap(({ key }) => key.split('.').map((_, index, parts) => parts.slice(0, index).join('.'))))
const uniqueBranches = [...new Map(branches.filter(({ branch }) => nodes.has(branch)).map((each) => [`${each.folder} ${each.branch}`, each])).values()]
const askedIn = (key: string): string[] => [
  ...(literals.get(key) ?? []),
  ...uniquePatterns.filter(({ like }) => like.test(key)).map((each) => each.folder),
  ...uniqueBranches.filter(({ branch }) => key.startsWith(`${branch}.`)).map((each) => each.folder),
]

describe('the words of the folders', () => {
  it.each(folders)('%s says the same keys in both languages', (folder) => {
    const [zh, en] = LANGUAGES.map((language) => leaves(read(folder, language)).map(([key]) => key))
    expect(en?.sort()).toEqual(zh?.sort())
  })

  it('are said by one folder each', () => {
    const twice = words.filter(({ key }, index) => words.findIndex((each) => each.key === key) !== index)
    expect(twice.map(({ key }) => key)).toEqual([])
  })

  it('say nothing empty, and name the same values in both languages', () => {
    const names = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort().join()
    expect(words.filter(({ zh, key, folder }) => !zh.trim() || !english.get(`${folder} ${key}`)?.trim())).toEqual([])
    expect(words.filter(({ zh, key, folder }) => names(zh) !== names(english.get(`${folder} ${key}`))).map(({ key }) => key)).toEqual([])
  })

  it('are known where they are asked for by a fixed key, and stand no higher', () => {
    const of = new Map(words.map(({ key, folder }) => [key, folder]))
    const asked = sources.flatMap(({ path, folder, text }) =>
      [...text.matchAll(/\b(?:t|say)\('([a-z][\w-]*(?:\.[\w-]+)*)'/gi)].map((match) => ({ path, folder, key: match[1] ?? '' })),
    )
    expect(asked.filter(({ key }) => !of.has(key))).toEqual([])
    expect(asked.filter(({ key, folder }) => !mayBeSaid(folder, of.get(key) ?? ''))).toEqual([])
  })

  it('are all asked for, from a folder that may', () => {
    expect(words.filter(({ key, folder }) => !askedIn(key).some((each) => mayBeSaid(each, folder))).map(({ key, folder }) => `${folder} ${key}`)).toEqual([])
  })
})

/** Parts of pages behind the front page: by then the other words are there. */
const BEHIND = ['casework/CaseHands.vue', 'casework/CaseTable.vue', 'casework/FoundPart.vue', 'casework/HandBar.vue', 'casework/LivePaper.vue', 'casework/PreReview.vue', 'casework/hands.ts', 'kit/UploadBox.vue']

describe('the words that come with the first page', () => {
  it('are all that the front page, the bars and the lists of every feature say', () => {
    const later = new Set(folders.flatMap((folder) => leaves(parsed(`src/${folder}/words/more.zh-CN.json`)).map(([key]) => key)))
    const first = sources.filter(({ path }) => /^src\/(app|kit|casework)\/|\/(index|overview)\.ts$/.test(path) && !/^src\/app\/(?!Home)\w+Page\.vue$/.test(path) && !BEHIND.some((each) => path === `src/${each}`))
    const said = first.flatMap(({ path, text }) => [...text.replace(/meta: \{[^}]*\}/g, '').matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)].map((match) => `${path} ${match[1]}`))
    expect(said.filter((each) => later.has(each.split(' ')[1] ?? ''))).toEqual([])
  })
})
