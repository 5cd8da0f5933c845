import { download, fileName } from '../table/files.ts'

/** Saves what a chart frame shows: the drawing as SVG, or the canvas as PNG. */
export function downloadPicture(bodyId: string, name: string): void {
  const body = document.getElementById(bodyId)
  const drawing = body?.querySelector('svg')
  if (drawing) {
    const copy = drawing.cloneNode(true) as SVGElement
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    download(`${fileName(name)}.svg`, new XMLSerializer().serializeToString(copy), 'image/svg+xml')
    return
  }
  body?.querySelector('canvas')?.toBlob((blob) => {
    if (blob) download(`${fileName(name)}.png`, blob, 'image/png')
  })
}
