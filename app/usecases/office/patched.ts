/** A thing with the named fields of a patch in place of its own; what the patch does not name stays. */
export function patched<Thing extends object>(
  thing: Thing,
  patch: { readonly [Field in keyof Thing]?: Thing[Field] | undefined },
): Thing {
  const named = Object.entries(patch).filter(([, value]) => value !== undefined)
  return { ...thing, ...Object.fromEntries(named) }
}
