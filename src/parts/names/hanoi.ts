/** The city's code, the same in every system of places. */
export const hanoi = '01'
