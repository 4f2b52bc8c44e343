import { foreignFiles } from './packageSeal.ts'

const mostNamed = 3

/** Why a folder must not be written over, and how to go on; null where all that it holds is this project's. */
export async function keptPackage(folder: string): Promise<string | null> {
  const files = await foreignFiles(folder)
  if (files.length === 0) return null
  const more = files.length - mostNamed
  const named = [...files.slice(0, mostNamed), ...(more > 0 ? [`${more} tệp khác`] : [])].join(', ')
  return [
    `${folder} giữ dữ liệu không phải do dự án này ghi ra như vậy (khác ở: ${named}). Không ghi đè gì.`,
    `Dùng dữ liệu đó: chạy “npm run prepare-data -- --data ${folder}” rồi chạy lại lệnh này.`,
    'Thay bằng dữ liệu của dự án: chạy lại lệnh này với “-- --replace”.',
  ].join('\n')
}
