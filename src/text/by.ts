/** The "by" that leads to who wrote a text, as pages write it in the element of the name. */
export const BY = 'by|von|par|por|di|door|od';

/** Those of other languages, and those with which names themselves begin there: "da Silva", "af Klint". */
export const FURTHER_BY = 'da|przez|av|af|oleh|nga|gan|ni|του|τη[ςσ]|από|от|від|بقلم|توسط|كتبت?|מאת|โดย|लेखक|লেখক|ავტორი';
