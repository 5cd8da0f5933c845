import { download, fileName } from '../files.ts'

const TITLE_ROOM = 34

/** A canvas as it is seen, on the ground of its card, under its title: alone it would be see-through and nameless. */
function framed(canvas: HTMLCanvasElement, title: string): HTMLCanvasElement {
  const scale = Math.max(2, window.devicePixelRatio)
  const { width, height } = canvas.getBoundingClientRect()
  const picture = document.createElement('canvas')
  picture.width = Math.round(width * scale)
  picture.height = Math.round((height + TITLE_ROOM) * scale)
  const context = picture.getContext('2d')
  if (!context) return canvas
  const card = canvas.closest('.card')
  const look = card ? getComputedStyle(card) : null
  context.fillStyle = look?.backgroundColor ?? '#ffffff'
  context.fillRect(0, 0, picture.width, picture.height)
  context.fillStyle = look?.color ?? '#000000'
  context.font = `600 ${15 * scale}px ${look?.fontFamily ?? 'sans-serif'}`
  context.fillText(title, 8 * scale, 22 * scale, picture.width - 16 * scale)
  // A pixel of the map of a year is a quarter-hour and stays one, however large.
  context.imageSmoothingEnabled = canvas.width > width
  context.drawImage(canvas, 0, TITLE_ROOM * scale, picture.width, height * scale)
  return picture
}

/** Saves what a chart frame shows: a canvas as PNG, else the drawing as SVG. */
export function downloadPicture(bodyId: string, name: string, title: string): void {
  const body = document.getElementById(bodyId)
  const canvas = body?.querySelector('canvas')
  if (canvas) {
    framed(canvas, title).toBlob((blob) => {
      if (blob) download(`${fileName(name)}.png`, blob, 'image/png')
    })
    return
  }
  // The samples of a legend are drawings too, but hidden from readers.
  const drawing = body?.querySelector('svg:not([aria-hidden])')
  if (!drawing) return
  const copy = drawing.cloneNode(true) as SVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  download(`${fileName(name)}.svg`, new XMLSerializer().serializeToString(copy), 'image/svg+xml')
}
