import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'

/** A dialog of the browser's own: the focus goes in, stays in, and returns to the opener; Escape closes. */
export function Dialog({
  title,
  close,
  children,
}: {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  // The event comes late: a dialog that was opened again meanwhile (as strict mode does) was not closed by its reader.
  const closed = () => {
    if (!box.current?.open) close()
  }
  return (
    <dialog ref={box} className="dialog" aria-labelledby={id} onClose={closed}>
      <div className="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
