/** Something the person at the keyboard can mend. Shown as its one sentence, without a stack. */
export class UserError extends Error {
  /** @param {string} message @param {string} [detail] shown beneath the sentence, such as the end of a log */
  constructor(message, detail) {
    super(message)
    this.name = "UserError"
    this.detail = detail
  }
}
