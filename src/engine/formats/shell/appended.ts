/** `URL+="$HOST/shop"`: what is added to a variable is a part of the value that it has. */
import { joinTexts, sliceText, type MappedText } from '../../mappedText.js'
import { holeAs } from '../code/textOf.js'
import type { Conditions } from '../conditions.js'
import type { ShellAssignment, ShellCommand } from '../../text/shellState.js'

const MAXIMUM_APPENDED = 20

/** The commands with each value as it is at the end; an addition to a name without a value stays as it is. `conditions`: of the script, null for none. */
export function withAppended(commands: readonly ShellCommand[], conditions: Conditions | null): readonly ShellCommand[] {
  const values = new Map<string, { readonly of: ShellAssignment; readonly added: ShellAssignment[] }>()
  const grown = new Map<ShellAssignment, readonly ShellAssignment[]>()
  const gone = new Set<ShellAssignment>()
  for (const { assignments } of commands) {
    for (const assignment of assignments) {
      const value = values.get(assignment.name)
      if (!assignment.appends) values.set(assignment.name, { of: assignment, added: [] })
      else if (value !== undefined && value.added.length < MAXIMUM_APPENDED) {
        value.added.push(assignment)
        grown.set(value.of, value.added)
        gone.add(assignment)
      }
    }
  }
  if (gone.size === 0) return commands
  const whole = (assignment: ShellAssignment): ShellAssignment => {
    const added = grown.get(assignment)
    return added === undefined ? assignment : { ...assignment, value: joinTexts([assignment.value, ...added.map((one) => addedText(one, assignment, conditions))]) }
  }
  return commands.map((command) => ({ ...command, assignments: command.assignments.flatMap((each) => (gone.has(each) ? [] : [whole(each)])) }))
}

/** `if [ -n "$TLS" ]; then URL+='?sslmode=verify-full'; fi`: put in at run time. */
function addedText({ value, span }: ShellAssignment, to: ShellAssignment, conditions: Conditions | null): MappedText {
  const branch = conditions?.foreign(span, conditions.at(to.span.start)) ?? null
  if (branch === null) return value
  return joinTexts([...(/^[?&;\s]/.test(value.text) ? [sliceText(value, 0, 1)] : []), holeAs(branch.condition, span)])
}
