import { useWords } from '../../../ui/language.tsx'
import { ACCEPTED } from './words.ts'

/** Chooses a file to be laid down; nothing is sent until the form is. */
export function FileField({
  id,
  label,
  error,
  choose,
}: {
  readonly id: string
  readonly label: string
  readonly error: string | undefined
  readonly choose: (file: File | undefined) => void
}) {
  const { t } = useWords()
  return (
    <div className="stack tight">
      <label htmlFor={id}>
        {label}{' '}
        <span className="quiet small">
          {t(
            'PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG, JPG lub ZIP, do 100 MB',
            'PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG, JPG or ZIP, up to 100 MB',
          )}
        </span>
      </label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-blad`}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      {error === undefined ? null : (
        <span id={`${id}-blad`} className="field-error">
          {error}
        </span>
      )}
    </div>
  )
}
