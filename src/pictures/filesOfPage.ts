import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url'
import medium from '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf?url'
import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url'
import arrows from '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2?url'
import shapes from '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2?url'
import rasteriser from '@resvg/resvg-wasm/index_bg.wasm?url'
import { compileWasm } from '../engine/compileWasm.ts'
import type { PictureFont } from './PictureFile.ts'

const urls: Readonly<Record<PictureFont, string>> = { regular, medium, bold, arrows, shapes }
const known = new Map<PictureFont, Promise<Uint8Array>>()

/** In a page. @throws Error where the host has no such file */
export function programOfHost(): Promise<WebAssembly.Module> {
  return compileWasm(rasteriser)
}

/** In a page. @throws TypeError where the host does not answer, Error where it has no such file */
export function bytesOfHost(file: PictureFont): Promise<Uint8Array> {
  const asked = known.get(file) ?? fetched(urls[file])
  known.set(file, asked)
  asked.catch(() => known.delete(file))
  return asked
}

async function fetched(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} ${url}`)
  return new Uint8Array(await answer.arrayBuffer())
}
