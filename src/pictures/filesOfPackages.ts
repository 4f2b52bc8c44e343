import type { PictureFile } from './PictureFile.ts'

const paths: Readonly<Record<PictureFile, string>> = {
  rasteriser: '@resvg/resvg-wasm/index_bg.wasm',
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  medium: '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
  bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  arrows: '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2',
  shapes: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
}
const known = new Map<PictureFile, Promise<Uint8Array>>()

/**
 * In Node. Its modules are asked for by name, as an import of them would be looked for in pages too, and one at the
 * time of need comes too late for what runs the scripts.
 * @throws Error where a package is not installed
 */
export function bytesOfPackage(file: PictureFile): Promise<Uint8Array> {
  const asked = known.get(file) ?? read(paths[file])
  known.set(file, asked)
  return asked
}

async function read(name: string): Promise<Uint8Array> {
  const { createRequire } = process.getBuiltinModule('node:module')
  const { readFile } = process.getBuiltinModule('node:fs/promises')
  return readFile(createRequire(import.meta.url).resolve(name))
}
