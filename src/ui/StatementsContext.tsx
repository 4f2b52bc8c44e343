import { createContext, useContext } from 'react'
import type { Statement } from '../engine/Database.ts'

const StatementsContext = createContext<readonly Statement[]>([])

export const StatementsProvider = StatementsContext.Provider

/** What was asked of the tables for what is drawn here. */
export function useStatements(): readonly Statement[] {
  return useContext(StatementsContext)
}
