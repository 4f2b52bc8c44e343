import { openBrowser } from '../../../src/engine/openBrowser.ts'
import { typicalStatements } from './typicalStatements.ts'

declare global {
  interface Window {
    /** Runs a statement in the i-th of its forms; milliseconds until its rows are here. */
    timeStatement(name: string, i: number): Promise<number>
  }
}

const database = openBrowser('data/')

window.timeStatement = async (name, i) => {
  const made = Object.entries(typicalStatements).find(([key]) => key === name)?.[1](i)
  if (!made) throw new Error(`no statement ${name}`)
  const start = performance.now()
  await database.run(made)
  return performance.now() - start
}
