/** What an area is filled with beside its colour, so that neighbours differ in grey and without colours too. */
export type AreaPattern = 'plain' | 'rising' | 'dots'

/** Side of a tile [px of the screen]. */
const TILE = 8

/** A fill of the canvas: the ground, and the pattern drawn on it in ink; without a canvas only the ground. */
export function patternFill(pattern: AreaPattern, ground: string, ink: string): CanvasPattern | string {
  if (pattern === 'plain') return ground
  const scale = window.devicePixelRatio || 1
  const tile = document.createElement('canvas')
  tile.width = tile.height = Math.round(TILE * scale)
  const context = tile.getContext('2d')
  if (!context) return ground
  const side = tile.width
  context.fillStyle = ground
  context.fillRect(0, 0, side, side)
  if (pattern === 'rising') {
    context.strokeStyle = ink
    context.lineWidth = 1.3 * scale
    // Over both corners, so that lines meet from tile to tile.
    for (const shift of [-side, 0, side]) {
      context.beginPath()
      context.moveTo(shift, side)
      context.lineTo(shift + side, 0)
      context.stroke()
    }
  } else {
    context.fillStyle = ink
    for (const [x, y] of [
      [0.25, 0.25],
      [0.75, 0.75],
    ] as const) {
      context.beginPath()
      context.arc(x * side, y * side, 1.25 * scale, 0, 2 * Math.PI)
      context.fill()
    }
  }
  return context.createPattern(tile, 'repeat') ?? ground
}
