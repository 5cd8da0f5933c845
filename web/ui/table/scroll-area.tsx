import type { ReactNode, Ref } from 'react'

/** The box of a wide table: what does not fit is scrolled inside it, by keys as well as by hand. */
export function ScrollArea({
  label,
  tall = false,
  ref,
  children,
}: {
  readonly label: string
  readonly tall?: boolean
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}) {
  return (
    <section
      ref={ref}
      className={`table-area${tall ? ' tall' : ''}`}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reached by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
