import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Host } from './Host.ts'
import { runHost } from './runHost.ts'

const install = 'apt-get install apache2'
const usual = ['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'env', 'setenvif']

/** With the modules and the table of types that Debian gives it; it reads no .htaccess. */
export const apacheAlone: Host = {
  name: 'Apache',
  isSet: false,
  install,
  start: (www, port) => start({ www, port, modules: usual, override: 'None' }),
}

/** With the .htaccess that comes with the page, and the two modules that it asks for. */
export const apacheSet: Host = {
  name: 'Apache + .htaccess',
  isSet: true,
  install,
  start: (www, port) => start({ www, port, modules: [...usual, 'headers', 'rewrite'], override: 'FileInfo' }),
}

function start(given: { www: string; port: number; modules: readonly string[]; override: string }) {
  const { www, port, modules, override } = given
  const folder = mkdtempSync(path.join(tmpdir(), 'apache-'))
  const file = path.join(folder, 'apache2.conf')
  writeFileSync(
    file,
    `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
Mutex file:${folder} default
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/dir.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${www}
<Directory />
  Options FollowSymLinks
  AllowOverride ${override}
  Require all granted
</Directory>
`,
  )
  return runHost('apache2', ['-f', file, '-DFOREGROUND'], port)
}
