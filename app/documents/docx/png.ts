import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { chartFonts } from '../typst-pdf/fonts.ts'

let ready: Promise<void> | undefined

/**
 * Pictures of charts for word processors that do not draw SVG (WebAssembly: nothing native to install).
 *
 * @param svg    a chart
 * @param width  pixels across
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const require = createRequire(import.meta.url)
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontBuffers: chartFonts(), defaultFontFamily: 'Source Sans 3', loadSystemFonts: false },
  })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}
