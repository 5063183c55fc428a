/**
 * The first argument of the program when it is started as a second thread of itself. In a file of its own: the program's start must not
 * load what threads need.
 */
export const HELPER = 'help-with-audit'
