/** What pictures are drawn with: the program and its fonts. */
export type PictureFile = 'rasteriser' | PictureFont

/** Three weights of the font, and the signs that it lacks. */
export type PictureFont = 'regular' | 'medium' | 'bold' | 'arrows' | 'shapes'
