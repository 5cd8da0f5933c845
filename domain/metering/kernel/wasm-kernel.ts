import { BALANCE_WASM } from './balance-wasm.ts'
import { bytesOfBase64 } from './base64.ts'
import type { BalanceKernel } from './kernel.ts'

/** What we use of WebAssembly: the domain has no browser or Node types, and the engine may be missing altogether. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean
}

type Exports = Omit<BalanceKernel, 'engine' | 'buffer'>

const PAGE = 65_536
/** WebAssembly addresses 4 GiB; one page is left free so that no address wraps. */
export const WASM_MAX_BYTES = 65_535 * PAGE

let compiled: object | null | undefined

function compile(api: WebAssemblyApi): object | null {
  const bytes = bytesOfBase64(BALANCE_WASM)
  // An engine without SIMD says so here; the plain twin then takes over.
  return api.validate(bytes) ? new api.Module(bytes) : null
}

/**
 * The WebAssembly kernel with a memory of its own that never grows, so views of it stay valid.
 *
 * @param bytes  memory needed [B]
 * @returns      undefined where the engine knows no WebAssembly or no SIMD, or the memory is beyond 4 GiB
 */
export function wasmKernel(bytes: number): BalanceKernel | undefined {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly
  if (api === undefined || bytes > WASM_MAX_BYTES) return undefined
  if (compiled === undefined) compiled = compile(api)
  if (compiled === null) return undefined
  const pages = Math.max(1, Math.ceil(bytes / PAGE))
  const memory = new api.Memory({ initial: pages, maximum: pages })
  const { addRows16, widen, addRows32, split, dotRows16, dotRows32 } = new api.Instance(compiled, { env: { memory } })
    .exports as Exports
  return { engine: 'wasm-simd', buffer: memory.buffer, addRows16, widen, addRows32, split, dotRows16, dotRows32 }
}
