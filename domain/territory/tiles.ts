/** A place with its centre. */
export interface Place {
  readonly id: string
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

export interface Tile {
  readonly id: string
  readonly column: number
  readonly row: number
}

/**
 * A schematic map: each place one tile, near where it lies, none upon another.
 *
 * Places are laid from the middle outwards, each on the free tile nearest to its true place.
 */
export function tilesOf(places: readonly Place[]): readonly Tile[] {
  if (places.length === 0) return []
  const middle = places.reduce((sum, { latitudeDeg }) => sum + latitudeDeg, 0) / places.length
  const squeeze = Math.cos((middle * Math.PI) / 180)
  const flat = places.map(({ id, latitudeDeg, longitudeDeg }) => ({ id, x: longitudeDeg * squeeze, y: -latitudeDeg }))
  const left = Math.min(...flat.map(({ x }) => x))
  const top = Math.min(...flat.map(({ y }) => y))
  const width = Math.max(...flat.map(({ x }) => x)) - left
  const height = Math.max(...flat.map(({ y }) => y)) - top
  const perTile = Math.max(
    Math.sqrt(Math.max(width * height, 1e-9) / places.length),
    Math.max(width, height) / places.length,
  )
  const wanted = flat.map(({ id, x, y }) => ({ id, x: (x - left) / perTile, y: (y - top) / perTile }))
  const centre = { x: width / perTile / 2, y: height / perTile / 2 }
  const far = (place: { x: number; y: number }) => (place.x - centre.x) ** 2 + (place.y - centre.y) ** 2
  const taken = new Set<string>()
  const tiles = [...wanted]
    .sort((a, b) => far(a) - far(b) || a.id.localeCompare(b.id))
    .map(({ id, x, y }) => {
      let best = { column: 0, row: 0, cost: Number.POSITIVE_INFINITY }
      const reach = Math.ceil(Math.sqrt(places.length)) + 1
      for (let row = Math.round(y) - reach; row <= Math.round(y) + reach; row += 1) {
        for (let column = Math.round(x) - reach; column <= Math.round(x) + reach; column += 1) {
          if (taken.has(`${column} ${row}`)) continue
          const cost = (column - x) ** 2 + (row - y) ** 2
          if (cost < best.cost) best = { column, row, cost }
        }
      }
      taken.add(`${best.column} ${best.row}`)
      return { id, column: best.column, row: best.row }
    })
  const firstColumn = Math.min(...tiles.map(({ column }) => column))
  const firstRow = Math.min(...tiles.map(({ row }) => row))
  return tiles.map(({ id, column, row }) => ({ id, column: column - firstColumn, row: row - firstRow }))
}
