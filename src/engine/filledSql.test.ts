import { expect, it } from 'vitest'
import { filledSql } from './filledSql.ts'

it('puts values in the places of a statement, in order', () => {
  expect(filledSql('SELECT ?, ? WHERE x = ? OR ?', [1.5, null, "Cô's", true])).toBe(
    "SELECT 1.5::DOUBLE, NULL WHERE x = 'Cô''s' OR true",
  )
})

it('leaves question marks in texts, names and remarks alone, and those in values', () => {
  expect(filledSql(`SELECT 'why? it''s ?', "a?" -- ?\n, ?, ?`, ['?', '$1'])).toBe(
    `SELECT 'why? it''s ?', "a?" -- ?\n, '?', '$1'`,
  )
  expect(filledSql('SELECT $$?$$, $q$ ?$$ $q$ /* ? */, ?', [1])).toBe(
    'SELECT $$?$$, $q$ ?$$ $q$ /* ? */, 1::DOUBLE',
  )
})

it('lets questions through only', () => {
  expect(filledSql('-- Why.\n  -- And how.\nwith a AS (SELECT 1) SELECT * FROM a', [])).toContain('SELECT 1')
  for (const sql of ['INSTALL httpfs', "LOAD 'x'", '-- SELECT 1', 'DROP TABLE units', ''])
    expect(() => filledSql(sql, []), sql).toThrow('No question')
})

it('refuses a wrong number of values, and what is no number', () => {
  expect(() => filledSql('SELECT ?', [])).toThrow('more places')
  expect(() => filledSql('SELECT ?', [1, 2])).toThrow('2 values for 1')
  expect(() => filledSql('SELECT ?', [Number.NaN])).toThrow('NaN')
})
