import { expect, test } from 'vitest'
import { sampleResult } from '../fixtures/sample-result.ts'
import type { Report } from '../model/document.ts'
import { buildReport } from '../report/build-report.ts'
import { renderPdf } from '../typst-pdf/render-pdf.ts'
import { typeset, typesetDocument, typesetPdf } from './typeset.ts'

const report = (): Report => buildReport(sampleResult(), 'pl')

test('a document set in the thread is the same to the byte, and others get their turn meanwhile', async () => {
  const here = await renderPdf(report())
  await typeset('html', report())
  let [turns, longest, at] = [0, 0, performance.now()]
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - at)
    at = performance.now()
    turns += 1
  }, 5)
  const there = await typesetPdf(report())
  clearInterval(clock)
  expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true)
  expect(turns).toBeGreaterThan(3)
})
test('several are set at once, each gets its own', async () => {
  const found = await Promise.all(
    (['html', 'xlsx', 'docx', 'html'] as const).map((format) => typeset(format, report())),
  )
  const heads = found.map((content) =>
    typeof content === 'string' ? content.slice(0, 9) : Buffer.from(content).toString('latin1', 0, 2),
  )
  expect(heads).toEqual(['<!doctype', 'PK', 'PK', '<!doctype'])
})
test('what cannot be set is told to who asked, and the next is set all the same', async () => {
  const { sections, ...broken } = report()
  await expect(typeset('html', broken as Report)).rejects.toThrow()
  expect(sections.length).toBeGreaterThan(0)
  expect(typeof (await typeset('html', report()))).toBe('string')
})
test('the numbers of a document need no thread', async () => {
  const json = await typesetDocument('json', { report, json: () => '{"a":1}', stem: 'x' })
  expect(json).toBe('{"a":1}')
})
