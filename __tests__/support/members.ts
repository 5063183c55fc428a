/** Reads into what was parsed from YAML or JSON, without trusting its shape. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => mapping(inner)[key], value)
}

export function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
