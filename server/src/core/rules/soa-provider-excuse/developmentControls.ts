/** The controls about developing software, of 2022 and 2013. */
export const developmentControls: ReadonlySet<string> = new Set([
  ...['A.8.4', 'A.8.25', 'A.8.26', 'A.8.27', 'A.8.28', 'A.8.29', 'A.8.30', 'A.8.31', 'A.8.33'],
  ...['A.9.4.5', 'A.12.1.4', 'A.14.2.1', 'A.14.2.2', 'A.14.2.4', 'A.14.2.5', 'A.14.2.6'],
  ...['A.14.2.7', 'A.14.2.8', 'A.14.2.9', 'A.14.3.1'],
]);
