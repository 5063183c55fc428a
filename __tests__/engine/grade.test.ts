import { describe, expect, test } from '@jest/globals'
import { isBelow, letterOf, scoreOf, worstScore } from '../../src/engine/grade.js'
import type { Breach } from '../../src/engine/model.js'

const cap = (score: number): Breach => ({ message: 'm', span: null, cost: { kind: 'cap', score } })
const penalty = (points: number): Breach => ({ message: 'm', span: null, cost: { kind: 'penalty', points } })
const advice: Breach = { message: 'm', span: null, cost: { kind: 'none' } }

describe('the score of one connection', () => {
  test.each<[string, Breach[], number]>([
    ['nothing found is 100', [], 100],
    ['advice costs nothing', [advice], 100],
    ['a literal password costs its points', [penalty(8)], 92],
    ['penalties add up', [penalty(8), penalty(4)], 88],
    ['a cap is a ceiling, penalties do not come on top of it', [cap(10), penalty(8)], 10],
    ['a cap above what the penalties leave does nothing', [cap(78), penalty(25)], 75],
    ['the lowest cap counts', [cap(62), cap(45), cap(50)], 45],
    ['a score is never negative', [penalty(60), penalty(60)], 0],
  ])('%s', (_sentence, breaches, score) => expect(scoreOf(breaches)).toBe(score))
})

describe('the letter', () => {
  test.each([
    [100, 'A'], [90, 'A'], [89, 'B'], [75, 'B'], [74, 'C'], [60, 'C'], [59, 'D'], [45, 'D'], [44, 'E'], [30, 'E'], [29, 'F'], [0, 'F'],
  ])('%d is %s', (score, letter) => expect(letterOf(score)).toBe(letter))
})

describe('the grade of a change', () => {
  test('is its worst connection; nothing buys it back', () => expect(worstScore([100, 10, 92])).toBe(10))
  test('ignores what is not graded', () => expect(worstScore([null, 62])).toBe(62))
  test('is null when nothing is graded, not A', () => expect(worstScore([null])).toBeNull())
})

describe('the threshold', () => {
  const c = { kind: 'score', minimum: 60, label: 'C' } as const
  test.each([
    ['59 is below C', 59, true],
    ['60 is C and passes', 60, false],
    ['no score is never below', null, false],
  ])('%s', (_sentence, score, below) => expect(isBelow(score, c)).toBe(below))
  test('never never fails', () => expect(isBelow(0, { kind: 'never' })).toBe(false))
})
