/** What pictures are drawn with: the program, three weights of the font, and the signs that it lacks. */
export type PictureFile = 'rasteriser' | 'regular' | 'medium' | 'bold' | 'arrows' | 'shapes'
