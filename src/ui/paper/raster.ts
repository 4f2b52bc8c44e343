/** An SVG as PNG, so many pixels wide, as this browser draws it: with the fonts inside it, and its own for other signs. */
export async function raster(svg: Blob, width: number): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth)
    await drawWithFonts(image, canvas)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Chromium calls an SVG image decoded before the fonts inside it are ready and leaves their text blank: draw
 * until the headline is there and nothing changes any more.
 */
async function drawWithFonts(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('canvas')
  let before = ''
  for (let attempt = 0; attempt < 40; attempt += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const now = inkOf(context)
    if (now === before && !now.startsWith('0 ')) return
    before = now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('PNG: font')
}

/** How many samples differ from the paper, in the headline and in all. */
function inkOf(context: CanvasRenderingContext2D): string {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  const headline = width * 140 * 4
  let above = 0
  let all = 0
  for (let i = 0; i < data.length; i += 12) {
    if (data[i] === data[0] && data[i + 1] === data[1]) continue
    all += 1
    if (i < headline) above += 1
  }
  return `${above} ${all}`
}
