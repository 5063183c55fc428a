/** Every shape in which a secret could leave by mistake: clear, escaped, encoded, hashed. */
import { createHash } from 'node:crypto'

export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const percent = [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
  const escaped = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => (['hex', 'base64', 'base64url'] as const).map((form) => createHash(name).update(secret).digest(form)))
  return [
    ...new Set([
      secret,
      encodeURIComponent(secret),
      encodeURI(secret),
      percent,
      percent.toLowerCase(),
      escaped,
      escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
      JSON.stringify(secret).slice(1, -1),
      bytes.toString('hex'),
      ...base64Forms(bytes),
      ...hashes,
    ]),
  ]
}

/** Of the secret alone and of its middle wherever it stands in a longer text: base64 has three alignments. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '')
    // The first and last group depend on the neighbours.
    const inner = shift === 0 ? encoded.slice(0, Math.floor((bytes.length * 8) / 6)) : encoded.slice(4, Math.floor(((bytes.length + shift) * 8) / 6))
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

export function leaksOf(secret: string, output: string): readonly string[] {
  return formsOf(secret).filter((form) => output.includes(form))
}
