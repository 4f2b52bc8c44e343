import path from 'node:path'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { answer, parse } from '../report/report.ts'
import { built } from './built.ts'

let opened: Promise<OpenPackage> | undefined

/** What `npm run report` prints today for the data that the site shows, asked of one open package. */
export async function report(...args: string[]): Promise<Record<string, unknown>[]> {
  opened ??= openPackage(path.join(built, 'public', 'data'))
  return answer(parse(args), await opened)
}
