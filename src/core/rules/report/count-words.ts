/** How counts are called in sentences. */
export const nounOf = { criteria: 'tiêu chí', indicators: 'chỉ tiêu' } as const;
export const stateWords = { met: 'đạt', unmet: 'chưa đạt', total: 'tất cả' } as const;
