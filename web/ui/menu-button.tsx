import { useClickOutside } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useId, useRef, useState } from 'react'

interface Props {
  readonly label: ReactNode
  readonly items: readonly { readonly label: string; readonly run: () => unknown }[]
  readonly size?: 'compact-sm' | 'compact-md'
}

/** A button that opens a short list of actions; Escape closes it and gives the focus back. */
export function MenuButton({ label, items, size = 'compact-md' }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useClickOutside<HTMLSpanElement>(() => setOpen(false))
  const id = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the buttons inside, is no control itself
    <span
      ref={box}
      className="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="framed-button"
        data-size={size}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true">&nbsp;▾</span>
      </button>
      <ul id={id} className="menu-list" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              onClick={() => {
                setOpen(false)
                button.current?.focus()
                item.run()
              }}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </span>
  )
}
