/* Persons: `name | spellings ; ... | role | organization | country | first-last year`. */
export const PEOPLE_ROWS = `
Volodymyr Zelenskyy | Zelensky ; Zelenskiy | President of Ukraine | | UA | 2019-
`;
