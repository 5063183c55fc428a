/** C++: `sw::redis::ConnectionOptions options;` makes an object whose members are set behind it. */
import type { CodeFile, Found } from './file.js'

/** What such a declaration calls, with dots; null: there is none, or several differ. */
export function declaredType(file: CodeFile, name: string): string | null {
  if (file.language.id !== 'cpp') return null
  const types = known.get(file.found) ?? typesIn(file.source)
  known.set(file.found, types)
  return types.get(name) ?? null
}

const known = new WeakMap<Found, ReadonlyMap<string, string | null>>()

/** Looked for once in each file. */
function typesIn(source: string): ReadonlyMap<string, string | null> {
  const types = new Map<string, string | null>()
  for (const [, type = '', name = ''] of source.matchAll(declaration)) {
    const dotted = type.replaceAll('::', '.')
    types.set(name, (types.get(name) ?? dotted) === dotted ? dotted : null)
  }
  return types
}

const declaration = /\b((?:\w{1,40}::){0,4}[A-Z]\w{1,60})[ \t]{1,5}(\w{1,60})[ \t]{0,3};/g
