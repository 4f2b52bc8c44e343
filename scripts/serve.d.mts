export interface Served {
  address: string
  port: number
  close(): Promise<void>
}

export function serve(options: { root: string; port?: number; host?: string; base?: string }): Promise<Served>

export const contentSecurityPolicy: string
