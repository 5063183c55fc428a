/** R's mongolite: `mongo(url = …, options = ssl_options(weak_cert_validation = TRUE))`, which go to the C driver. https://jeroen.github.io/mongolite/connecting-to-mongodb.html#ssl-options */
import type { Candidate, FileReading, Parameter } from '../../model.js'

const names: Readonly<Record<string, string>> = { weak_cert_validation: 'tlsAllowInvalidCertificates', allow_invalid_hostname: 'tlsAllowInvalidHostnames' }

/** What is switched off beside the text, in the words of the specification. */
export function optionsOfR({ sites }: Candidate, { language }: FileReading): readonly Parameter[] {
  if (language !== 'r') return []
  return sites.flatMap(({ neighbours }) => neighbours).flatMap(({ name, value }): readonly Parameter[] => {
    if (name !== 'options' || value.kind !== 'symbol' || !/^(?:mongolite::)?ssl_options\(/.test(value.name)) return []
    return [...value.name.slice(0, LONGEST).matchAll(/\b(weak_cert_validation|allow_invalid_hostname) ?= ?([^,)]{1,60})/g)].flatMap(([, own = '', given = '']): readonly Parameter[] => {
      const written = given.trim()
      if (/^(?:FALSE|F|NULL)$/.test(written)) return []
      return [{ name: names[own] ?? own, value: /^(?:TRUE|T)$/.test(written) ? { kind: 'text', text: 'true' } : { kind: 'hole', expression: own, fallback: null }, origin: 'setting', span: value.span, valueSpan: null }]
    })
  })
}

const LONGEST = 400
