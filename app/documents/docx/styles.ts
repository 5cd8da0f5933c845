import { type IStylesOptions, LineRuleType } from 'docx'
import type { Certainty } from '../model/document.ts'
import type { Language } from '../words/language.ts'

/** A face every office has, so that page numbers and line breaks come out alike. */
export const FONT = 'Calibri'
export const INK = '1D2730'
export const QUIET = '4C5964'
export const ACCENT = '0B5563'
export const RULE = 'CFD6DB'
export const EDGE: Readonly<Record<Certainty, string>> = { certain: ACCENT, waits: '5E2D7C', study: '4A4A4A' }
export const TINT: Readonly<Record<Certainty, string | undefined>> = {
  certain: undefined,
  waits: 'F6F0FA',
  study: 'F3F3F3',
}

/** Named styles, so that an office can restyle the whole paper at once. Sizes in half-points. */
export function stylesOf(language: Language): IStylesOptions {
  const paragraph = { spacing: { before: 60, after: 120, line: 264, lineRule: LineRuleType.AUTO } }
  const base = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: language === 'pl' ? 'pl-PL' : 'en-GB' } },
        paragraph,
      },
      title: {
        run: { font: FONT, size: 56, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 120, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: FONT, size: 36, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
      },
      heading2: {
        run: { font: FONT, size: 26, bold: true, color: INK },
        paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        ...base,
        id: 'Caption',
        name: 'caption',
        run: { size: 20, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 40 }, keepNext: true },
      },
      {
        ...base,
        id: 'TableText',
        name: 'Table Text',
        run: { size: 17 },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        ...base,
        id: 'TableTextDense',
        name: 'Table Text Dense',
        run: { size: 15 },
        paragraph: { spacing: { before: 10, after: 10, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        ...base,
        id: 'Remark',
        name: 'Remark',
        run: { size: 18, color: QUIET },
        paragraph: { spacing: { before: 40, after: 100, line: 250, lineRule: LineRuleType.AUTO } },
      },
      {
        ...base,
        id: 'NoticeTitle',
        name: 'Notice Title',
        run: { bold: true },
        paragraph: { spacing: { before: 60, after: 20 }, keepNext: true },
      },
    ],
  }
}
