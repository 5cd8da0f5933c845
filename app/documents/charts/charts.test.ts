import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../words/words.ts'
import { columnsOf } from './band-chart.ts'
import { drawChart } from './draw.ts'
import { FILLS, HEAT, STROKES } from './palette.ts'
import { niceScale } from './scale.ts'
import type { ChartSpec } from './spec.ts'
import { cutTo, textWidth, wrapTo } from './text-width.ts'
import { niceTicks } from './ticks.ts'

const words = wordsIn('pl')

function draw(chart: ChartSpec, width = 680) {
  return drawChart(chart, { width, prefix: 'c1', words, title: 'T <&>', description: 'D' })
}

/** Names of the elements of a picture; throws when it is no XML. */
function elementsOf(svg: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(svg).close()
  return names
}

/** Relative luminance of a colour (WCAG 2.1). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe('long series', () => {
  test('keep their least and greatest value however few pixels there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        (values, count) => {
          const columns = columnsOf(values, count).filter((one) => one !== null)
          expect(Math.max(...columns.map(({ most }) => most))).toBe(Math.max(...values))
          expect(Math.min(...columns.map(({ least }) => least))).toBe(Math.min(...values))
        },
      ),
    )
  })
  test('a gap stays a gap and is never drawn as zero', () => {
    const columns = columnsOf([1, 2, Number.NaN, Number.NaN, 5, 6], 3)
    expect(columns[1]).toBeNull()
    expect(columns[0]).toEqual({ least: 1, mean: 1.5, most: 2 })
  })
})

describe('scales', () => {
  test('hold both ends and zero, with round ticks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (a, b) => {
          const scale = niceScale(Math.min(a, b), Math.max(a, b))
          const slack = (scale.to - scale.from) * 1e-6
          expect(scale.from).toBeLessThanOrEqual(Math.min(a, b, 0) + slack)
          expect(scale.to).toBeGreaterThanOrEqual(Math.max(a, b, 0) - slack)
          expect(scale.ticks.length).toBeGreaterThan(1)
          expect(scale.ticks.length).toBeLessThan(14)
        },
      ),
    )
    expect(niceScale(0, 778).ticks).toEqual([0, 200, 400, 600, 800])
    expect(niceScale(0, 0)).toEqual({ from: 0, to: 1, ticks: [0, 1], decimals: 0 })
  })
  test('tick labels have the digits the ticks need', () => {
    const { ticks, decimals } = niceScale(0, 1.1)
    for (const tick of ticks) expect(Number(tick.toFixed(decimals))).toBeCloseTo(tick, 9)
    expect(niceTicks(-0.08, 2.4, 6).from).toBeLessThanOrEqual(-0.08)
  })
})

describe('labels', () => {
  test('are cut to their room and say so', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        for (const line of wrapTo(text, room, 11, 2)) expect(textWidth(line, 11)).toBeLessThanOrEqual(room + 1)
        expect(wrapTo(text, room, 11, 2).length).toBeLessThanOrEqual(2)
      }),
    )
    expect(cutTo('Samodzielny Publiczny Zakład Opieki Zdrowotnej', 100, 11)).toMatch(/…$/)
  })
})

describe('grey print', () => {
  test('fills that stand side by side differ by pattern or by 3:1 in lightness', () => {
    const pairs = [
      ['own', 'grid'],
      ['own', 'surplus'],
      ['grid', 'surplus'],
      ['plain', 'waits'],
      ['plain', 'study'],
      ['waits', 'study'],
      ['own', 'loss'],
      ['plain', 'surplus'],
    ] as const
    for (const [a, b] of pairs)
      expect(
        FILLS[a].pattern !== FILLS[b].pattern || contrast(FILLS[a].ground, FILLS[b].ground) >= 3,
        `${a} ${b}`,
      ).toBe(true)
  })
  test('the steps of a heat map go from light to dark', () => {
    const steps = HEAT.map(luminance)
    expect([...steps].sort((a, b) => b - a)).toEqual(steps)
  })
  test('lines differ in dash where they share a chart, and all stand out from white by 3:1', () => {
    for (const { colour } of Object.values(STROKES)) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(
      new Set(['consumption', 'generation', 'residual'].map((name) => STROKES[name as 'residual'].dash)).size,
    ).toBe(3)
    expect(
      new Set(
        ['standard', 'study', 'standardDiscounted', 'studyDiscounted'].map((name) => STROKES[name as 'study'].dash),
      ).size,
    ).toBe(4)
  })
})

describe('flow charts', () => {
  const base = { type: 'sankey', unit: 'MWh', decimals: 1, names: {}, fills: {} } as const
  test('a grid that takes and gives stands at both sides, with what it takes and what it gives', () => {
    const { svg } = draw({
      ...base,
      names: { grid: 'Sieć' },
      links: [
        { from: 'pv', to: 'own', value: 5 },
        { from: 'pv', to: 'grid', value: 3 },
        { from: 'own', to: 'a', value: 5 },
        { from: 'grid', to: 'a', value: 7 },
      ],
    })
    expect(svg.match(/>Sieć</g)).toHaveLength(2)
    expect(svg).toContain('>3,0 MWh<')
    expect(svg).toContain('>7,0 MWh<')
  })
  test('a circle does not break the chart', () => {
    expect(() =>
      draw({
        ...base,
        links: [
          { from: 'a', to: 'b', value: 1 },
          { from: 'b', to: 'a', value: 1 },
        ],
      }),
    ).not.toThrow()
    expect(() => draw({ ...base, links: [] })).not.toThrow()
  })
})

describe('every chart', () => {
  const nasty = fc.string({ unit: 'binary', maxLength: 40 })
  const number = fc.double({ min: -1e6, max: 1e9, noNaN: true })
  const charts: fc.Arbitrary<ChartSpec> = fc.oneof(
    fc.record({
      type: fc.constant('bars' as const),
      unit: nasty,
      decimals: fc.integer({ min: 0, max: 2 }),
      rows: fc.array(
        fc.record({
          label: nasty,
          value: number,
          fill: fc.constantFrom('plain' as const, 'waits' as const, 'study' as const),
          mark: nasty,
        }),
        { maxLength: 12 },
      ),
    }),
    fc.record({
      type: fc.constant('cost-curve' as const),
      unit: nasty,
      xTitle: nasty,
      rows: fc.array(
        fc.record({
          label: nasty,
          note: nasty,
          cost: number,
          amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
          fill: fc.constantFrom('own' as const, 'loss' as const),
        }),
        { maxLength: 8 },
      ),
    }),
    fc.record({
      type: fc.constant('tornado' as const),
      unit: nasty,
      decimals: fc.constant(0),
      base: number,
      baseLabel: nasty,
      names: fc.record({ low: nasty, high: nasty }),
      rows: fc.array(fc.record({ label: nasty, low: number, high: number, lowLabel: nasty, highLabel: nasty }), {
        maxLength: 6,
      }),
    }),
    fc.record({
      type: fc.constant('distances' as const),
      names: fc.record({ passes: nasty, fails: nasty, threshold: nasty }),
      rows: fc.array(
        fc.record({
          label: nasty,
          value: number,
          threshold: number,
          valueText: nasty,
          thresholdText: nasty,
          passes: fc.boolean(),
        }),
        { maxLength: 5 },
      ),
    }),
    fc.record({
      type: fc.constant('sankey' as const),
      unit: nasty,
      decimals: fc.constant(1),
      names: fc.dictionary(fc.constantFrom('a', 'b', 'c'), nasty),
      fills: fc.constant({}),
      links: fc.array(
        fc
          .record({
            from: fc.constantFrom('a', 'b', 'c', 'd'),
            to: fc.constantFrom('a', 'b', 'c', 'd'),
            value: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
          })
          .filter(({ from, to }) => from !== to),
        { maxLength: 8 },
      ),
    }),
  )
  test('is well-formed XML without a number that is none, whatever its names and values', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(344, 680), (chart, width) => {
        const { svg, height } = draw(chart, width)
        expect(elementsOf(svg)[0]).toBe('svg')
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        expect(height).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })
  test('a curve of costs draws each block as wide as what it gives', () => {
    const row = (cost: number, amount: number) => ({ label: 'a', note: 'b', cost, amount, fill: 'own' as const })
    const { svg } = draw({ type: 'cost-curve', unit: 'zł/t', xTitle: 't', rows: [row(-50, 10), row(100, 30)] })
    const widths = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="#0b6e4f"/g)]
    expect(widths.map(([, wide]) => Number(wide))).toHaveLength(2)
    expect(Number(widths[1]?.[1]) / Number(widths[0]?.[1])).toBeCloseTo(3, 1)
  })
  test('bears its name and its description, and its ids start with the prefix', () => {
    const { svg } = draw({ type: 'bars', unit: 'zł', decimals: 0, rows: [{ label: 'a', value: 1, fill: 'waits' }] })
    expect(svg).toContain('<title id="c1-t">T &lt;&amp;&gt;</title>')
    for (const [, id = ''] of svg.matchAll(/ id="([^"]+)"/g)) expect(id.startsWith('c1-')).toBe(true)
  })
})
