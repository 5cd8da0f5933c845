import type { MonthBlock } from './month-block.ts'

function aligned(length: number): number {
  return (length + 3) & ~3
}

/** The same blocks with all values in one piece of memory, which can be handed to another thread without copying. */
export function sideBySide(blocks: readonly MonthBlock[]): {
  readonly blocks: MonthBlock[]
  readonly memory: ArrayBuffer
} {
  const memory = new ArrayBuffer(blocks.reduce((sum, { wh }) => sum + aligned(wh.byteLength), 0))
  let at = 0
  const moved = blocks.map((block): MonthBlock => {
    const { length } = block.wh
    const wh =
      block.wh instanceof Uint16Array ? new Uint16Array(memory, at, length) : new Uint32Array(memory, at, length)
    wh.set(block.wh)
    at += aligned(wh.byteLength)
    return { ...block, wh }
  })
  return { blocks: moved, memory }
}
