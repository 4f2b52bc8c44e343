export function precompress(folder: string, options: { cache: string; level?: number }): Promise<number>
