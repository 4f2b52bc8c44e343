import { main } from '../intake/intake.ts'
import { runHere } from './runHere.ts'

/** What the intake command ends with, says, and reports, run on a package in this process. */
export async function intakeHere(data: string, ...args: string[]) {
  const { stdout, stderr, status } = await runHere(main, ...args, '--data', data)
  return { exit: status, said: stderr, reports: stdout === '' ? [] : JSON.parse(stdout) }
}
