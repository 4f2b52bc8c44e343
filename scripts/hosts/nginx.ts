import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Host } from './Host.ts'
import { runHost } from './runHost.ts'

const install = 'apt-get install nginx'

/** With the table of types that Debian gives it, and nothing else. */
export const nginxAlone: Host = {
  name: 'nginx',
  isSet: false,
  install,
  start: (www, port) => start(port, `server { listen 127.0.0.1:${port}; root ${www}; }`),
}

/** With the settings that come with the page, on another port and folder. */
export const nginxSet: Host = {
  name: 'nginx + nginx.conf',
  isSet: true,
  install,
  start: (www, port) => {
    const given = readFileSync(path.join(www, 'chi-so-cchc', 'nginx.conf'), 'utf8')
    const here = given
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /var/www;', `root ${www};`)
    return start(port, here)
  },
}

function start(port: number, servers: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  const file = path.join(folder, 'nginx.conf')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    file,
    `daemon off; user root; pid ${folder}/pid; error_log stderr;
events {}
http {
include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
${paths.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${servers}
}`,
  )
  return runHost('nginx', ['-c', file, '-p', folder], port)
}
