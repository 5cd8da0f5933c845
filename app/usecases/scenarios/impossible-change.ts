/** A change the present does not allow; whoever applies it says which one of the list it was. */
export class ImpossibleChange extends Error {
  readonly reasonPl: string
  readonly reason: string

  constructor(reasonPl: string, reason: string) {
    super(reason)
    this.reasonPl = reasonPl
    this.reason = reason
  }
}
