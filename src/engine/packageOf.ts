/** The version of the package, however often its tables were left or loaded anew. */
export const packageOf = (version: string): string => version.split(',', 1).join()
