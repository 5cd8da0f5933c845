import type { Locator, Page } from 'playwright-core'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is asked of a picture; answered in the page that reads it, so that no pixel crosses over. */
interface Reading {
  readonly pictures: readonly string[]
  readonly boxes: readonly Box[]
}

interface Lightness {
  /** Contrast of the lightest and the darkest pixel within each box of the first picture. */
  readonly contrasts: number[]
  /** Average lightness of each picture, 0 to 1 as WCAG counts it. */
  readonly means: number[]
  /** How far the first two pictures stand apart, pixel by pixel. */
  readonly apart: number
}

/** Runs in the browser. */
async function read({ pictures, boxes }: Reading): Promise<Lightness> {
  const part = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const lightsOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const lights = new Float32Array(data.length / 4)
    for (let at = 0; at < lights.length; at += 1)
      lights[at] =
        0.2126 * part(data[4 * at] ?? 0) + 0.7152 * part(data[4 * at + 1] ?? 0) + 0.0722 * part(data[4 * at + 2] ?? 0)
    return { width: picture.width, lights }
  }
  const all = await Promise.all(pictures.map(lightsOf))
  const [first, second] = all
  const contrasts = boxes.map(({ x, y, width, height }) => {
    let [least, most] = [1, 0]
    if (!first) return 1
    for (let row = Math.max(0, Math.floor(y)); row < y + height; row += 1)
      for (let column = Math.max(0, Math.floor(x)); column < Math.min(first.width, x + width); column += 1) {
        const value = first.lights[row * first.width + column]
        if (value === undefined) continue
        least = Math.min(least, value)
        most = Math.max(most, value)
      }
    return (most + 0.05) / (least + 0.05)
  })
  const mean = (lights: Float32Array) => lights.reduce((sum, value) => sum + value, 0) / lights.length
  return {
    contrasts,
    means: all.map(({ lights }) => mean(lights)),
    apart: first && second ? mean(first.lights.map((value, at) => Math.abs(value - (second.lights[at] ?? 0)))) : 0,
  }
}

async function taken(of: Locator): Promise<string> {
  return (await of.screenshot()).toString('base64')
}

/** Contrast of the lightest and the darkest pixel within each box of the picture of an element. */
export async function contrasts(reader: Page, of: Locator, boxes: readonly Box[]): Promise<number[]> {
  return (await reader.evaluate(read, { pictures: [await taken(of)], boxes })).contrasts
}

/** Do two samples differ in grey: by 3 : 1 on the whole, or pixel by pixel as patterns do? */
export async function differInGrey(reader: Page, one: Locator, other: Locator): Promise<boolean> {
  const pictures = [await taken(one), await taken(other)]
  const { means, apart } = await reader.evaluate(read, { pictures, boxes: [] })
  const [most, least] = [Math.max(...means), Math.min(...means)]
  return (most + 0.05) / (least + 0.05) >= 3 || apart > 0.04
}
