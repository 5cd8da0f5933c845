import { drawChart } from '../charts/draw.ts'
import type { Block, Figure } from '../model/document.ts'
import { wordsIn } from '../words/words.ts'

/** Widths a chart is drawn for [px]: a desk and a phone. */
const WIDE = 760
const NARROW = 344

/** A figure with its pictures, drawn by the same code as on paper. */
export type ScreenFigure = Omit<Figure, 'chart'> & { readonly wide: string; readonly narrow: string }

export type ScreenBlock = Exclude<Block, Figure> | ScreenFigure

export function figureOnScreen({ chart, ...figure }: Figure): ScreenFigure {
  const texts = { title: figure.title, description: figure.alt, words: wordsIn('pl') }
  return {
    ...figure,
    wide: drawChart(chart, { ...texts, width: WIDE, prefix: `w-${figure.id}` }).svg,
    narrow: drawChart(chart, { ...texts, width: NARROW, prefix: `n-${figure.id}` }).svg,
  }
}

/** Blocks of a chapter as a page shows them. */
export function blocksOnScreen(blocks: readonly Block[]): ScreenBlock[] {
  return blocks.map((block) => (block.kind === 'figure' ? figureOnScreen(block) : block))
}
