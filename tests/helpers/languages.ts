/** The languages of the demonstration, and of the interface. */
export const LANGUAGES = ['en', 'ru', 'fa'] as const;
