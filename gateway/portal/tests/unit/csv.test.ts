import { describe, expect, it } from 'vitest'
import { csv } from '@/kit/csv'

describe('a table for a spreadsheet', () => {
  it('is written with its mark, quotes doubled, lines ended as the standard has it', () => {
    expect(csv([['编号', '申请人'], ['HZ-1', '海丰"示例"公司,一部'], ['HZ-2', undefined]])).toBe('\uFEFF"编号","申请人"\r\n"HZ-1","海丰""示例""公司,一部"\r\n"HZ-2",""\r\n')
  })

  it.each(['-1', '-12', '0', '-0.5', '100000000'])('leaves the number %s a number', (value) => {
    expect(csv([[value]])).toBe(`\uFEFF"${value}"\r\n`)
  })

  it.each(['=1+1', '+1', '-1+1', '-A1', '--1', '-1e9', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u3000=1', '＝1+1', '－1', '-1\n=2'])('runs nothing: %j is text', (value) => {
    expect(csv([[value]])).toBe(`\uFEFF"'${value}"\r\n`)
  })
})
