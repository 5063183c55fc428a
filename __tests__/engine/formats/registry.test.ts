import { describe, expect, test } from '@jest/globals'
import { sourceText } from '../../../src/engine/diff/sourceText.js'
import { formats, readFile } from '../../../src/engine/formats/registry.js'
import { describeCandidate, vocabulary } from './dataCandidates.js'

describe('the format of a file', () => {
  const rows: [string, string, string][] = [
    ['docker-compose.yml', 'a: postgres://h/db\n', 'yaml'],
    ['chart/templates/deployment.yaml', 'a: postgres://h/db\n', 'yaml'],
    ['config/database.yml.erb', 'a: postgres://h/db\n', 'yaml'],
    ['appsettings.json', '{"a": "postgres://h/db"}', 'json'],
    ['tsconfig.jsonc', '{"a": "postgres://h/db"}', 'json'],
    ['.env', 'A=postgres://h/db\n', 'dotenv'],
    ['app/.env.production', 'A=postgres://h/db\n', 'dotenv'],
    ['application.properties', 'a=postgres://h/db\n', 'properties'],
    ['alembic.ini', 'a = postgres://h/db\n', 'ini'],
    ['pyproject.toml', 'a = "postgres://h/db"\n', 'toml'],
    ['README.md', 'postgres://h/db\n', 'markdown'],
    ['main.tf', 'a = "postgres://h/db"\n', 'hcl'],
    ['Dockerfile', 'ENV A=postgres://h/db\n', 'dockerfile'],
    ['web.config', '<a b="postgres://h/db"/>\n', 'xml'],
    ['a.rb', 'a = "postgres://h/db"\n', 'ruby'],
    ['settings.py', 'a = "postgres://h/db"\n', 'python'],
    ['db.js', 'const a = "postgres://h/db"\n', 'javascript'],
    ['main.go', 'package main\nvar a = "postgres://h/db"\n', 'go'],
    ['Db.java', 'class A { String a = "postgres://h/db"; }\n', 'java'],
    ['run.sh', 'A=postgres://h/db\n', 'shell'],
    ['bin/run', '#!/bin/sh\nA=postgres://h/db\n', 'shell'],
    ['bin/serve', '#!/usr/bin/env python3\na = "postgres://h/db"\n', 'python'],
    ['NOTICE', 'postgres://h/db\n', 'text'],
  ]
  test.each(rows)('%s, %j: %s', (path, text, language) => {
    const reading = readFile(sourceText(path, text), vocabulary)
    expect(reading.language).toBe(language)
    expect(reading.candidates.map(describeCandidate).join()).toMatch(/postgres:\/\/h\/db$/)
  })

  test('ids are unique', () => {
    const ids = formats.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every file finds a reader, and an empty one holds nothing', () => {
    for (const path of ['', 'a', 'a.yml', 'a.json', '.env', 'a.md', 'a.py', 'a.unknown']) {
      const reading = readFile(sourceText(path, ''), vocabulary)
      expect([path, reading.candidates, reading.incomplete]).toEqual([path, [], null])
    }
  })
})
