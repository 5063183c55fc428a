/** What may stand in front of an operand and belongs to it, for all languages. */

/** Words that say something of the operand behind them. */
export const keywords: ReadonlySet<string> = new Set(
  (
    'return throw raise yield await new not if elif else while assert const let var val final static public private protected internal readonly export case lambda delete ' +
    'typeof void del echo print defer go with use mut def defp defmacro function class func fn fun override lateinit async from import declare abstract open object ref out unless until for switch when require_once'
  ).split(' '),
)
/** A parenthesis right behind these is no call. */
export const control: ReadonlySet<string> = new Set('return throw raise await yield not if elif else while assert case typeof delete void for switch until unless func function when var const import'.split(' '))
export const prefixMarks: ReadonlySet<string> = new Set(['!', '-', '+', '&', '*', '**', '...', '@', '~', '++', '--', '<-', '<', '>', '/', '|'])
