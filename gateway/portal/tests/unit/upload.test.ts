import { describe, expect, it } from 'vitest'
import { nameOf } from '@/api/upload'

describe('a file goes under a name its service takes', () => {
  it('keeps a name that is short enough', () => expect(nameOf('制度清单.pdf')).toBe('制度清单.pdf'))
  it.each(['字', '𠮷', 'é', '👨‍👩‍👧'])('cuts %s between letters, and keeps the ending', (letter) => {
    const cut = nameOf(`${letter.repeat(220)}.pdf`)
    expect(cut.length).toBeLessThanOrEqual(200)
    expect(cut.endsWith('.pdf')).toBe(true)
    expect(cut.slice(0, -4).replaceAll(letter, '')).toBe('')
    expect(() => encodeURIComponent(cut)).not.toThrow()
  })
  it('mends a name that is half a letter already', () => expect(() => encodeURIComponent(nameOf('a\ud842.pdf'))).not.toThrow())
})
