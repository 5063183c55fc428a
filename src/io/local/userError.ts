/** Something the user wrote is wrong: one line that says what and where, exit code 2. Anything else that is thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
