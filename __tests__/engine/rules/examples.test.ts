import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../../src/engine/known.js'
import { explain } from '../../../src/engine/explain.js'
import type { Example, Report } from '../../../src/engine/model.js'
import { review } from '../../../src/engine/review.js'
import { rules } from '../../../src/engine/rules/registry.js'

/** Every message that `explain` gives for the text. */
function messagesOf(text: string): string {
  const explained = explain({ text })
  return explained.ok ? explained.value.findings.map(({ message }) => message).join('\n') : explained.error
}

/** Ids of the rules that the example breaches, as a user of `explain` (or of `audit`, for a file) would see them. */
function breachedBy(example: Example): readonly string[] {
  if (example.file !== undefined) return connectionsIn(example.file).flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  const { driver, text, settings, environment } = example
  const explained = explain({ driver, ...(text === undefined ? {} : { text }), ...(settings === undefined ? {} : { settings }), ...(environment === undefined ? {} : { env: environment }) })
  if (!explained.ok) throw new Error(explained.error)
  return explained.value.findings.map(({ ruleId }) => ruleId)
}

function connectionsIn({ path, text }: NonNullable<Example['file']>): Report['connections'] {
  const config = readConfig(null, { naming: (option) => option, values: {} })
  if (!config.ok) throw new Error('the defaults are no valid configuration')
  const file = { path, previousPath: null, head: { kind: 'bytes' as const, bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' as const }, patch: null }
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, { config: config.value, baseline: new Set(), today: '2026-01-01', version: '0.0.0' })
  if (report.unread.length > 0) throw new Error('the example was not read')
  return report.connections
}

const titleOf = ({ driver, text, settings, file }: Example): string => `${driver}: ${text ?? (settings === undefined ? JSON.stringify(file?.text) : JSON.stringify(settings))}`

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples.bad.map((example: Example) => [titleOf(example), example] as const))('is breached by %s', (_title, example) => {
    expect(breachedBy(example)).toContain(id)
  })
  const files = examples.bad.flatMap(({ driver, file }: Example) => (file === undefined ? [] : [{ driver, file }]))
  if (files.length > 0)
    test.each(files)('$file.path is read as $driver reads it', ({ driver, file }) => expect(connectionsIn(file).map((connection) => connection.driver.id)).toContain(driver))

  test.each(examples.good.map((example: Example) => [titleOf(example), example] as const))('is kept by %s', (_title, example) => {
    expect(breachedBy(example)).not.toContain(id)
  })
})

describe('no message repeats what the text hides or where it leads', () => {
  const texts = [
    'postgresql://keeper:tuesday-teapot@vault.shop.example/ledger?sslmode=disable',
    'postgresql://keeper:tuesday-teapot@vault.shop.example/ledger&sslmode=require',
    'postgresql://keeper:tuesday-teapot@vault.shop.example/ledger?sslmode=tuesday&sslpassword=tuesday-teapot',
    'postgresql://keeper:tuesday-teapot@vault.shop.example/ledger#?sslmode=require',
    'postgresql://keeper:tuesday@teapot@vault.shop.example/ledger?ssl=true&sslmode=disable',
    'jdbc:postgresql://vault.shop.example/ledger?user=keeper&password=tuesday-teapot&sslmode=allow',
    'host=vault.shop.example user=keeper password=tuesday-teapot dbname=ledger',
  ]
  test.each(texts)('%s', (text) => {
    const messages = messagesOf(text)
    expect(messages).not.toBe('')
    for (const hidden of ['teapot', 'keeper', 'vault', 'ledger', '://']) expect(messages).not.toContain(hidden)
  })

  test('and none is mark-up, whatever the parameters are called', () => {
    const messages = messagesOf('postgresql://u@db.example.com/d?sslmode=%60%20%40everyone%20%3Cimg%3E%0A%23%20x&ssl%60mode=require&sslmode=require')
    expect(messages).toContain('`')
    expect(messages.replace(/`[^`\n]*`/g, '')).not.toMatch(/[<>@#]/)
  })
})
