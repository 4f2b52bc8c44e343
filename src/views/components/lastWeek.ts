/** The week in which the indicators of this screen stand: what a link from one of them opens. */
export const lastWeek = { grain: 'week', period: undefined, calendar: undefined } as const
