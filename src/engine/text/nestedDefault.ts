/**
 * What is put in when no variable has a value: `5432` for `5432`, `${PGPORT:-5432}` and `${A:${B:5432}}`. null: that is not in the text
 * (`${PGPORT?}`, `$PGPORT`, `a$B`).
 */
export function nestedDefault(text: string): string | null {
  let rest = text
  for (let depth = 0; depth < deepest; depth++) {
    if (!rest.includes('$')) return rest
    const inner = /^(["']?)\$\{[\w.]{1,100}(?::[-=]|[-=]|:(?![?+-]))([^]*)\}\1$/.exec(rest)?.[2]
    if (inner === undefined) return null
    rest = /^(["'])[^]*\1$/.test(inner) ? inner.slice(1, -1) : inner
  }
  return null
}

const deepest = 9
