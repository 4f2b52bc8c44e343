/** Version of how tables are read and checked, raised whenever a rule is added or changed. */
export const rulesVersion = 5
